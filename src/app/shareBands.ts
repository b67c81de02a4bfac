import type { Messages } from "../i18n/languages/en.ts";

/**
 * What is known of links of a length in characters, shortest first: some chats cut at 2,000, others at 4,000; browsers
 * and mail carry 8,000 (RFC 9110 asks servers for as much).
 */
const BANDS: readonly (readonly [number, keyof Messages["share"]["bands"]])[] = [
  [2000, "anywhere"],
  [4000, "chats"],
  [8000, "mail"],
];

/** Which promise can be made for a link of this length. */
export const bandOf = (length: number): keyof Messages["share"]["bands"] =>
  BANDS.find(([limit]) => length <= limit)?.[1] ?? "long";

/** True where a page is served from the reader's own machine, so that no one else can open its address. */
export const isLocal = ({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): boolean =>
  protocol === "file:" || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname);
