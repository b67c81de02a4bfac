import { readFileSync } from "node:fs";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../lexicon/pack.ts";
import { readLexicon, type Lexicon } from "../text/lexicon.ts";

/** The lexica of all languages, by language. */
export function allLexica(): ReadonlyMap<string, Lexicon> {
  const tables = readLexiconFiles((url) => readFileSync(url, "utf8"));
  return new Map(
    LEXICON_LANGUAGES.map((language) => [language, readLexicon(packLexicon(tables, language), language)]),
  );
}
