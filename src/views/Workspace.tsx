import { memo, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ArticleId } from "../model/article.ts";
import type { VoiceId } from "../model/voice.ts";
import type { Claim } from "../model/comparison.ts";
import { useApp } from "../store/app.ts";
import { type Choices, NO_FILTERS, type ViewName } from "../store/state.ts";
import { type Board, type Row, sameRow } from "./board/board.ts";
import { Corrections } from "./corrections/Corrections.tsx";
import { OpenCard } from "./OpenCard.tsx";
import { OpenReader } from "./OpenReader.tsx";
import { type OpenClaim, openerIn } from "./openClaim.ts";
import { usePointCommands } from "./pointCommands.ts";
import { usePrepared } from "./prepare.ts";
import { OverviewView } from "./overview/OverviewView.tsx";
import { PHONE, useMediaQuery } from "./parts/useMediaQuery.ts";
import { amongOf, stepFrom } from "./steps.ts";
import { PointsView } from "./points/PointsView.tsx";
import { PrintSheet } from "./print/PrintSheet.tsx";
import { Unplaced } from "./review/Unplaced.tsx";
import { useBoard } from "./useBoard.ts";
import { useChoices } from "./useChoices.ts";
import { useKeptPlace } from "./useKeptPlace.ts";
import { WordingView } from "./wording/WordingView.tsx";
import { VoicesView } from "./voices/VoicesView.tsx";

interface WorkspaceProps {
  /** The view that is drawn; the chosen one as soon as the page has answered the choice. */
  readonly view: ViewName;
}

/** A view with the card of the point that is open; nothing until there is a comparison. */
export function Workspace({ view }: WorkspaceProps) {
  const board = useBoard();
  return (
    board && (
      <Corrections board={board}>
        <Unplaced />
        <OpenWorkspace board={board} name={view} />
      </Corrections>
    )
  );
}

function OpenWorkspace({ board, name }: { readonly board: Board; readonly name: ViewName }) {
  const choices = useChoices(board);
  const view = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<ArticleId | null>(null);
  const phone = useMediaQuery(PHONE);
  const row = useOpenRow(board, view);
  const among = amongOf(board, choices, name, row);
  const step = stepFrom(among, row);

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
    if (row && view.current) (openerIn(view.current, row.claim.id, from) ?? view.current).focus();
  };
  usePointCommands({ board, row, view, step });
  usePrepared(board);
  useKeptPlace(view, name);

  return (
    <div
      className={row ? "workspace has-card" : "workspace"}
      onKeyDown={({ key }) => {
        if (key === "Escape" && row) close();
      }}
    >
      <div ref={view} tabIndex={-1} className="workspace-view" inert={phone && row !== null}>
        <View name={name} board={board} choices={choices} row={row} phone={phone} onOpen={open} />
      </div>
      {row && (
        <OpenCard
          board={board}
          choices={choices}
          row={row}
          among={among}
          modal={phone}
          step={step}
          close={close}
        />
      )}
      <PrintSheet board={board} choices={choices} />
    </div>
  );
}

interface ViewProps {
  readonly name: ViewName;
  readonly board: Board;
  readonly choices: Choices;
  readonly row: Row | null;
  readonly phone: boolean;
  readonly onOpen: OpenClaim;
}

/** Stays as it is while the next one waits for its turn. */
const View = memo(function View({ name, board, choices, row, phone, onOpen }: ViewProps) {
  switch (name) {
    case "points":
      return (
        <PointsView
          board={board}
          choices={choices}
          onChoose={choose}
          current={row?.claim.id ?? null}
          onOpen={onOpen}
        />
      );
    case "overview":
      return <OverviewView board={board} onOpen={onOpen} />;
    case "wording":
      return <WordingView board={board} onOpen={onOpen} />;
    case "voices":
      return <VoicesView board={board} onOpen={onOpen} onFilter={showPointsOf} />;
    case "reader":
      return <OpenReader board={board} choices={choices} row={row} phone={phone} onOpen={onOpen} />;
  }
});

const showPointsOf = (voice: VoiceId) => {
  choose({ filters: { ...NO_FILTERS, voicedBy: voice } });
  useApp.getState().setView("points");
};

const choose = (choices: Partial<Choices>) => {
  useApp.getState().choose(choices);
};

/**
 * The point whose card is open. A new analysis may give its claim another id: then it is found again by its words, and
 * where it is gone for good the focus stays in the view.
 */
function useOpenRow(board: Board, view: React.RefObject<HTMLDivElement | null>): Row | null {
  const { claim: id, place } = useApp((state) => state.selection);
  const [last, setLast] = useState<Claim | null>(null);
  const own = board.rows.find(({ claim }) => claim.id === id);
  const row = own ?? (last !== null && last.id === id ? sameRow(board, last) : null);
  if (own && own.claim !== last) setLast(own.claim);
  const [found, lost] = [row?.claim.id ?? null, last !== null && last.id === id && row === null];
  useEffect(() => {
    if (found !== null && found !== id) useApp.getState().openClaim(found, place);
    if (!lost) return;
    useApp.getState().closeCard();
    view.current?.focus({ preventScroll: true });
  }, [found, lost, id, place, view]);
  return row;
}
