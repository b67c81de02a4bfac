import type { ComparedArticle } from "../../model/comparison.ts";
import { overlapOf, sliceOf, type Span } from "../../model/span.ts";
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
    for (const mention of row.claim.mentions)
      for (const hit of hits.get(mention.article) ?? []) {
        if (overlapOf(mention, hit.sentence) === 0) continue;
        rows.add(row);
        stated.add(hit);
      }
  return { rows, elsewhere: [...hits.values()].flat().filter((hit) => !stated.has(hit)) };
}

function hitsIn(column: Column, wanted: string): Hit[] {
  const sentences = foldedSentences(column.compared);
  return column.compared.sentences
    .filter((_, i) => sentences[i]?.includes(wanted))
    .map((sentence) => ({ column, sentence }));
}
