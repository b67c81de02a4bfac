import type { Language } from "./article.ts";

/** Within one language most words can meet, across two only names, numbers and concepts: each kind is calibrated apart. */
export type LinkKind = "oneLanguage" | "twoLanguages";

/** All kinds, in the order in which they are told. */
export const LINK_KINDS: readonly LinkKind[] = ["oneLanguage", "twoLanguages"];

/** The kind of a link between articles in these languages. */
export const linkKindOf = (a: Language | undefined, b: Language | undefined): LinkKind =>
  a === b ? "oneLanguage" : "twoLanguages";
