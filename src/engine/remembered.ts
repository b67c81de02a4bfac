import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleId, SegmentedArticle } from "../model/article.ts";
import type { Early } from "../model/early.ts";
import type { IdentifiedArticle } from "../model/identity.ts";
import type { AttributedArticle } from "../model/voice.ts";
import {
  clearPairs,
  comparableOf,
  judge,
  judgeEvents,
  measure,
  prepare,
  readVocabulary,
  readWords,
  refine,
  type ClauseSource,
  type Judgement,
  type Prepared,
} from "./alignment/index.ts";
import { firstPoints } from "./claims/first.ts";
import { findEvents, type Events } from "./events/index.ts";
import { recall, recallSteps, type Memory } from "./memory.ts";
import { segment } from "./segmentation/index.ts";
import { during, step, type CompareOptions, type Progress } from "./stages.ts";
import { readArticle, readVoices, type ReadVoices } from "./voices/index.ts";

type Articles = readonly SegmentedArticle[];

/**
 * The stages that are worth remembering, each with all that its result depends on. What is made anew at each call although
 * it says the same (borders, spans of voices, events) is compared by its words.
 */
export class RememberedStages {
  private readonly memory: Memory | undefined;
  private readonly lexica: CompareOptions["lexica"];
  private readonly weights: CompareOptions["weights"];
  private readonly adjustments: Adjustments;

  constructor({ adjustments = {}, lexica, weights, memory }: CompareOptions) {
    this.adjustments = adjustments;
    this.lexica = lexica;
    this.weights = weights;
    this.memory = memory;
  }

  segment(input: IdentifiedArticle): SegmentedArticle {
    const { id, name, text, language } = input;
    const kinds = (this.adjustments.kinds ?? []).filter(({ article }) => article === id);
    return recall(this.memory, "segmentation", [id, name, text, language, textOf(kinds)], () =>
      segment(input, kinds),
    );
  }

  /** Yields after each article. */
  *readVoices(articles: Articles): Generator<Progress, ReadVoices> {
    const read: typeof readArticle = (article, lexicon) =>
      recall(this.memory, "voices", [article, lexicon], () => readArticle(article, lexicon));
    const scoped = new Map<SegmentedArticle, ReturnType<typeof readArticle>>();
    for (const article of articles) {
      yield step("voices", scoped.size, articles.length);
      scoped.set(article, read(article, this.lexica?.get(article.language)));
    }
    return readVoices(
      articles,
      this.lexica,
      (article, lexicon) => scoped.get(article) ?? read(article, lexicon),
    );
  }

  /** Yields after each article. */
  *prepare(drawn: Articles, attributed: readonly AttributedArticle[]): Generator<Progress, Prepared> {
    const sources = drawn.map((article, i): ClauseSource => ({
      article,
      attributed: attributed[i],
      lexicon: this.lexica?.get(article.language),
    }));
    const words = new Map<string, ReturnType<typeof readWords>>();
    for (const source of sources) {
      yield step("alignment", 0, 2);
      words.set(source.article.id, this.readWords(source));
    }
    const wordsOf: typeof readWords = (source) => words.get(source.article.id) ?? this.readWords(source);
    const vocabularyOf: typeof readVocabulary = (articles) =>
      recallSteps(this.memory, "vocabulary", [...words.values()], () => readVocabulary(articles));
    return yield* during(step("alignment", 0, 2), prepare(sources, vocabularyOf, wordsOf));
  }

  private readWords(source: ClauseSource): ReturnType<typeof readWords> {
    const { article, attributed, lexicon } = source;
    const inputs = [article.text, article.language, lexicon, textOf(attributed?.frames ?? null)];
    return recall(this.memory, "words", inputs, () => readWords(source));
  }

  /**
   * The first look: which articles belong together, and where clauses have to be cut. A function of its own, so that its pairs
   * are forgotten before the second look measures again.
   */
  *firstLook(
    whole: Prepared,
    articles: Articles,
  ): Generator<Progress, { readonly prepared: Prepared; readonly events: Events }> {
    const { takenIn, setApart } = this.adjustments;
    const inputs = [...articles, ...this.lookedAt(whole), textOf([takenIn, setApart])];
    return yield* recallSteps(this.memory, "first look", inputs, () => this.lookFirst(whole));
  }

  private *lookFirst(whole: Prepared): Generator<Progress, { prepared: Prepared; events: Events }> {
    const progress = step("alignment", 0, 2);
    const draft = yield* during(progress, measure(whole));
    yield step("events");
    const drawn = whole.articles.map(({ article }) => article);
    const comparable = yield* during(step("events"), comparableOf(draft, this.weights));
    const events = yield* during(step("events"), findEvents(drawn, comparable, this.adjustments));
    const judged = yield* during(progress, judgeEvents(draft, events.groups, this.weights));
    yield { ...progress, early: () => earlyPoints(clearPairs(draft, judged), events) };
    return { prepared: yield* during(progress, refine(draft, judged)), events };
  }

  /** The second look: which clauses of one event state the same. `drawn` are the articles before the first look cut them. */
  *secondLook(
    prepared: Prepared,
    events: readonly (readonly ArticleId[])[],
    drawn: Articles,
    articles: Articles,
  ): Generator<Progress, Judgement> {
    const inputs = [...articles, ...this.lookedAt(prepared), textOf(events), bordersOf(drawn)];
    return yield* recallSteps(this.memory, "second look", inputs, () =>
      this.lookAgain(prepared, events, drawn),
    );
  }

  private *lookAgain(
    prepared: Prepared,
    events: readonly (readonly ArticleId[])[],
    drawn: Articles,
  ): Generator<Progress, Judgement> {
    const progress = step("alignment", 1, 2);
    const measurement = yield* during(progress, measure(prepared));
    return yield* during(progress, judge(measurement, events, drawn, this.weights));
  }

  /** All that a look at clauses depends on. */
  private lookedAt({ articles, vocabulary }: Prepared): unknown[] {
    return [
      vocabulary,
      this.weights,
      bordersOf(articles.map(({ article }) => article)),
      textOf(articles.map(({ attributed }) => attributed)),
    ];
  }
}

function* earlyPoints(clear: ReturnType<typeof clearPairs>, { groups }: Events): Generator<undefined, Early> {
  return { kind: "points", points: yield* firstPoints(yield* clear, groups[0] ?? []) };
}

const textOf = (value: unknown): string => JSON.stringify(value);

const bordersOf = (articles: Articles): string => textOf(articles.map(({ clauses }) => clauses));
