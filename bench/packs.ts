import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { ArticleInput } from "../src/model/article.ts";
import { lengthOf, overlapOf, type Span } from "../src/model/span.ts";
import { packLexicon, readLexiconFiles, LEXICON_LANGUAGES } from "../src/lexicon/pack.ts";
import { readLexicon, type Lexicon } from "../src/text/lexicon.ts";

/** A gold pack as gold/README.md describes it. */
export interface Gold {
  readonly id: string;
  readonly language: string;
  readonly docs: readonly {
    readonly id: string;
    readonly file: string;
    readonly language?: string;
    readonly sentences: readonly (Span & {
      readonly id: string;
      readonly kind: "s" | "h" | "x";
      readonly voices: string[];
    })[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly mentions: readonly (Span & { readonly doc: string })[];
  }[];
  readonly same_event?: readonly string[];
  readonly other_event?: readonly string[];
  readonly conflicts?: readonly { readonly claim: string; readonly figures: readonly string[] }[];
}

export interface Pack {
  readonly gold: Gold;
  readonly folder: string;
  /** In the order of `gold.docs`; `name` is the file's base name. */
  readonly articles: readonly ArticleInput[];
}

export const GOLD_ROOT = resolve(import.meta.dirname, "../gold");

/** Packs in the given folders: each folder itself, or its direct subfolders. */
export function readPacks(roots: readonly string[]): Pack[] {
  return roots.flatMap((root) => packFolders(root).map(readPack));
}

function packFolders(root: string): string[] {
  if (existsSync(join(root, "gold.json"))) return [root];
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, "gold.json")))
    .sort();
}

function readPack(folder: string): Pack {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const articles = gold.docs.map((doc) => ({
    name: basename(doc.file),
    text: readText(join(folder, doc.file)),
  }));
  return { gold, folder, articles };
}

export const readText = (path: string): string =>
  readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");

/** All lexica of the repository, by language. */
export function readAllLexica(): ReadonlyMap<string, Lexicon> {
  const tables = readLexiconFiles((path) => readFileSync(path, "utf8"));
  return new Map(
    LEXICON_LANGUAGES.map((language) => [language, readLexicon(packLexicon(tables, language), language)]),
  );
}

/** Values of a repeatable option such as `--gold DIR`; the given default where it is absent. */
export function optionValues(name: string, fallback: readonly string[]): string[] {
  const values = process.argv.flatMap((argument, i) =>
    argument === name ? [process.argv[i + 1] ?? ""] : [],
  );
  return values.length > 0 ? values : [...fallback];
}

/** Claims that the gold states at a place: a mention and the place overlap by half of the shorter one. */
export const claimsAt = (place: Span, doc: string, gold: Gold): string[] =>
  gold.claims
    .filter(({ mentions }) =>
      mentions.some(
        (m) => m.doc === doc && overlapOf(m, place) >= 0.5 * Math.min(lengthOf(m), lengthOf(place)),
      ),
    )
    .map(({ id }) => id);
