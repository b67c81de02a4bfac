// What the gold says of pairs of clauses: what the judges of alignment learn from, and what bench/cross.ts measures by.
import type { ClauseText } from "../src/engine/alignment/clauseText.ts";
import type { TrainedWeights } from "../src/engine/alignment/model.ts";
import { articlesOf, judgeEvents, measure, refine } from "../src/engine/alignment/index.ts";
import { measurePairs, prepareWords, type Prepared } from "../src/engine/alignment/score.ts";
import { chosenPairs, pairsOf, type CandidatePairs } from "../src/engine/alignment/pairs.ts";
import { SIGNALS } from "../src/engine/alignment/signals.ts";
import { segment } from "../src/engine/segmentation/index.ts";
import { runThrough } from "../src/engine/stages.ts";
import { attribute } from "../src/engine/testing/attribute.ts";
import type { SegmentedArticle, SentenceKind } from "../src/model/article.ts";
import { identify } from "../src/model/identity.ts";
import { claimsAt, readAllLexica, type Gold, type Pack } from "./packs.ts";

const KINDS: Readonly<Record<"s" | "h" | "x", SentenceKind>> = { s: "body", h: "headline", x: "furniture" };

/** A pair of clauses with its signals in the order of `SIGNALS`. */
export interface LessonPair {
  readonly a: number;
  readonly b: number;
  readonly signals: readonly number[];
}

export interface Lesson {
  readonly pack: Pack;
  readonly prepared: Prepared;
  readonly clauses: readonly ClauseText[];
  /** Pairs of articles of one event … */
  readonly pairs: readonly LessonPair[];
  /** the same as the engine keeps them … */
  readonly columns: CandidatePairs;
  /** … with 1 where the gold puts both clauses into one claim. */
  readonly labels: readonly number[];
  /** Pairs in which one article reports another event: none says the same. */
  readonly strangers: readonly LessonPair[];
}

const lexica = readAllLexica();

/** Lessons with the borders that the gold draws, and with those that segmentation draws, each pack's at the same place. */
export interface Lessons {
  readonly drawn: readonly Lesson[];
  readonly found: readonly Lesson[];
}

export function lessonsOf(packs: readonly Pack[]): Lessons {
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
  const attributed = attribute(articles, lexica);
  const sources = articles.map((article, i) => ({
    article,
    attributed: attributed.articles[i],
    lexicon: lexica.get(article.language),
  }));
  return runThrough(prepareWords(sources));
}

/** A found lesson with its clauses cut by these numbers, as the second look will see them. */
export function cutLesson({ prepared, pack }: Lesson, weights: TrainedWeights): Lesson {
  const event = articlesOf(prepared).filter((article) => !isElsewhere(docOf(article, pack)?.id ?? "", pack));
  const measurement = runThrough(measure(prepared));
  const judged = runThrough(judgeEvents(measurement, [event.map(({ id }) => id)], weights));
  return lessonFrom(runThrough(refine(measurement, judged)), pack);
}

const isElsewhere = (doc: string, { gold }: Pack): boolean => gold.other_event?.includes(doc) === true;

function lessonFrom(prepared: Prepared, pack: Pack): Lesson {
  const { clauses, pairs: table } = runThrough(measurePairs(prepared));
  const docs = new Map(articlesOf(prepared).map((article) => [article.id, docOf(article, pack)?.id ?? ""]));
  // Claims are made inside one event only, so the two judges learn from its pairs; the event model learns from all.
  const elsewhere = (clause: number): boolean =>
    isElsewhere(docs.get(clauses[clause]?.article ?? "") ?? "", pack);
  const all = rowsOf(table.signals, SIGNALS.length).map((signals, i): LessonPair => ({
    a: table.a[i] ?? 0,
    b: table.b[i] ?? 0,
    signals,
  }));
  const isStrange = ({ a, b }: LessonPair): boolean => elsewhere(a) || elsewhere(b);
  const strangers = all.filter(isStrange);
  const pairs = all.filter((pair) => !isStrange(pair));
  const own = chosenPairs(table, (i) => !elsewhere(table.a[i] ?? 0) && !elsewhere(table.b[i] ?? 0));
  const columns = own ? runThrough(pairsOf(table, own)) : table;
  const claims = clauses.map(({ place }) => claimsAt(place, docs.get(place.article) ?? "", pack.gold));
  const labels = pairs.map(({ a, b }) =>
    claims[a]?.some((claim) => claims[b]?.includes(claim)) === true ? 1 : 0,
  );
  return { pack, prepared, clauses, pairs, columns, labels, strangers };
}

/** A column of rows of equal length as a list of rows. */
export const rowsOf = (column: Float64Array, width: number): number[][] =>
  Array.from({ length: column.length / width }, (_, row) => [
    ...column.subarray(row * width, (row + 1) * width),
  ]);
