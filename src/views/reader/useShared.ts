import { type RefObject, useEffect, useMemo } from "react";
import type { ArticleId } from "../../model/article.ts";
import type { Link } from "../../model/comparison.ts";
import { acrossIn, type SharedAcross } from "../board/across.ts";
import type { Board, Row } from "../board/board.ts";
import { languagesOf } from "../board/languages.ts";
import { toWords } from "../board/pieces.ts";
import { rangesIn } from "./ranges.ts";

/** Name of the highlight in reader.css. */
const SHARED = "reader-shared";

export type SharedByArticle = ReadonlyMap<ArticleId, readonly SharedAcross[]>;

/** What each article shares with those in other languages in the point that is shown; empty where all speak one language. */
export function useShared(board: Board, links: readonly Link[], row: Row | null): SharedByArticle {
  return useMemo(() => {
    const languages = languagesOf(board.columns);
    if (row === null || new Set(languages.values()).size < 2) return new Map();
    return new Map(
      board.columns.map(({ loaded: { id } }) => [id, acrossIn(links, row.claim, id, languages)] as const),
    );
  }, [board, links, row]);
}

/**
 * Brings these words out in the columns on show; the heads of the columns list them too, for forced colours and screen readers.
 * A highlight leaves the text's elements as they are.
 */
export function useSharedMarks(
  root: RefObject<HTMLElement | null>,
  board: Board,
  shared: SharedByArticle,
  shown: string,
): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const ranges = board.columns.flatMap(({ loaded, compared }) => {
      const article = root.current?.querySelector(`[data-scroller="${loaded.id}"] .article-text`);
      const spans = (shared.get(loaded.id) ?? []).map((words) => toWords(compared.text, words));
      return article ? rangesIn(article, spans) : [];
    });
    if (ranges.length > 0) CSS.highlights.set(SHARED, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(SHARED);
    };
  }, [root, board, shared, shown]);
}
