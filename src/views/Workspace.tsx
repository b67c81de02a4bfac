import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ArticleId } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { useApp } from "../store/app.ts";
import { type Board, type Row, rowAt } from "./board/board.ts";
import { PointCard } from "./card/PointCard.tsx";
import { type OpenClaim, openerIn } from "./openClaim.ts";
import { PHONE, useMediaQuery } from "./parts/useMediaQuery.ts";
import { FIRST_CHOICES, type PointsChoices } from "./points/choices.ts";
import { PointsView } from "./points/PointsView.tsx";
import { ReaderView } from "./reader/ReaderView.tsx";
import { useBoard } from "./useBoard.ts";

/** The view that is chosen with the card of the point that is open; nothing until there is a comparison. */
export function Workspace() {
  const board = useBoard();
  return board && <OpenWorkspace board={board} />;
}

function OpenWorkspace({ board }: { readonly board: Board }) {
  const selection = useApp((state) => state.selection);
  const comparison = useApp((state) => state.comparison);
  const [choices, setChoices] = useState<PointsChoices>(FIRST_CHOICES);
  const view = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<ArticleId | null>(null);
  const phone = useMediaQuery(PHONE);
  const row = board.rows.find(({ claim }) => claim.id === selection.claim) ?? null;

  // Stable, so that the rows of a large matrix are not drawn again.
  const open: OpenClaim = useCallback((claim, article, place) => {
    setFrom(article ?? null);
    const words = article !== undefined && place ? { article, start: place.start } : null;
    useApp.getState().openClaim(claim, words);
  }, []);
  const close = () => {
    flushSync(() => {
      useApp.getState().closeCard();
    });
    if (row && view.current) openerIn(view.current, row.claim.id, from)?.focus();
  };

  return (
    <div
      className={row ? "workspace has-card" : "workspace"}
      onKeyDown={({ key }) => {
        if (key === "Escape" && row) close();
      }}
    >
      <div ref={view} className="workspace-view" inert={phone && row !== null}>
        {selection.view === "points" ? (
          <PointsView
            board={board}
            choices={choices}
            onChoose={(changed) => {
              setChoices({ ...choices, ...changed });
            }}
            current={row?.claim.id ?? null}
            onOpen={open}
          />
        ) : (
          <ReaderView
            board={board}
            row={row ?? rowAt(board, selection.place)}
            place={selection.place}
            onOpen={open}
            onCountIn={setKind("body")}
          />
        )}
      </div>
      {row && (
        <PointCard
          key={row.claim.id}
          board={board}
          row={row}
          links={comparison?.links ?? []}
          modal={phone}
          actions={{ step: stepFrom(board, row), close, read, leaveOut: setKind("furniture") }}
        />
      )}
    </div>
  );
}

const setKind =
  (kind: "body" | "furniture") =>
  (article: ArticleId, { start, end }: Span) => {
    useApp.getState().setKind({ article, start, end, kind });
  };

const stepFrom = (board: Board, row: Row) => (by: 1 | -1) => {
  const next = board.rows[row.number - 1 + by];
  if (next) useApp.getState().openClaim(next.claim.id);
};

/** Shows words in the reader; on a phone the card makes room for them. */
function read(article: ArticleId, { start }: Span) {
  useApp.getState().setView("reader", { article, start });
  if (window.matchMedia(PHONE).matches) useApp.getState().closeCard();
}
