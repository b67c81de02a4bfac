// npm run train [-- --without PACK] [--off SIGNAL]… [--out FILE]: fits the judges of alignment on the dev packs and writes their numbers.
// The second judge sees scores of the first that was fitted without the pack in question, as it will on an unseen event.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { probabilityOf, type LogisticModel, type TrainedWeights } from "../src/engine/alignment/model.ts";
import { SIGNALS } from "../src/engine/alignment/signals.ts";
import { readSupport, SUPPORT } from "../src/engine/alignment/support.ts";
import { runThrough } from "../src/engine/stages.ts";
import { cutLesson, lessonsOf, rowsOf as rowsOfColumn, type Lesson } from "./lessons.ts";
import { fitLogistic } from "./logistic.ts";
import { GOLD_ROOT, optionValues, readPacks, type Pack } from "./packs.ts";

/** Pulls weights towards 0: with five events, more trust in single signals does not carry over. */
const PENALTY = 1;
const SECOND_NAMES = [...SIGNALS, ...SUPPORT];
const toModel = (names: readonly string[], fitted: readonly number[]): LogisticModel => ({
  bias: round(fitted[names.length] ?? 0),
  weights: Object.fromEntries(names.map((name, i) => [name, round(fitted[i] ?? 0)])),
});

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Signals that take no part, to see what each gives: a column of zeros gets no weight. */
const off = new Set(optionValues("--off", []));
const withoutOff = (names: readonly string[], values: readonly number[]): number[] =>
  values.map((value, i) => (off.has(names[i] ?? "") ? 0 : value));

const rowsOf = (lessons: readonly Lesson[]): number[][] =>
  lessons.flatMap(({ pairs }) => pairs.map((p) => withoutOff(SIGNALS, p.signals)));
const labelsOf = (lessons: readonly Lesson[]): number[] => lessons.flatMap(({ labels }) => [...labels]);

function judgeWith(fitted: readonly number[], signals: readonly number[]): number {
  return probabilityOf([...signals, 1].reduce((sum, value, k) => sum + value * (fitted[k] ?? 0), 0));
}

/** Signals of each pair together with what the other pairs say, judged by a first model that never saw the pack. */
function secondRows(lesson: Lesson, all: readonly Lesson[]): number[][] {
  const others = all.filter((other) => other.pack !== lesson.pack);
  const fitted = fitLogistic(rowsOf(others), labelsOf(others), PENALTY);
  const scores = Float64Array.from(lesson.pairs, ({ signals }) =>
    judgeWith(fitted, withoutOff(SIGNALS, signals)),
  );
  const support = rowsOfColumn(
    runThrough(readSupport(lesson.clauses, lesson.columns, scores)),
    SUPPORT.length,
  );
  return lesson.pairs.map(({ signals }, i) => withoutOff(SECOND_NAMES, [...signals, ...(support[i] ?? [])]));
}

function fitJudges(lessons: readonly Lesson[]): Omit<TrainedWeights, "event"> {
  const first = fitLogistic(rowsOf(lessons), labelsOf(lessons), PENALTY);
  const rows = lessons.flatMap((lesson) => secondRows(lesson, lessons));
  const second = fitLogistic(rows, labelsOf(lessons), PENALTY);
  return { first: toModel(SIGNALS, first), second: toModel(SECOND_NAMES, second) };
}

/** The event model judges clauses before they are cut, so it learns from those. */
function fitEvent(lessons: readonly Lesson[]): LogisticModel {
  const strangers = lessons.flatMap((lesson) =>
    lesson.strangers.map(({ signals }) => withoutOff(SIGNALS, signals)),
  );
  const rows = [...rowsOf(lessons), ...strangers];
  const labels = [...labelsOf(lessons), ...strangers.map(() => 0)];
  return toModel(SIGNALS, fitLogistic(rows, labels, PENALTY));
}

/** Fits twice: with the numbers of the first time clauses are cut, and what is cut is learnt from too. */
function fit(packs: readonly Pack[]): TrainedWeights {
  const { drawn, found } = lessonsOf(packs);
  const whole = [...drawn, ...found];
  const event = fitEvent(whole);
  const draft = { event, ...fitJudges(whole) };
  const cut = found.map((lesson) => cutLesson(lesson, draft));
  return { event, ...fitJudges([...whole, ...cut]) };
}

const without = optionValues("--without", []);
const packs = readPacks(optionValues("--gold", [join(GOLD_ROOT, "dev")])).filter(
  ({ gold }) => !without.includes(gold.id),
);
const [out = join(import.meta.dirname, "../src/engine/alignment/weights.json")] = optionValues("--out", []);
writeFileSync(out, `${JSON.stringify(fit(packs), null, 2)}\n`);
console.error(`${out}: fitted on ${packs.map(({ gold }) => gold.id).join(", ")}`);
