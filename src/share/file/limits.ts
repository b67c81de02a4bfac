import type { Limits } from "../limits.ts";

/**
 * What a file may hold. Wider than the app itself takes at a time, so that a file is never refused for what a reader could
 * load and write; raising any of them costs whoever opens a hostile file time and memory.
 */
export const FILE_LIMITS: Limits = {
  articles: 200,
  units: 2_000_000,
  label: 10_000,
  address: 10_000,
  note: 1_000_000,
  adjustments: 100_000,
};

/** Bytes of a file that is read at all: sixty of the longest articles, and the app around them. */
export const MAX_FILE_BYTES = 64_000_000;

/** How far into a file its mark is looked for, in bytes; both kinds of file have it near their start. */
export const HEAD_BYTES = 4096;
