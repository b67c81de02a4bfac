import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { SelectedPlace } from "../../store/state.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";
import { useWidth } from "../parts/useWidth.ts";
import { alignColumns, type Anchor, positionOfColumn, scrollColumn, scrollersIn, topOf } from "./align.ts";
import { ColumnPicker } from "./ColumnPicker.tsx";
import { ReaderColumn } from "./ReaderColumn.tsx";
import { fittingIn, shownOf } from "./shownColumns.ts";

interface ReaderViewProps {
  readonly board: Board;
  /** The point that is shown. */
  readonly row: Row | null;
  /** The words at which it was opened. */
  readonly place: SelectedPlace | null;
  /** Whether a card stands beside the columns. */
  readonly besideCard: boolean;
  readonly onOpen: OpenClaim;
  readonly onCountIn: (article: ArticleId, passage: Span) => void;
}

/** The articles side by side; a chosen sentence brings its counterparts to its height. */
export function ReaderView({ board, row, place, besideCard, onOpen, onCountIn }: ReaderViewProps) {
  const { views } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const fit = fittingIn(useWidth(root), besideCard);
  const [wanted, setWanted] = useState<readonly ArticleId[]>([]);
  const { anchor, choose, goBack } = useAlignment(root, row, place, fit, onOpen);
  const ids = board.columns.map(({ loaded }) => loaded.id);
  const asked = anchor && !wanted.includes(anchor.article) ? [...wanted, anchor.article] : wanted;
  const shownIds = shownOf(ids, asked, fit);
  const shown = board.columns.filter(({ loaded }) => shownIds.includes(loaded.id));

  // The columns fill the window: bring all of them into it, the tabs above included.
  useEffect(() => {
    root.current?.scrollIntoView({ block: "end" });
  }, []);

  const scrollerOf = (article: ArticleId) =>
    root.current?.querySelector<HTMLElement>(`[data-scroller="${CSS.escape(article)}"]`);
  const showNearest = ({ loaded }: Column) => {
    scrollerOf(loaded.id)?.querySelector(".is-nearest")?.scrollIntoView({ block: "center" });
  };

  return (
    <section className="reader" aria-label={views.reader.label}>
      <div className="reader-bar">
        {fit < board.columns.length && (
          <ColumnPicker
            columns={board.columns}
            shown={shown}
            onShow={({ loaded: { id } }) => {
              setWanted([...wanted.filter((one) => one !== id), id]);
            }}
          />
        )}
        {goBack && (
          <button type="button" className="plain-button" onClick={goBack}>
            {views.reader.back}
          </button>
        )}
        <p role="status" className="sr-only">
          {row ? alignedText(views.reader.aligned, board, row, anchor) : ""}
        </p>
      </div>
      <div ref={root} className="reader-columns">
        {shown.map((column) => (
          <ReaderColumn
            key={column.loaded.id}
            board={board}
            column={column}
            row={row}
            onChoose={choose}
            onCountIn={({ loaded }, passage) => {
              // The control goes with the grey passage; the keyboard stays in the column.
              scrollerOf(loaded.id)?.focus({ preventScroll: true });
              onCountIn(loaded.id, passage);
            }}
            onShowNearest={showNearest}
          />
        ))}
      </div>
    </section>
  );
}

function alignedText(
  say: (n: number, of: number) => string,
  board: Board,
  row: Row,
  anchor: Anchor | null,
): string {
  const others = board.columns.filter(({ loaded }) => loaded.id !== anchor?.article);
  return say(
    others.filter(({ loaded }) => mentionsIn(row.claim, loaded.id).length > 0).length,
    others.length,
  );
}

type ScrollTops = ReadonlyMap<ArticleId, number>;

/** Keeps the columns level with what was chosen, and remembers where they stood before. */
function useAlignment(
  root: React.RefObject<HTMLDivElement | null>,
  row: Row | null,
  place: SelectedPlace | null,
  fit: number,
  onOpen: OpenClaim,
) {
  const [before, setBefore] = useState<ScrollTops | null>(null);
  const [chosenTop, setChosenTop] = useState<number | null>(null);
  const claim = row?.claim.id ?? null;
  const anchor = anchorOf(row, place, chosenTop);
  const key = anchor && `${claim ?? ""} ${anchor.article} ${anchor.start ?? ""} ${anchor.top ?? ""} ${fit}`;
  const aligned = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (!root.current || claim === null || !anchor || aligned.current === key) return;
    aligned.current = key;
    alignColumns(root.current, claim, anchor);
  });

  const choose = (chosen: string, { loaded: { id } }: Column, words: Span) => {
    const scrollers = root.current ? scrollersIn(root.current) : [];
    setBefore(
      new Map(scrollers.map((scroller) => [scroller.dataset.scroller ?? "", positionOfColumn(scroller)])),
    );
    const element = root.current?.querySelector(
      `[data-scroller="${CSS.escape(id)}"] [data-start="${words.start}"]`,
    );
    setChosenTop(element ? topOf(element) : null);
    aligned.current = null;
    onOpen(chosen, id, words);
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
function anchorOf(row: Row | null, place: SelectedPlace | null, top: number | null): Anchor | null {
  if (!row) return null;
  if (place) return { article: place.article, start: place.start, top };
  const mention = row.claim.mentions[row.claim.representative];
  return mention ? { article: mention.article, start: null, top } : null;
}
