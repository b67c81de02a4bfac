import type { Language } from "../../../model/article.ts";
import { stem } from "../../../text/stem.ts";
import { words } from "./pack.ts";

/** Stems of the words of a text. */
export const stems = (language: Language, text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => stem(word, language)));

/** Stem to class; where a word stands in several classes the last wins. */
export const classes = (
  language: Language,
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([name, text]) =>
      words(text).map((word) => [stem(word, language), name] as const),
    ),
  );
