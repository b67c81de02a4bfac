import { decodeBytes } from "./encodings.ts";
import type { Guess } from "./text.ts";

/** The guess of whoever may load the detector, which is large and knows no UTF-7: the readers' worker. */
export const guess: Guess = async (bytes) =>
  decodeBytes(bytes, "utf-7") === null ? (await import("./jschardet.ts")).guessEncoding(bytes) : "utf-7";
