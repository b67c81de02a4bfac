import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { ArticleId } from "../../model/article.ts";
import type { Link } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { SelectedPlace } from "../../store/state.ts";
import type { Span } from "../../model/span.ts";
import type { Row } from "../board/board.ts";
import { alignColumns, type Anchor, positionOfColumn, scrollColumn, scrollersIn, topOf } from "./align.ts";
import { counterpartsOf } from "./counterparts.ts";
import { showOffset } from "./inView.ts";

interface Shown {
  readonly row: Row | null;
  readonly links: readonly Link[];
  /** The words at which the point was opened. */
  readonly place: SelectedPlace | null;
  /** So many columns stand side by side: with another number the text runs anew. */
  readonly fit: number;
  /** Makes a point the one that is shown, at words of a column. */
  readonly onSelect: (claim: string, article: ArticleId, words: Span) => void;
}

export interface Alignment {
  /** What the other columns are level with. */
  readonly anchor: Anchor | null;
  readonly choose: (claim: string, column: Column, words: Span) => void;
  /** Takes the columns back to where they stood before the last choice; null where there was none. */
  readonly goBack: (() => void) | null;
}

/** Keeps the columns level with what was chosen, and remembers where they stood before. */
export function useAlignment(
  root: RefObject<HTMLDivElement | null>,
  { row, links, place, fit, onSelect }: Shown,
): Alignment {
  const [before, setBefore] = useState<ReadonlyMap<ArticleId, number> | null>(null);
  const [chosenTop, setChosenTop] = useState<number | null>(null);
  const claim = row?.claim.id ?? null;
  const anchor = anchorOf(row, links, place, chosenTop);
  const key = anchor && `${claim ?? ""} ${anchor.article} ${anchor.start ?? ""} ${anchor.top ?? ""} ${fit}`;
  const aligned = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (!root.current || !anchor || aligned.current === key) return;
    aligned.current = key;
    if (claim !== null) alignColumns(root.current, claim, anchor);
    else if (anchor.start !== null) showPlace(root.current, anchor.article, anchor.start);
  });

  const choose = (chosen: string, { loaded: { id } }: Column, words: Span) => {
    const scrollers = root.current ? scrollersIn(root.current) : [];
    setBefore(new Map(scrollers.map((one) => [one.dataset.scroller ?? "", positionOfColumn(one)])));
    const element = scrollers
      .find(({ dataset }) => dataset.scroller === id)
      ?.querySelector(`[data-start="${words.start}"]`);
    setChosenTop(element ? topOf(element) : null);
    aligned.current = null;
    onSelect(chosen, id, words);
  };

  const goBack = () => {
    for (const scroller of root.current ? scrollersIn(root.current) : []) {
      const top = before?.get(scroller.dataset.scroller ?? "");
      if (top !== undefined) scrollColumn(scroller, top);
    }
    setBefore(null);
  };

  return { anchor, choose, goBack: before && goBack };
}

/** From the words at which the point was opened; else from the point's own words. */
function anchorOf(
  row: Row | null,
  links: readonly Link[],
  place: SelectedPlace | null,
  top: number | null,
): Anchor | null {
  const mention = row?.claim.mentions[row.claim.representative];
  const from = place ?? mention;
  if (!from) return null;
  const levels: Anchor["levels"] = row ? counterpartsOf(links, row, from) : new Map();
  return { article: from.article, start: place?.start ?? null, top, levels };
}

function showPlace(root: Element, article: ArticleId, start: number): void {
  const scroller = scrollersIn(root).find(({ dataset }) => dataset.scroller === article);
  if (scroller) showOffset(scroller, start);
}
