import { openDB, type IDBPDatabase, type IDBPTransaction } from "idb";
import {
  entryOf,
  fromVersion1,
  newId,
  readStored,
  type Entry,
  type Kept,
  type KeptId,
  type Stored,
} from "./keptForm.ts";

/**
 * Where comparisons are kept. Every method rejects where the browser refuses; each is one transaction, so that a comparison
 * is there as it was before or as it is after, whatever happens to the page.
 */
export interface Keeper {
  /** The comparison that was changed last comes first. */
  list(): Promise<Entry[]>;
  load(id: KeptId): Promise<Stored>;
  /** Writes where the stored revision is still `expected` (0: not there); false where it is not, and nothing is written. */
  save(kept: Kept, expected: number): Promise<boolean>;
  remove(id: KeptId): Promise<void>;
  /** Takes everything away, what newer versions wrote too. */
  clear(): Promise<void>;
}

/**
 * Why nothing can be kept. newer: a newer app wrote the store, which is left alone; blocked: a tab with an older app holds
 * it; full: no room; unavailable: there is none, as in some private windows; failed: the browser refused a write.
 */
export type StoreProblem = "newer" | "blocked" | "full" | "unavailable" | "failed";

/** Version of the database: raised when its tables change. */
const DATABASE_VERSION = 2;
/** Comparisons by id; in version 1 by slot, "current" and "previous". */
const TABLE = "comparisons";
/** Entries by id, written together with their comparisons. */
const ENTRIES = "entries";
/** Slots of version 1, the one that was changed later first. */
const SLOTS_OF_1 = ["current", "previous"] as const;

/** Rejects with this where a tab with an older app keeps the store from being brought to this version. */
class StoreBlocked extends Error {
  override readonly name = "StoreBlocked";
}

/** Opens the device's own store; rejects where there is none. `now`: milliseconds since 1970, for what had no date. */
export async function openKeeper(name = "muqabala", now: () => number = Date.now): Promise<Keeper> {
  const connection = new Connection(() => openDatabase(name, now));
  await connection.use(() => Promise.resolve());
  return keeperOf(connection);
}

/**
 * The store's connection. Browsers close one by themselves (their data was cleared, a disk was taken out, memory ran low), and this
 * tab gives it up for a newer app: it is opened once more, which then says what is the matter, if anything is.
 */
class Connection {
  private database: Promise<IDBPDatabase> | null = null;
  private readonly open: () => Promise<IDBPDatabase>;

  constructor(open: () => Promise<IDBPDatabase>) {
    this.open = open;
  }

  async use<Result>(step: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
    const database = await this.opened();
    try {
      return await step(database);
    } catch (error) {
      // No transaction begins on a closed connection, so that nothing is done twice.
      if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
      this.database = null;
      return step(await this.opened());
    }
  }

  private opened(): Promise<IDBPDatabase> {
    this.database ??= this.open().catch((error: unknown) => {
      this.database = null;
      throw error;
    });
    return this.database;
  }
}

function openDatabase(name: string, now: () => number): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB(name, DATABASE_VERSION, {
      upgrade: (database, from, _to, transaction) => {
        if (from < 1) database.createObjectStore(TABLE);
        if (from < 2) database.createObjectStore(ENTRIES, { keyPath: "id" });
        // The store opens once this is through, or not at all: a step that fails breaks the whole upgrade off.
        if (from === 1) takeSlotsOver(transaction, now()).catch(reject);
      },
      blocked: () => {
        reject(new StoreBlocked());
      },
      // A newer app in another tab: it may go on, and this tab's next write finds its version.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    opening.then(resolve, reject);
  });
}

type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

async function takeSlotsOver(transaction: Upgrade, now: number): Promise<void> {
  const table = transaction.objectStore(TABLE);
  for (const [age, slot] of SLOTS_OF_1.entries()) {
    const kept = fromVersion1(await table.get(slot), newId(), now - age);
    if (kept === null) continue;
    await table.delete(slot);
    if (kept.document.articles.length === 0) continue;
    await table.put(kept, kept.id);
    await transaction.objectStore(ENTRIES).put(entryOf(kept));
  }
}

const BOTH = [TABLE, ENTRIES];

const keeperOf = (connection: Connection): Keeper => ({
  list: async () => {
    const entries = await connection.use(async (database) => (await database.getAll(ENTRIES)) as Entry[]);
    return entries.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
  },
  load: async (id) => readStored(await connection.use((database) => database.get(TABLE, id))),
  save: (kept, expected) => connection.use((database) => saveIn(database, kept, expected)),
  remove: (id) => connection.use((database) => within(database, (table) => table.delete(id))),
  clear: () => connection.use((database) => within(database, (table) => table.clear())),
});

async function saveIn(database: IDBPDatabase, kept: Kept, expected: number): Promise<boolean> {
  const transaction = database.transaction(BOTH, "readwrite");
  const stored = readStored(await transaction.objectStore(TABLE).get(kept.id));
  if (revisionOf(stored) !== expected) {
    await transaction.done;
    return false;
  }
  await Promise.all([
    transaction.objectStore(TABLE).put(kept, kept.id),
    transaction.objectStore(ENTRIES).put(entryOf(kept)),
    transaction.done,
  ]);
  return true;
}

type Table = ReturnType<IDBPTransaction<unknown, string[], "readwrite">["objectStore"]>;

/** The same step in both tables. */
async function within(database: IDBPDatabase, step: (table: Table) => Promise<void>): Promise<void> {
  const transaction = database.transaction(BOTH, "readwrite");
  await Promise.all([...BOTH.map((name) => step(transaction.objectStore(name))), transaction.done]);
}

/** What a newer app wrote has no revision that this one could follow. */
const revisionOf = (stored: Stored): number =>
  stored.status === "found" ? stored.kept.revision : stored.status === "missing" ? 0 : NaN;

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  VersionError: "newer",
  StoreBlocked: "blocked",
  QuotaExceededError: "full",
};

/** What a rejection of the store says to a reader; `otherwise` where it says nothing. */
export const problemOf = (error: unknown, otherwise: StoreProblem): StoreProblem =>
  (error instanceof Error ? PROBLEMS[error.name] : undefined) ?? otherwise;
