import type { ReadableKind } from "../kinds.ts";
import type { FileReader } from "../reading.ts";

/** The reader of each kind, loaded when the first file of its kind comes. */
export const READERS: Readonly<Record<ReadableKind, () => Promise<FileReader>>> = {
  text: async () => (await import("./text.ts")).readText,
};
