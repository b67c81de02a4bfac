import type { Guess } from "./text.ts";

/** The guess of whoever may load the detector, which is large: the readers' worker. */
export const guess: Guess = async (bytes) => (await import("./jschardet.ts")).guessEncoding(bytes);
