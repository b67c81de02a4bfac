import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput, SegmentedArticle } from "../model/article.ts";
import type { ComparedArticle, Comparison, Method } from "../model/comparison.ts";
import { identify, type IdentifiedArticle } from "../model/identity.ts";
import type { AttributedArticle } from "../model/voice.ts";
import {
  align,
  articlesOf,
  comparableOf,
  CUTOFFS,
  judge,
  measure,
  prepare,
  withArticles,
  withVoices,
  refine,
  type ClauseSource,
  type Prepared,
} from "./alignment/index.ts";
import { buildClaims } from "./claims/index.ts";
import { findEvents, type Events } from "./events/index.ts";
import { decide, drawBorders, placedIn, type PlacedCorrections } from "./corrections/index.ts";
import { findDisagreements } from "./figures/index.ts";
import { segment } from "./segmentation/index.ts";
import { runThrough, type CompareOptions, type Progress, type Stage } from "./stages.ts";
import { adjustVoices } from "./voices/adjust.ts";
import { readVoices, resolveVoices } from "./voices/index.ts";

export type { CompareOptions, Progress } from "./stages.ts";

/** Changes whenever the same articles may give another comparison; carried by links and exports. */
const METHOD_VERSION = "0.3.0";

/**
 * The whole way from articles to a comparison, stage by stage. A generator, so that a worker can report progress and stop
 * between steps; `compare` runs it through. Pure: the same articles in any order give the same bytes.
 */
export function* compareInSteps(
  inputs: readonly ArticleInput[],
  { adjustments = {}, lexica, weights }: CompareOptions = {},
): Generator<Progress, Comparison> {
  const articles: SegmentedArticle[] = [];
  const identified = identify(inputs);
  for (const input of identified) {
    yield step("segmentation", articles.length, identified.length);
    articles.push(segment(withLanguage(input, adjustments), adjustments.kinds));
  }
  yield step("voices");
  const read = readVoices(articles, lexica);
  const draft = adjustVoices(resolveVoices(read), articles, adjustments.voices);
  const corrections = placedIn(articles, adjustments);
  const drawn = drawBorders(articles, corrections);
  const whole = prepare(sourcesOf(drawn, draft.articles, lexica));
  const { prepared, events } = yield* drawClauses(whole, drawn, adjustments, corrections, weights);
  const second = step("alignment", 1, 2);
  const attributed = adjustVoices(resolveVoices(read, events.groups), articles, adjustments.voices);
  const measurement = yield* during(second, measure(withVoices(prepared, attributed.articles)));
  const judgement = yield* during(second, judge(measurement, events.groups, drawn, weights));
  const refined = articlesOf(judgement.prepared);
  const decisions = decide(judgement.clauses, events.groups, corrections.links);
  const alignment = yield* during(second, align(judgement, decisions.pairs, weights));
  yield step("claims");
  const claims = buildClaims(alignment, events.groups, CUTOFFS, decisions);
  yield step("figures");
  return {
    format: "muqabala-comparison/1",
    method: METHOD,
    articles: refined.map((article, i) => toCompared(article, attributed.articles[i])),
    voices: attributed.voices,
    links: alignment.links,
    claims: findDisagreements(claims, refined),
    events: events.groups,
    apart: events.apart,
  };
}

/**
 * The first look: which articles belong together, and where clauses have to be cut. A function of its own, so that its pairs
 * are forgotten before the second look measures again.
 */
function* drawClauses(
  prepared: Prepared,
  articles: readonly SegmentedArticle[],
  adjustments: Adjustments,
  corrections: PlacedCorrections,
  weights: CompareOptions["weights"],
): Generator<Progress, { prepared: Prepared; events: Events }> {
  const first = step("alignment", 0, 2);
  const draft = yield* during(first, measure(prepared));
  yield step("events");
  const events = findEvents(articles, comparableOf(draft, weights), adjustments);
  const refined = yield* during(first, refine(draft, events.groups, weights));
  return { prepared: withArticles(refined, drawBorders(articlesOf(refined), corrections)), events };
}

/** Runs every stage at once. */
export function compare(inputs: readonly ArticleInput[], options: CompareOptions = {}): Comparison {
  return runThrough(compareInSteps(inputs, options));
}

const sourcesOf = (
  articles: readonly SegmentedArticle[],
  attributed: readonly AttributedArticle[],
  lexica: CompareOptions["lexica"],
): ClauseSource[] =>
  articles.map((article, i) => ({
    article,
    attributed: attributed[i],
    lexicon: lexica?.get(article.language),
  }));

const METHOD: Method = { version: METHOD_VERSION, cutoffs: CUTOFFS };

const step = (stage: Stage, done = 0, total = 1): Progress => ({ stage, done, total });

/** Runs work that yields for breath only, under the progress of its stage. */
function* during<Result>(
  progress: Progress,
  work: Generator<undefined, Result>,
): Generator<Progress, Result> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield progress;
  }
}

function withLanguage(article: IdentifiedArticle, { languages = [] }: Adjustments): IdentifiedArticle {
  const decided = languages.findLast((language) => language.article === article.id);
  return decided ? { ...article, language: decided.language } : article;
}

function toCompared(article: SegmentedArticle, attributed: AttributedArticle | undefined): ComparedArticle {
  const { id, name, text, language, direction, sentences, clauses, quotations } = article;
  return {
    id,
    name,
    text,
    language,
    direction,
    sentences,
    clauses,
    quotations,
    voices: attributed?.voices ?? [],
  };
}
