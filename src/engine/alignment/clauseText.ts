import type { ArticleId, Clause } from "../../model/article.ts";
import type { Place } from "../../model/comparison.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import type { AttributedArticle, VoiceId } from "../../model/voice.ts";
import type { Quantity } from "../../text/numerals/index.ts";
import { hedgesIn } from "./hedges.ts";
import { negationsIn } from "./polarity.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { ArticleWords, Word } from "./words.ts";

/** A clause of running text as alignment sees it: the words without the reporting frame. */
export interface ClauseText {
  /** Position among all clauses of the comparison, in order of article id and text. */
  readonly index: number;
  readonly place: Place;
  readonly article: ArticleId;
  readonly language: string;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** 0 at the first clause of the article's running text, 1 at the last. */
  readonly position: number;
  readonly words: readonly Word[];
  /** Type number of each word. */
  readonly types: Uint32Array;
  readonly typeSet: ReadonlySet<number>;
  /** Type numbers of all words of the clause, those of the frame included. */
  readonly allTypes: Uint32Array;
  readonly quantities: readonly Quantity[];
  /** Words that turn the statement round. */
  readonly negations: readonly Span[];
  /** Words with which it leaves open whether something is so. */
  readonly hedges: readonly Span[];
  /** Who says it; null is the outlet's own text. */
  readonly voice: VoiceId | null;
  /** True where no words name that voice in a way that leaves no doubt. */
  readonly inferred: boolean;
}

/** A frame that leaves less than this many words is kept: "the ministry declined to comment" is a claim in itself. */
const LEAST_CONTENT_WORDS = 2;

/** The clauses of the running text of all articles, in order. Yields after each article. */
export function* readClauses(
  articles: readonly ArticleWords[],
  vocabulary: Vocabulary,
): Generator<undefined, ClauseText[]> {
  const all: ClauseText[] = [];
  for (const [number, source] of articles.entries()) {
    yield;
    const { article } = source;
    const types = vocabulary.types[number] ?? new Uint32Array();
    const body = article.clauses.filter((clause) => article.sentences[clause.sentence]?.kind === "body");
    const reader = new ClauseReader(source, types);
    body.forEach((clause, i) => {
      const position = body.length < 2 ? 0 : i / (body.length - 1);
      all.push({ index: all.length, position, ...reader.read(clause) });
    });
  }
  return all;
}

/** Walks through an article once, clause by clause. */
class ClauseReader {
  private nextWord = 0;
  private nextQuantity = 0;

  constructor(
    private readonly source: ArticleWords,
    private readonly types: Uint32Array,
  ) {}

  read(clause: Clause): Omit<ClauseText, "index" | "position"> {
    const { article, attributed } = this.source;
    const inside = this.wordsIn(clause);
    const chosen = this.contentOf(inside);
    const words = chosen.map((i) => this.source.words[i]).filter((word) => word !== undefined);
    const types = this.typesOf(chosen);
    const voice = voiceOf(clause, attributed);
    return {
      place: { article: article.id, start: clause.start, end: clause.end },
      article: article.id,
      language: article.language,
      sentence: clause.sentence,
      words,
      types,
      typeSet: new Set(types),
      allTypes: chosen === inside ? types : this.typesOf(inside),
      quantities: this.quantitiesOf(clause),
      negations: negationsIn(words, article.language),
      hedges: hedgesIn(words, article.language),
      voice,
      inferred: isInferred(clause, voice, attributed),
    };
  }

  private wordsIn(clause: Span): number[] {
    const { words } = this.source;
    while ((words[this.nextWord]?.end ?? Infinity) <= clause.start) this.nextWord++;
    const inside: number[] = [];
    for (let i = this.nextWord; (words[i]?.start ?? Infinity) < clause.end; i++) inside.push(i);
    return inside;
  }

  private contentOf(inside: number[]): number[] {
    const content = inside.filter((i) => this.source.words[i]?.framed === false);
    return content.length < inside.length && content.length >= LEAST_CONTENT_WORDS ? content : inside;
  }

  private typesOf(places: readonly number[]): Uint32Array {
    const types = new Uint32Array(places.length);
    for (let i = 0; i < places.length; i++) types[i] = this.types[places[i] ?? 0] ?? 0;
    return types;
  }

  private quantitiesOf(clause: Span): Quantity[] {
    const { quantities } = this.source;
    while ((quantities[this.nextQuantity]?.end ?? Infinity) <= clause.start) this.nextQuantity++;
    let after = this.nextQuantity;
    while ((quantities[after]?.start ?? Infinity) < clause.end) after++;
    return quantities.slice(this.nextQuantity, after);
  }
}

/** True where every stretch of the voice in the clause was told by a pronoun, a role or its place. */
const isInferred = (
  clause: Span,
  voice: VoiceId | null,
  attributed: AttributedArticle | undefined,
): boolean =>
  voice !== null &&
  (attributed?.voices ?? []).every(
    (span) => span.voice !== voice || span.confidence === "inferred" || overlapOf(span, clause) === 0,
  );

/** The voice that covers most of the clause, or null where the outlet's own text does. */
function voiceOf(clause: Span, attributed: AttributedArticle | undefined): VoiceId | null {
  const said = (attributed?.voices ?? []).filter((span) => overlapOf(span, clause) > 0);
  if (said.length === 0) return null;
  const weights = new Map<VoiceId | null, number>([[null, clause.end - clause.start]]);
  for (const span of said) {
    const shared = overlapOf(span, clause);
    weights.set(span.voice, (weights.get(span.voice) ?? 0) + shared);
    weights.set(null, (weights.get(null) ?? 0) - shared);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
