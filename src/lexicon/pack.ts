import type { PackedLexicon } from "../text/lexicon.ts";

/** The tables beside this file; each line is `gloss<TAB>ar:…<TAB>en:…<TAB>…` (README.md). */
export const LEXICON_FILES = ["conflict", "disaster", "economy", "general", "names", "politics", "society"] as const;
export const LEXICON_LANGUAGES: readonly string[] = ["ar", "en", "fr", "ru", "es", "de"];

/** Reads the tables with the caller's reader: Node's file system in the build and on the command line. */
export function readLexiconFiles(read: (path: URL) => string): string {
  return LEXICON_FILES.map((name) => read(new URL(`./${name}.tsv`, import.meta.url))).join("\n");
}

/** One language out of the tables. Glosses that stand in two tables stay two lines: a reader merges them by name. */
export function packLexicon(tables: string, language: string): PackedLexicon {
  const lines: string[] = [];
  for (const line of tables.split("\n")) {
    const [gloss, ...fields] = line.split("\t");
    const words = fields.find((field) => field.startsWith(`${language}:`))?.slice(language.length + 1);
    if (gloss !== undefined && words !== undefined && words !== "") lines.push(`${gloss}\t${words}`);
  }
  return lines.join("\n");
}
