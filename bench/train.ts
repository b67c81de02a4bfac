// npm run train [-- --without PACK] [--off SIGNAL]… [--out FILE]: fits the judges of alignment on the dev packs and writes their numbers.
// The second judge sees scores of the first that was fitted without the pack in question, as it will on an unseen event.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseText } from "../src/engine/alignment/clauseText.ts";
import { probabilityOf, type LogisticModel, type TrainedWeights } from "../src/engine/alignment/model.ts";
import { articlesOf, measure, refine } from "../src/engine/alignment/index.ts";
import { measurePairs, prepareWords, type Prepared } from "../src/engine/alignment/score.ts";
import { SIGNALS, type SignalledPair } from "../src/engine/alignment/signals.ts";
import { readSupport, SUPPORT } from "../src/engine/alignment/support.ts";
import { segment } from "../src/engine/segmentation/index.ts";
import { attribute } from "../src/engine/voices/index.ts";
import type { SegmentedArticle, SentenceKind } from "../src/model/article.ts";
import { identify } from "../src/model/identity.ts";
import { lengthOf, overlapOf, type Span } from "../src/model/span.ts";
import { fitLogistic } from "./logistic.ts";
import { GOLD_ROOT, optionValues, readAllLexica, readPacks, type Gold, type Pack } from "./packs.ts";

/** Pulls weights towards 0: with five events, more trust in single signals does not carry over. */
const PENALTY = 1;
const SECOND_NAMES = [...SIGNALS, ...SUPPORT];
const KINDS: Readonly<Record<"s" | "h" | "x", SentenceKind>> = { s: "body", h: "headline", x: "furniture" };

interface Lesson {
  readonly pack: Pack;
  readonly prepared: Prepared;
  readonly clauses: readonly ClauseText[];
  /** Pairs of articles of one event … */
  readonly pairs: readonly SignalledPair[];
  /** … with 1 where the gold puts both clauses into one claim. */
  readonly labels: readonly number[];
  /** Pairs in which one article reports another event: none says the same. */
  readonly strangers: readonly SignalledPair[];
}

const lexica = readAllLexica();

/** Lessons with the borders that the gold draws, and with those that segmentation draws, each pack's at the same place. */
interface Lessons {
  readonly drawn: readonly Lesson[];
  readonly found: readonly Lesson[];
}

function lessonsOf(packs: readonly Pack[]): Lessons {
  const found = packs.map((pack) => identify(pack.articles).map((article) => segment(article)));
  return {
    drawn: packs.map((pack, i) =>
      lessonFrom(preparedFrom((found[i] ?? []).map((article) => withGoldBorders(article, pack))), pack),
    ),
    found: packs.map((pack, i) => lessonFrom(preparedFrom(found[i] ?? []), pack)),
  };
}

function withGoldBorders(article: SegmentedArticle, pack: Pack): SegmentedArticle {
  const units = docOf(article, pack)?.sentences ?? [];
  return {
    ...article,
    sentences: units.map(({ start, end, kind }) => ({ start, end, kind: KINDS[kind], paragraph: 0 })),
    clauses: units.map(({ start, end }, sentence) => ({ start, end, sentence })),
  };
}

const docOf = (article: { name: string }, pack: Pack): Gold["docs"][number] | undefined =>
  pack.gold.docs.find((doc) => doc.file === article.name);

function preparedFrom(articles: readonly SegmentedArticle[]): Prepared {
  const attributed = attribute(articles);
  return prepareWords(
    articles.map((article, i) => ({
      article,
      attributed: attributed.articles[i],
      lexicon: lexica.get(article.language),
    })),
  );
}

/** A found lesson with its clauses cut by these numbers, as the second look will see them. */
function cutLesson({ prepared, pack }: Lesson, weights: TrainedWeights): Lesson {
  const event = articlesOf(prepared).filter((article) => !isElsewhere(docOf(article, pack)?.id ?? "", pack));
  return lessonFrom(refine(measure(prepared, weights), [event.map(({ id }) => id)], weights), pack);
}

const isElsewhere = (doc: string, { gold }: Pack): boolean => gold.other_event?.includes(doc) === true;

function lessonFrom(prepared: Prepared, pack: Pack): Lesson {
  const measured = measurePairs(prepared);
  const { clauses } = measured;
  const docs = new Map(articlesOf(prepared).map((article) => [article.id, docOf(article, pack)?.id ?? ""]));
  // Claims are made inside one event only, so the two judges learn from its pairs; the event model learns from all.
  const elsewhere = (clause: number): boolean =>
    isElsewhere(docs.get(clauses[clause]?.article ?? "") ?? "", pack);
  const strangers = measured.pairs.filter(({ a, b }) => elsewhere(a) || elsewhere(b));
  const pairs = measured.pairs.filter(({ a, b }) => !elsewhere(a) && !elsewhere(b));
  const claims = clauses.map(({ place }) => claimsAt(place, docs.get(place.article) ?? "", pack.gold));
  const labels = pairs.map(({ a, b }) =>
    claims[a]?.some((claim) => claims[b]?.includes(claim)) === true ? 1 : 0,
  );
  return { pack, prepared, clauses, pairs, labels, strangers };
}

/** Claims that the gold states at a place: a mention and the place overlap by half of the shorter one. */
const claimsAt = (place: Span, doc: string, gold: Gold): string[] =>
  gold.claims
    .filter(({ mentions }) =>
      mentions.some(
        (m) => m.doc === doc && overlapOf(m, place) >= 0.5 * Math.min(lengthOf(m), lengthOf(place)),
      ),
    )
    .map(({ id }) => id);

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
  const scores = lesson.pairs.map(({ signals }) => judgeWith(fitted, withoutOff(SIGNALS, signals)));
  const support = readSupport(lesson.clauses, lesson.pairs, scores);
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
