import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { compare } from "../engine/pipeline.ts";
import { decode } from "../files/decode.ts";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../lexicon/pack.ts";
import type { ArticleInput } from "../model/article.ts";
import { readLexicon } from "../text/lexicon.ts";

/** A file that the command cannot use, with a message for the reader. */
class BadFile extends Error {}

/** The article in a file, decoded as the app does it. */
function readArticle(path: string): ArticleInput {
  const decoded = decode(readBytes(path));
  if (!decoded.ok)
    throw new BadFile(`${path}: not a text file (${decoded.kind}); save the article as plain text`);
  if (decoded.text.trim() === "") throw new BadFile(`${path}: the file is empty`);
  if (decoded.guessed) console.error(`${path}: not UTF-8, read as ${decoded.encoding}`);
  return { name: basename(path), text: decoded.text };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadFile(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function allLexica() {
  const tables = readLexiconFiles((url) => readFileSync(url, "utf8"));
  return new Map(
    LEXICON_LANGUAGES.map(
      (language) => [language, readLexicon(packLexicon(tables, language), language)] as const,
    ),
  );
}

function main(paths: readonly string[]): void {
  if (paths.length === 0) throw new BadFile("usage: npm run compare -- FILE… (text files, one article each)");
  const comparison = compare(paths.map(readArticle), { lexica: allLexica() });
  process.stdout.write(`${JSON.stringify(comparison)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
