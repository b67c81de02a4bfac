import { align, type TrainedWeights } from "../src/engine/alignment/index.ts";
import { RememberedStages } from "../src/engine/remembered.ts";
import { runThrough } from "../src/engine/stages.ts";
import { attribute } from "../src/engine/testing/attribute.ts";
import type { Alignment } from "../src/model/alignment.ts";
import type { ArticleInput, SegmentedArticle } from "../src/model/article.ts";
import { identify } from "../src/model/identity.ts";
import { readAllLexica } from "./packs.ts";

const lexica = readAllLexica();

/** The way of the pipeline up to alignment, with every pair that was judged: a comparison lists only those above the cut-off. */
export function compareArticles(
  inputs: readonly ArticleInput[],
  weights?: TrainedWeights,
): { readonly alignment: Alignment; readonly articles: readonly SegmentedArticle[] } {
  const stages = new RememberedStages({ lexica, ...(weights ? { weights } : {}) });
  const articles = identify(inputs).map((input) => stages.segment(input));
  const whole = runThrough(stages.prepare(articles, attribute(articles, lexica).articles));
  const { prepared, events } = runThrough(stages.firstLook(whole, articles));
  const judgement = runThrough(stages.secondLook(prepared, events.groups, articles, articles));
  return { alignment: runThrough(align(judgement, [], weights)), articles };
}
