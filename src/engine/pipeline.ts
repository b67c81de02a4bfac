import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput, SegmentedArticle } from "../model/article.ts";
import type { ComparedArticle, Method, WholeComparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import { identify, type IdentifiedArticle } from "../model/identity.ts";
import type { PackedComparison } from "../model/packedLinks.ts";
import { UnpackedLinks } from "../model/unpackedLinks.ts";
import type { AttributedArticle } from "../model/voice.ts";
import {
  align,
  articlesOf,
  CALIBRATION,
  NEAR_MISS,
  POSSIBLE,
  withArticles,
  withVoices,
} from "./alignment/index.ts";
import { buildClaims } from "./claims/index.ts";
import { decide, drawBorders, placedIn } from "./corrections/index.ts";
import { findDisagreements } from "./figures/index.ts";
import { RememberedStages } from "./remembered.ts";
import { during, runThrough, step, type CompareOptions, type Progress } from "./stages.ts";
import { adjustVoices } from "./voices/adjust.ts";
import { resolveVoices } from "./voices/index.ts";

export type { CompareOptions, Progress } from "./stages.ts";

/** Changes whenever the same articles may give another comparison; carried by links and exports. */
const METHOD_VERSION = "0.6.0";

/**
 * The whole way from articles to a comparison, stage by stage. A generator, so that a worker can report progress and stop
 * between steps; `compare` runs it through. Pure: the same articles in any order give the same bytes.
 */
export function* compareInSteps(
  inputs: readonly ArticleInput[],
  options: CompareOptions = {},
): Generator<Progress, PackedComparison> {
  const { adjustments = {}, weights } = options;
  const stages = new RememberedStages(options);
  const articles: SegmentedArticle[] = [];
  const identified = identify(inputs);
  for (const input of identified) {
    yield step("segmentation", articles.length, identified.length);
    articles.push(stages.segment(withLanguage(input, adjustments)));
  }
  yield step("voices");
  const read = yield* stages.readVoices(articles);
  yield step("voices");
  const resolved = yield* during(step("voices"), resolveVoices(read));
  yield step("voices");
  const draft = adjustVoices(resolved, articles, adjustments.voices);
  yield { ...step("voices"), early: () => earlyVoices(draft) };
  const corrections = placedIn(articles, adjustments);
  const drawn = yield* during(step("voices"), drawBorders(articles, corrections));
  yield step("alignment", 0, 2);
  const whole = yield* stages.prepare(drawn, draft.articles);
  const { prepared: refined, events } = yield* stages.firstLook(whole, articles);
  yield step("alignment", 1, 2);
  const redrawn = yield* during(step("alignment", 1, 2), drawBorders(articlesOf(refined), corrections));
  const prepared = withArticles(refined, redrawn);
  const again = yield* during(step("alignment", 1, 2), resolveVoices(read, events.groups));
  yield step("alignment", 1, 2);
  const attributed = adjustVoices(again, articles, adjustments.voices);
  const voiced = withVoices(prepared, attributed.articles);
  const judgement = yield* stages.secondLook(voiced, events.groups, drawn, articles);
  const settled = articlesOf(judgement.prepared);
  const decisions = decide(judgement.clauses, events.groups, corrections.links);
  const alignment = yield* during(step("alignment", 1, 2), align(judgement, decisions.pairs, weights));
  yield step("claims");
  const claims = yield* during(
    step("claims"),
    buildClaims(alignment, events.groups, { possible: POSSIBLE, nearMiss: NEAR_MISS }, decisions),
  );
  yield step("figures");
  const compared = yield* during(step("figures"), findDisagreements(claims, settled));
  return {
    format: "muqabala-comparison/1",
    method: METHOD,
    articles: settled.map((article, i) => toCompared(article, attributed.articles[i])),
    voices: attributed.voices,
    links: alignment.links,
    claims: compared,
    events: events.groups,
    apart: events.apart,
  };
}

/** Runs every stage at once, and makes all links. */
export const compare = (inputs: readonly ArticleInput[], options: CompareOptions = {}): WholeComparison =>
  withAllLinks(runThrough(compareInSteps(inputs, options)));

/** With its links as an array. */
export const withAllLinks = (comparison: PackedComparison): WholeComparison => ({
  ...comparison,
  links: [...new UnpackedLinks(comparison.links)],
});

function* earlyVoices({ articles, voices }: ReturnType<typeof adjustVoices>): Generator<undefined, Early> {
  yield;
  return {
    kind: "voices",
    articles: articles.map(({ article, voices: spans }) => ({ id: article, voices: spans })),
    voices,
  };
}

const METHOD: Method = { version: METHOD_VERSION, ...CALIBRATION };

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
