import { useMessages } from "../../i18n/messages.tsx";
import type { Cell } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { ArticleText } from "./ArticleText.tsx";

interface ReaderColumnProps {
  readonly board: Board;
  readonly column: Column;
  /** The point that is shown. */
  readonly row: Row | null;
  readonly onChoose: (claim: string, column: Column, place: Span) => void;
  readonly onCountIn: (column: Column, passage: Span) => void;
  /** Brings the nearest place into view. */
  readonly onShowNearest: (column: Column) => void;
}

/** One article with its outlet; a note stands above it where the point was not found. */
export function ReaderColumn({ board, column, row, onChoose, onCountIn, onShowNearest }: ReaderColumnProps) {
  const { views } = useMessages();
  const cell = row?.claim.cells.find((one) => one.article === column.loaded.id);
  const missing = cell && (cell.state === "not-found" || cell.state === "possible") ? cell : undefined;
  return (
    <section className="reader-column">
      <h3>
        <OutletName column={column} />
      </h3>
      {missing && (
        <MissingNote
          cell={missing}
          onShow={() => {
            onShowNearest(column);
          }}
        />
      )}
      <div
        className="reader-scroller"
        data-scroller={column.loaded.id}
        role="region"
        aria-label={views.outlet(column.siglum, column.loaded.outlet)}
        tabIndex={0}
      >
        <ArticleText
          board={board}
          column={column}
          current={row?.claim.id ?? null}
          nearest={missing?.nearest ? { ...missing.nearest, possible: missing.state === "possible" } : null}
          onChoose={(claim, place) => {
            onChoose(claim, column, place);
          }}
          onCountIn={(passage) => {
            onCountIn(column, passage);
          }}
        />
      </div>
    </section>
  );
}

function MissingNote({ cell, onShow }: { readonly cell: Cell; readonly onShow: () => void }) {
  const { views } = useMessages();
  const state = cell.state === "possible" ? views.reader.possible : views.reader.notFound;
  return (
    <p className="missing-note">
      <span>{state}</span>
      {cell.nearest && (
        <button type="button" className="plain-button" onClick={onShow}>
          {views.reader.nearest(cell.nearest.score)}
        </button>
      )}
    </p>
  );
}
