import type { ComparedArticle } from "../../model/comparison.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { fold } from "../../text/fold.ts";
import type { Board, Row } from "./board.ts";

/** A sentence in which the words stand. */
export interface Hit {
  readonly column: Column;
  readonly sentence: Span;
}

export interface Found {
  /** Points of which an outlet's sentence has the words. */
  readonly rows: ReadonlySet<Row>;
  /** Sentences that have the words and state no point, headlines and what belongs to the page included. */
  readonly elsewhere: readonly Hit[];
}

/** Folding takes most of the time of a search, and the texts of a comparison never change. */
const folded = new WeakMap<ComparedArticle, readonly string[]>();

function foldedSentences(article: ComparedArticle): readonly string[] {
  const known = folded.get(article);
  if (known) return known;
  const fresh = article.sentences.map((sentence) => fold(sliceOf(article.text, sentence)));
  folded.set(article, fresh);
  return fresh;
}

/** Finds words in all sentences of the comparison, spelling aside; null where there is nothing to look for. */
export function find(board: Board, text: string): Found | null {
  const wanted = fold(text).trim();
  if (wanted === "") return null;
  const hits = new Map(board.columns.map((column) => [column.loaded.id, hitsIn(column, wanted)]));
  const rows = new Set<Row>();
  const stated = new Set<Hit>();
  for (const row of board.rows)
    for (const mention of row.claim.mentions) {
      const inArticle = hits.get(mention.article) ?? [];
      // Sentences stand in reading order, so that those of a mention are found without looking at each.
      for (let at = firstBehind(inArticle, mention.start); at < inArticle.length; at++) {
        const hit = inArticle[at];
        if (!hit || hit.sentence.start >= mention.end) break;
        rows.add(row);
        stated.add(hit);
      }
    }
  return { rows, elsewhere: [...hits.values()].flat().filter((hit) => !stated.has(hit)) };
}

/** Index of the first hit that ends behind an offset. */
function firstBehind(hits: readonly Hit[], offset: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.sentence.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Prepares a search while the reader is on the way to the first letter: an article at a time, so that no key has to wait.
 * Returns how to end it.
 */
export function prepareSearch({ columns }: Board): () => void {
  let next = 0;
  const step = () => {
    const column = columns[next++];
    if (!column) return;
    foldedSentences(column.compared);
    timer = setTimeout(step);
  };
  let timer = setTimeout(step);
  return () => {
    clearTimeout(timer);
  };
}

function hitsIn(column: Column, wanted: string): Hit[] {
  const sentences = foldedSentences(column.compared);
  return column.compared.sentences
    .filter((_, i) => sentences[i]?.includes(wanted))
    .map((sentence) => ({ column, sentence }));
}
