import { useEffect } from "react";
import type { Links } from "../model/comparison.ts";
import { useApp } from "../store/app.ts";
import type { Board } from "./board/board.ts";
import { indexInSteps } from "./board/linksOfPoint.ts";
import { figureDifferencesOf, leadsAloneOf, voiceDifferencesOf } from "./overview/differences.ts";
import { pairsOf } from "./overview/pairs.ts";
import { marksByArticle, rowsByOutlet } from "./overview/presence.ts";
import { hearingOf, voiceCountsOf } from "./voices/counts.ts";

/** Time that a further piece needs, in ms; one is longer on a slow machine with sixty outlets. */
const LEAST_LEFT_MS = 8;

/** What the views that are not on show will ask for, in pieces that no key or click has to wait for. */
function* piecesToPrepare(board: Board, links: Links): Generator<void, void> {
  while (indexInSteps(links) === null) yield;
  for (const column of board.columns) yield void hearingOf(column);
  for (const derive of [
    voiceCountsOf,
    rowsByOutlet,
    marksByArticle,
    voiceDifferencesOf,
    leadsAloneOf,
    figureDifferencesOf,
    pairsOf,
  ])
    yield void derive(board);
}

/** Works them out while the page has nothing else to do, so that a view opens without them. */
export function usePrepared(board: Board): void {
  const links = useApp((state) => state.comparison?.links);
  useEffect(() => {
    // Where the browser does not tell when it is idle, each view works out its own.
    if (!("requestIdleCallback" in window)) return;
    const pieces = piecesToPrepare(board, links ?? []);
    const work = (idle: IdleDeadline) => {
      do if (pieces.next().done === true) return;
      while (idle.timeRemaining() > LEAST_LEFT_MS);
      handle = requestIdleCallback(work);
    };
    let handle = requestIdleCallback(work);
    return () => {
      cancelIdleCallback(handle);
    };
  }, [board, links]);
}
