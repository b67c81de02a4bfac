import { withLineFeeds } from "../files/decode.ts";
import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import { isAdjustments, isRecord } from "./values.ts";

/** Articles that are to be compared with each other, as one line of JSON has them. */
export interface Event {
  /** Passed on as it is; absent where the line has none. */
  readonly id?: unknown;
  readonly articles: readonly ArticleInput[];
  readonly adjustments: Adjustments;
}

/**
 * Bytes of one line: 200 articles of the greatest length that the app takes, three times over. A longer line is no event,
 * and raising the limit lets one broken line take all the memory.
 */
const MAX_LINE_BYTES = 64_000_000;

/** A line that is no event. */
export class BadEvent extends Error {
  constructor(
    message: string,
    readonly id?: unknown,
  ) {
    super(message);
  }
}

/** One line of a stream. `bytes` is null for a line over the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/** The lines of a stream that are not blank, one at a time; never more than one of them is in memory. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let [parts, length, number]: [Uint8Array[], number, number] = [[], 0, 1];
  const add = (part: Uint8Array) => {
    length += part.length;
    parts = length > maxBytes ? [] : [...parts, part];
  };
  const take = (): Line => {
    const line = { number, bytes: length > maxBytes ? null : Buffer.concat(parts) };
    [parts, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (!isBlank(line)) yield line;
    }
    add(chunk.subarray(start));
  }
  const last = take();
  if (!isBlank(last)) yield last;
}

/** White space is all below "!" in ASCII. */
const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.every((byte) => byte <= 32);

/** The event in a line. Throws a BadEvent that says what is wrong, with the event's id where the line has one. */
export function readEvent(line: Line): Event {
  if (line.bytes === null)
    throw new BadEvent(`longer than ${String(MAX_LINE_BYTES)} bytes; give an event fewer articles`);
  const value = parsed(line.bytes);
  if (!isRecord(value)) throw new BadEvent("not an object with `articles`");
  const { id, articles, adjustments = {} } = value;
  if (!Array.isArray(articles) || articles.length === 0)
    throw new BadEvent("`articles` is not a list with at least one article", id);
  if (!isAdjustments(adjustments)) throw new BadEvent("`adjustments` holds no corrections", id);
  return {
    ...(id === undefined ? {} : { id }),
    articles: articles.map((article: unknown, i) => articleOf(article, i + 1, id)),
    adjustments,
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadEvent(error instanceof SyntaxError ? `not JSON (${error.message})` : "not UTF-8");
  }
}

function articleOf(value: unknown, number: number, id: unknown): ArticleInput {
  const where = `article ${String(number)}`;
  if (!isRecord(value) || typeof value["text"] !== "string" || value["text"].trim() === "")
    throw new BadEvent(`${where} has no \`text\``, id);
  const { name = where, language } = value;
  if (typeof name !== "string" || (language !== undefined && typeof language !== "string"))
    throw new BadEvent(`${where}: \`name\` and \`language\` have to be text`, id);
  return { name, text: withLineFeeds(value["text"]), ...(language === undefined ? {} : { language }) };
}
