import { useMemo } from "react";
import type { ArticleId } from "../model/article.ts";
import { useApp } from "../store/app.ts";
import type { Choices, SelectedPlace } from "../store/state.ts";
import { type Board, type Row, rowAt } from "./board/board.ts";
import { linksOfPoint } from "./board/linksOfPoint.ts";
import type { OpenClaim } from "./openClaim.ts";
import { ReaderView } from "./reader/ReaderView.tsx";
import { setKind } from "./setKind.ts";

interface OpenReaderProps {
  readonly board: Board;
  readonly choices: Choices;
  /** The point whose card is open. */
  readonly row: Row | null;
  readonly phone: boolean;
  readonly onOpen: OpenClaim;
}

/** The reader at the point whose card is open, or at the words that were chosen last. */
export function OpenReader({ board, choices, row, phone, onOpen }: OpenReaderProps) {
  const place = useApp((state) => state.selection.place);
  const all = useApp((state) => state.comparison?.links);
  const shown = useMemo(() => row ?? rowAt(board, place), [row, board, place]);
  const links = useMemo(() => (shown && all ? linksOfPoint(all, shown.claim) : []), [all, shown]);
  return (
    <ReaderView
      board={board}
      row={shown}
      links={links}
      place={place}
      card={row === null ? "closed" : phone ? "over" : "beside"}
      phone={phone}
      hidden={choices.hidden}
      searched={choices.filters.text}
      onHide={hide}
      onPlace={showPlace}
      onOpen={onOpen}
      onCountIn={setKind("body")}
    />
  );
}

const hide = (hidden: readonly ArticleId[]) => {
  useApp.getState().choose({ hidden });
};

const showPlace = (place: SelectedPlace | null) => {
  useApp.getState().setView("reader", place);
};
