/**
 * Differences inside claims against gold/wording: precision and recall of each kind, and the naming table of the samples.
 *
 *     npm run bench:wording [-- --held] [-- --verbose]
 *
 * --held prints the pairs that are held out instead of the others; --verbose what was wrong and missed in the others.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compare } from "../src/engine/pipeline.ts";
import { differencesOf } from "../src/engine/wording/differences.ts";
import { wordingOf } from "../src/engine/wording/index.ts";
import { readText as readWords, wordsWithin, type ReadText } from "../src/engine/wording/read.ts";
import { overlapOf, type Span } from "../src/model/span.ts";
import type { Difference, DifferenceKind } from "../src/model/wording.ts";
import { detectLanguage } from "../src/text/language.ts";
import { readAllLexica, readText } from "./packs.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDER = join(ROOT, "gold/wording");
/** Of so many pairs the last is held out. */
const HELD_EVERY = 3;

interface GoldWords {
  readonly words: string;
  readonly spans: readonly (readonly [number, number])[];
}
interface GoldDifference {
  readonly kind: DifferenceKind;
  readonly a: GoldWords | null;
  readonly b: GoldWords | null;
}
type GoldPassage = Span & { readonly file?: string; readonly text?: string; readonly language?: string };
interface GoldPair {
  readonly a: GoldPassage;
  readonly b: GoldPassage;
  readonly differences: readonly GoldDifference[];
}

/** What is counted of one kind. */
interface Tally {
  said: number;
  right: number;
  gold: number;
  found: number;
}

const KINDS: readonly (readonly [string, readonly DifferenceKind[]])[] = [
  ["spelling", ["spelling"]],
  ["other word", ["other-word"]],
  ["figure", ["figure"]],
  ["name", ["name"]],
  ["negation", ["negation"]],
  ["order", ["order"]],
  ["detail", ["only-a", "only-b"]],
];

const lexica = readAllLexica();
const texts = new Map<string, ReadText>();

function passageOf({ file, text, language, start, end }: GoldPassage): ReadText {
  const key = file ?? text ?? "";
  const whole =
    texts.get(key) ??
    ((): ReadText => {
      const words = text ?? readText(join(ROOT, file ?? ""));
      const told = language ?? detectLanguage(words);
      return readWords(words, told, { lexicon: lexica.get(told) });
    })();
  texts.set(key, whole);
  return wordsWithin(whole, { start, end });
}

const touches = (said: Span | null, gold: GoldWords | null): boolean | null =>
  said === null || gold === null
    ? null
    : gold.spans.some(([start, end]) => overlapOf(said, { start, end }) > 0);

/** Whether what is said is what the gold has: the same kind, and a common word on every side that both have. */
function agrees(said: Difference, gold: GoldDifference): boolean {
  const sides = [touches(said.a, gold.a), touches(said.b, gold.b)];
  return said.kind === gold.kind && !sides.includes(false) && sides.includes(true);
}

/** Inflection is not written down throughout: a spelling is wrong where the gold says another kind of the same words. */
const contradicts = (said: Difference, gold: GoldDifference): boolean =>
  touches(said.a, gold.a) === true && touches(said.b, gold.b) === true;

/** Differences in function words alone are not counted. */
function counts(said: Difference, a: ReadText, b: ReadText): boolean {
  const hasContent = (span: Span | null, { words }: ReadText): boolean =>
    span !== null && words.some((word) => word.content && overlapOf(word, span) > 0);
  return said.kind === "negation" || said.kind === "figure" || hasContent(said.a, a) || hasContent(said.b, b);
}

const wordsOf = (text: ReadText, span: Span | null): string =>
  span === null ? "-" : text.text.slice(span.start, span.end).replace(/\s+/g, " ");

function judge(pair: GoldPair, tallies: ReadonlyMap<string, Tally>, verbose: boolean): void {
  const [a, b] = [passageOf(pair.a), passageOf(pair.b)];
  const said = differencesOf(a, b).filter((one) => counts(one, a, b));
  const lines: string[] = [];
  for (const [name, kinds] of KINDS) {
    const tally = tallies.get(name);
    if (tally === undefined) continue;
    for (const one of said.filter(({ kind }) => kinds.includes(kind))) {
      const right =
        pair.differences.some((gold) => agrees(one, gold)) ||
        (name === "spelling" && !pair.differences.some((gold) => contradicts(one, gold)));
      tally.said++;
      if (right) tally.right++;
      else
        lines.push(
          `   wrong  ${one.kind}: ${wordsOf(a, one.a)} | ${wordsOf(b, one.b)}  (${one.why.join(" ")})`,
        );
    }
    for (const gold of pair.differences.filter(({ kind }) => kinds.includes(kind))) {
      const found = said.some((one) => agrees(one, gold));
      tally.gold++;
      if (found) tally.found++;
      else lines.push(`   missed ${gold.kind}: ${gold.a?.words ?? "-"} | ${gold.b?.words ?? "-"}`);
    }
  }
  if (verbose && lines.length > 0)
    console.log([`A ${wordsOf(a, pair.a)}`, `B ${wordsOf(b, pair.b)}`, ...lines].join("\n"));
}

const part = (some: number, of: number): string => (of === 0 ? "   -" : (some / of).toFixed(2));

function table(tallies: ReadonlyMap<string, Tally>): void {
  console.log("kind          said  gold  precision  recall");
  for (const [name, { said, right, gold, found }] of tallies)
    console.log(
      `${name.padEnd(12)} ${String(said).padStart(5)} ${String(gold).padStart(5)}       ${part(right, said)}    ${part(found, gold)}`,
    );
}

const held = process.argv.includes("--held");
const verbose = process.argv.includes("--verbose") && !held;
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7);
const tallies = new Map(KINDS.map(([name]) => [name, { said: 0, right: 0, gold: 0, found: 0 }]));
let pairs = 0;
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  if (only !== undefined && !file.startsWith(only)) continue;
  const gold = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { pairs: readonly GoldPair[] };
  for (const [i, pair] of gold.pairs.entries()) {
    if ((i % HELD_EVERY === HELD_EVERY - 1) !== held) continue;
    pairs++;
    judge(pair, tallies, verbose);
  }
}
/** What the table has for the samples: each form with its count, and why they are one row. */
function printNaming(): void {
  const folder = join(ROOT, "public/samples");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const articles = names.map((name) => ({ name, text: readText(join(folder, name)) }));
  console.log("\nnaming table of the samples");
  for (const { kind, forms, why } of wordingOf(compare(articles, { lexica }), { lexica }).naming) {
    const shown = forms.map(({ label, occurrences }) => `${label} ${String(occurrences.length)}`);
    const reasons = [...new Set(why.map(({ reason }) => reason))];
    console.log(`${kind.padEnd(7)} ${shown.join(" | ")}  (${reasons.join(", ")})`);
  }
}

console.log(`\n${String(pairs)} pairs${held ? ", held out" : ""}`);
table(tallies);
if (!held) printNaming();
