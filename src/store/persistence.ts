import { openDB, type IDBPDatabase } from "idb";
import type { Document, Selection } from "./state.ts";

/** A comparison as it is kept on the device. */
export interface Kept {
  /** Raised when the form changes; what has another number is left alone and not opened. */
  readonly version: typeof KEPT_VERSION;
  readonly document: Document;
  readonly selection: Selection;
}
export const KEPT_VERSION = 1;

/** "current" is reopened at the start; "previous" is what a link or a new comparison replaced. */
export type Slot = "current" | "previous";

/** Where comparisons are kept. Every method rejects where the browser refuses. */
export interface Keeper {
  load(slot: Slot): Promise<Kept | null>;
  save(slot: Slot, kept: Kept): Promise<void>;
  remove(slot: Slot): Promise<void>;
}

const TABLE = "comparisons";

/** Opens the device's own store; rejects where there is none, as in some private windows. */
export async function openKeeper(name = "muqabala"): Promise<Keeper> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(TABLE);
    },
  });
  return keeperOf(database);
}

const keeperOf = (database: IDBPDatabase): Keeper => ({
  load: async (slot) => {
    const kept: unknown = await database.get(TABLE, slot);
    return isKept(kept) ? kept : null;
  },
  save: async (slot, kept) => {
    await database.put(TABLE, kept, slot);
  },
  remove: (slot) => database.delete(TABLE, slot),
});

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "version" in value && value.version === KEPT_VERSION;
}
