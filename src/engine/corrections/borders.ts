import type { Place } from "../../model/comparison.ts";
import type { Clause, SegmentedArticle } from "../../model/article.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import { quantitiesIn } from "../../text/numerals/index.ts";
import { tokenize } from "../../text/tokens.ts";
import type { PlacedCorrections } from "./placed.ts";

/**
 * Draws the clauses of running text as the reader wants them: borders set and taken away, whatever segmentation or the second
 * look say, and clauses cut where a decided place ends inside them. A border set or taken away by hand counts more than one
 * that a decided place asks for; of two decisions on one border the later counts. Yields after each article that has any.
 *
 *   clause   the ship carried bleach while the crew waited      border before "while" set
 *   wanted   the ship carried bleach | while the crew waited
 */
export function* drawBorders(
  articles: readonly SegmentedArticle[],
  { links, cuts }: PlacedCorrections,
): Generator<undefined, SegmentedArticle[]> {
  const decided = links.flatMap(({ a, b }) => [a, b]);
  const drawn: SegmentedArticle[] = [];
  for (const article of articles) {
    const places = decided.filter((place) => place.article === article.id);
    const own = cuts
      .filter(({ at }) => at.article === article.id)
      .map(({ at, cut }) => ({ at: at.start, cut }));
    const untouched = places.length + own.length === 0;
    if (!untouched) yield;
    drawn.push(untouched ? article : redrawn(article, places, own));
  }
  return drawn;
}

interface Border {
  readonly at: number;
  readonly cut: boolean;
}

function redrawn(
  article: SegmentedArticle,
  places: readonly Place[],
  own: readonly Border[],
): SegmentedArticle {
  const words = unitsOf(article);
  const asked = places.flatMap(({ start, end }) => [start, end]).map((at) => ({ at, cut: true }));
  const borders = new Map<number, boolean>();
  for (const { at, cut } of [...asked, ...own]) {
    const word = wordFrom(words, at);
    if (word) borders.set(word.start, cut);
  }
  const clauses = joined(article.clauses, words, borders).flatMap((clause) =>
    article.sentences[clause.sentence]?.kind === "body"
      ? pieces(clause, article.text, words, borders)
      : [clause],
  );
  return { ...article, clauses };
}

/** The words of an article; a figure is one word, through which nothing cuts: "three | million" is no border. */
function unitsOf({ text, language }: SegmentedArticle): Span[] {
  const tokens = tokenize(text);
  const figures = quantitiesIn(text, tokens, language);
  let next = 0;
  const others = tokens.filter((token) => {
    while ((figures[next]?.end ?? Infinity) <= token.start) next++;
    const figure = figures[next];
    return !figure || overlapOf(token, figure) === 0;
  });
  return [...others, ...figures].sort(bySpan);
}

/** The word in which an offset lies, or the next one. */
function wordFrom(words: readonly Span[], at: number): Span | undefined {
  return words[firstAfter(words, at)];
}

/** Index of the first word that ends after an offset. */
function firstAfter(words: readonly Span[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Clauses of one sentence without the borders that the reader took away. */
function joined(
  clauses: readonly Clause[],
  words: readonly Span[],
  borders: ReadonlyMap<number, boolean>,
): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const before = result.at(-1);
    const first = wordFrom(words, clause.start);
    if (before?.sentence === clause.sentence && first && borders.get(first.start) === false)
      result.splice(-1, 1, { ...before, end: clause.end });
    else result.push(clause);
  }
  return result;
}

/** A clause cut at the borders inside it. Marks before a word go with it, those after the last one stay. */
function pieces(
  clause: Clause,
  text: string,
  words: readonly Span[],
  borders: ReadonlyMap<number, boolean>,
): Clause[] {
  const parts: Clause[] = [];
  let start = clause.start;
  for (let i = firstAfter(words, clause.start) + 1; (words[i]?.start ?? Infinity) < clause.end; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || borders.get(word.start) !== true) continue;
    const at = before.end + text.slice(before.end, word.start).search(/\S*$/);
    parts.push({ ...clause, start, end: start + text.slice(start, at).trimEnd().length });
    start = at;
  }
  return [...parts, { ...clause, start }];
}
