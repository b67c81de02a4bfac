import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodeWith } from "../files/encodings/text.ts";
import { guessEncoding } from "../files/encodings/jschardet.ts";
import { kindOf } from "../files/kinds.ts";
import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import { isAdjustments, isRecord } from "./values.ts";

/** A file that the command cannot use, with a message for the reader. */
export class BadFile extends Error {}

/** The article in a file, decoded as the app does it. */
export async function readArticle(path: string): Promise<ArticleInput> {
  const bytes = readBytes(path);
  const kind = kindOf(bytes, path);
  const decoded = await decodeWith(bytes, (unknown) => Promise.resolve(guessEncoding(unknown)));
  if (!decoded.ok || !["text", "markdown"].includes(kind))
    throw new BadFile(`${path}: not a text file (${kind}); save the article as plain text`);
  if (decoded.text.trim() === "") throw new BadFile(`${path}: the file is empty`);
  if (decoded.guessed) console.error(`${path}: not UTF-8, read as ${decoded.encoding}`);
  return { name: basename(path), text: decoded.text };
}

/** A reader's corrections (model/adjustments.ts) from a JSON file: alone, or as `adjustments` of something larger. */
export function readAdjustments(path: string): Adjustments {
  const value = parsed(path);
  const found = isRecord(value) && isRecord(value["adjustments"]) ? value["adjustments"] : value;
  if (!isAdjustments(found)) throw new BadFile(`${path}: holds no corrections`);
  return found;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadFile(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(`${path}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
