import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../store/app.ts";
import type { Board, Row } from "./board/board.ts";
import { runCommand, useCommand } from "./commands.ts";

interface Place {
  readonly board: Board;
  /** The point whose card is open. */
  readonly row: Row | null;
  /** What is on show beside the card. */
  readonly view: RefObject<HTMLElement | null>;
  /** Shows the next point in the card, or the one before. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * What the keys for points do in every view: from point to point in the card, or in the view where no card is open, and
 * to the next point that a person should check; and a note on the point.
 */
export function usePointCommands({ board, row, view, step }: Place): void {
  const move = (by: 1 | -1) => () => {
    if (row === null) return focusPoint(view.current, by);
    step(by);
    return true;
  };
  useCommand("nextPoint", move(1), "last");
  useCommand("previousPoint", move(-1), "last");
  useCommand(
    "nextToCheck",
    () => {
      const next = nextToCheck(board.rows, row?.claim.id ?? claimAt(document.activeElement));
      if (next !== null) useApp.getState().openClaim(next.claim.id);
      return next !== null;
    },
    "last",
  );
  // The field stands in the card, which says what the command does once it is open.
  useCommand(
    "note",
    () => {
      const claim = row === null ? claimAt(document.activeElement) : null;
      if (claim === null) return false;
      flushSync(() => {
        useApp.getState().openClaim(claim);
      });
      return runCommand("note");
    },
    "last",
  );
  // The field stands in the view of points, which says what the command does once it is on show.
  useCommand(
    "search",
    () => {
      if (useApp.getState().selection.view === "points") return false;
      flushSync(() => {
        useApp.getState().setView("points");
      });
      return runCommand("search");
    },
    "last",
  );
}

/** The first point to check behind a point in the board's order; from the top where there is none behind. */
export function nextToCheck(rows: readonly Row[], from: string | null): Row | null {
  const at = rows.findIndex(({ claim }) => claim.id === from);
  const behind = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return behind.find(({ toCheck }) => toCheck) ?? null;
}

const claimAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>("[data-opens]")?.dataset.opens ?? null;

/** Moves the focus to what opens the next point of the view, in the same outlet where it has one there. */
function focusPoint(view: HTMLElement | null, by: 1 | -1): boolean {
  const openers = [...(view?.querySelectorAll<HTMLElement>("[data-opens]") ?? [])].filter(isShown);
  const points = [...new Set(openers.map(({ dataset }) => dataset.opens))];
  const from = document.activeElement?.closest<HTMLElement>("[data-opens]");
  const at = points.indexOf(from?.dataset.opens);
  const next = points[at < 0 ? 0 : at + by];
  const ofNext = openers.filter(({ dataset }) => dataset.opens === next);
  const target = ofNext.find(({ dataset }) => dataset.from === from?.dataset.from) ?? ofNext[0];
  target?.focus();
  return target !== undefined;
}

/** Neither folded away nor in a column that is put away. */
const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
