import type { Language } from "./article.ts";

/** Within one language most words can meet, across two only names, numbers and concepts: each kind is calibrated apart. */
export type LinkKind = "oneLanguage" | "twoLanguages";

export const LINK_KINDS: readonly LinkKind[] = ["oneLanguage", "twoLanguages"];

export const linkKindOf = (a: Language | undefined, b: Language | undefined): LinkKind =>
  a === b ? "oneLanguage" : "twoLanguages";
