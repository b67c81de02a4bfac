import type { Messages } from "../i18n/languages/en.ts";

export type Band = keyof Messages["share"]["bands"];

/**
 * What is known of links of a length in characters, shortest first: some chats cut at 2,000, others at 4,000; browsers
 * and mail carry 8,000 (RFC 9110 asks servers for as much).
 */
export const BANDS: readonly (readonly [upTo: number, band: Band])[] = [
  [2000, "anywhere"],
  [4000, "chats"],
  [8000, "mail"],
  [Infinity, "long"],
];

/** Which promise can be made for a link of this length. */
export const bandOf = (length: number): Band => BANDS.find(([limit]) => length <= limit)?.[1] ?? "long";
