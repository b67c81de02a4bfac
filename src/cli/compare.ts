import { once } from "node:events";
import { parseArgs } from "node:util";
import { compare } from "../engine/pipeline.ts";
import { wordingOf } from "../engine/wording/index.ts";
import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import { BadEvent, linesOf, readEvent, type Line } from "./events.ts";
import { BadFile, readAdjustments, readArticle } from "./files.ts";
import { allLexica } from "./lexica.ts";

const USAGE = `usage: npm run compare -- [--wording] [--adjustments FILE] FILE…
         text files, one article each, all of one event; corrections as JSON
       npm run --silent compare -- [--wording] < EVENTS
         one event a line as JSON: {"id": …, "articles": [{"name": …, "text": …}, …]} (docs/many-events.md)`;

/** What is printed for articles: the comparison, or how the outlets word the same. */
type Compare = (articles: readonly ArticleInput[], adjustments: Adjustments) => unknown;

async function main(args: readonly string[]): Promise<void> {
  const { positionals, values } = read(args);
  const fromInput = positionals.length === 0 && !process.stdin.isTTY && values.adjustments === undefined;
  if (positionals.length === 0 && !fromInput) throw new BadFile(USAGE);
  const run = comparer(values.wording === true);
  if (fromInput) return compareEvents(run);
  const adjustments = values.adjustments === undefined ? {} : readAdjustments(values.adjustments);
  await print(run(await Promise.all(positionals.map(readArticle)), adjustments));
}

/** Reads the lexica once, however many events there are. */
function comparer(wording: boolean): Compare {
  const lexica = allLexica();
  return (articles, adjustments) => {
    const comparison = compare(articles, { lexica, adjustments });
    return wording ? wordingOf(comparison, { lexica, naming: adjustments.naming }) : comparison;
  };
}

/** One line out for each line in, in the same order; a line that is no event gets an error in its place. */
async function compareEvents(run: Compare): Promise<void> {
  let [count, bad] = [0, 0];
  for await (const line of linesOf(process.stdin)) {
    const answer = answerTo(line, run);
    count++;
    if ("error" in answer) bad++;
    await print(answer);
  }
  if (bad > 0) console.error(`${String(bad)} of ${String(count)} lines could not be compared.`);
}

function answerTo(line: Line, run: Compare): object {
  let id: unknown;
  try {
    const event = readEvent(line);
    id = event.id;
    return { id, line: line.number, result: run(event.articles, event.adjustments) };
  } catch (error) {
    // A fault of ours in one event may not cost the others either.
    if (error instanceof BadEvent) id = error.id;
    return { id, line: line.number, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits where whoever reads is slower, so that nothing piles up. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
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

// Whoever reads has seen enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
