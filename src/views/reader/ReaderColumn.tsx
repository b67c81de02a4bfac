import { useMemo, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { SharedAcross } from "../board/across.ts";
import type { Board, Row } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";
import { rowsByOutlet } from "../overview/presence.ts";
import { SharedMeanings } from "../parts/SharedMeanings.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { cellIn, isMissing } from "./cellIn.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { PartStrip, scrollerId } from "./PartStrip.tsx";

interface ColumnActions {
  /** A claim was chosen by its words or its number. */
  choose(claim: string, column: Column, place: Span): void;
  putAway(column: Column): void;
  readonly onOpen: OpenClaim;
  readonly onCountIn: (article: ArticleId, passage: Span) => void;
}

interface ReaderColumnProps {
  readonly board: Board;
  readonly column: Column;
  /** The point that is shown. */
  readonly row: Row | null;
  /** Where words start that were opened though they state no point. */
  readonly place: number | null;
  /** Words that the point shares with articles in other languages. */
  readonly shared: readonly SharedAcross[];
  /** Whether other columns are there. */
  readonly beside: boolean;
  readonly actions: ColumnActions;
}

/** One article under its outlet, with the strip of its parts at the edge. */
export function ReaderColumn({ board, column, row, place, shared, beside, actions }: ReaderColumnProps) {
  const { views } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const cell = cellIn(board, row, column);
  const nearest = isMissing(cell) ? cell.nearest : undefined;
  const isPossible = cell?.state === "possible";
  const rejected = useMemo(
    () => (nearest ? { ...nearest, possible: isPossible } : null),
    [nearest, isPossible],
  );
  const { siglum, loaded } = column;
  return (
    <section className="reader-column">
      <ColumnHead
        column={column}
        points={rowsByOutlet(board)[board.columns.indexOf(column)]?.length ?? 0}
        cell={cell}
        onShowNearest={() => {
          scroller.current?.querySelector(".is-nearest")?.scrollIntoView({ block: "center" });
        }}
        onPutAway={
          beside
            ? () => {
                actions.putAway(column);
              }
            : null
        }
      />
      <div className="column-body">
        <div
          ref={scroller}
          id={scrollerId(loaded.id)}
          className="reader-scroller"
          data-scroller={loaded.id}
          role="region"
          aria-label={views.outlet(siglum, loaded.outlet)}
          tabIndex={0}
        >
          <ArticleText
            board={board}
            column={column}
            current={row?.claim.id ?? null}
            nearest={rejected}
            place={place}
            onChoose={(claim, words) => {
              actions.choose(claim, column, words);
            }}
            onOpen={(claim, words) => {
              actions.onOpen(claim, loaded.id, words);
            }}
            onCountIn={(passage) => {
              // The control goes with the grey passage; the keyboard stays in the column.
              scroller.current?.focus({ preventScroll: true });
              actions.onCountIn(loaded.id, passage);
            }}
          />
        </div>
        <PartStrip board={board} column={column} scroller={scroller} />
      </div>
      {/* Below the text, which would move if this came above it. */}
      <SharedMeanings board={board} article={column.compared} across={shared} />
    </section>
  );
}
