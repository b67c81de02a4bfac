import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "../engine/pipeline.ts";
import { wordingOf } from "../engine/wording/index.ts";
import { decode } from "../files/decode.ts";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../lexicon/pack.ts";
import type { Adjustments } from "../model/adjustments.ts";
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

/** A reader's corrections (model/adjustments.ts) from a JSON file: alone, or as `adjustments` of something larger. */
function readAdjustments(path: string): Adjustments {
  const value = parsed(path);
  const found = isRecord(value) && isRecord(value.adjustments) ? value.adjustments : value;
  if (!isRecord(found) || Object.values(found).some((part) => typeof part !== "object" || part === null))
    throw new BadFile(`${path}: holds no corrections`);
  return found;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(`${path}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const USAGE =
  "usage: npm run compare -- [--wording] [--adjustments FILE] FILE… (text files, one article each; corrections as JSON)";

function main(args: readonly string[]): void {
  const { positionals, values } = read(args);
  if (positionals.length === 0) throw new BadFile(USAGE);
  const adjustments = values.adjustments === undefined ? {} : readAdjustments(values.adjustments);
  const lexica = allLexica();
  const comparison = compare(positionals.map(readArticle), { lexica, adjustments });
  const result =
    values.wording === true ? wordingOf(comparison, { lexica, naming: adjustments.naming }) : comparison;
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { adjustments: { type: "string" }, wording: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadFile(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
