import { readdirSync, readFileSync } from "node:fs";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../../lexicon/pack.ts";
import type { ArticleInput } from "../../model/article.ts";
import { readLexicon, type Lexicon } from "../../text/lexicon.ts";

/** The articles of one gold pack, without its annotation. */
export interface Pack {
  /** Folder below gold/, such as "dev/en-port". */
  readonly name: string;
  readonly articles: readonly ArticleInput[];
}

const GOLD = new URL("../../../gold/", import.meta.url);

/** Every pack that engine work may look at, in order of name. */
export function readPacks(): Pack[] {
  return ["dev", "cross"].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, GOLD))
      .sort()
      .map((folder) => ({
        name: `${kind}/${folder}`,
        articles: readTexts(new URL(`${kind}/${folder}/`, GOLD)),
      })),
  );
}

/** The .txt files of a folder as articles, in order of name; `expected.txt` is none. */
export function readTexts(folder: URL): ArticleInput[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && file !== "expected.txt")
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8").replace(/\r\n?/g, "\n") }));
}

/** The lexica that the app ships, by language. */
export function readLexica(): ReadonlyMap<string, Lexicon> {
  const tables = readLexiconFiles((url) => readFileSync(url, "utf8"));
  return new Map(
    LEXICON_LANGUAGES.map((language) => [language, readLexicon(packLexicon(tables, language), language)]),
  );
}
