import { useEffect } from "react";
import { useMessages } from "../i18n/messages.tsx";
import type { Comparison } from "../model/comparison.ts";
import { useApp } from "../store/app.ts";
import { announce, useShell } from "./shell.ts";

/** Says to screen readers what changed elsewhere on the page: stages of the analysis, undo, what was removed. */
export function LiveRegion() {
  const said = useShell((state) => state.said);
  useAnnouncedAnalysis();
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

/** One sentence a stage, not one a step. */
function useAnnouncedAnalysis(): void {
  const { analysis: words } = useMessages();
  const status = useApp(({ analysis }) => analysis.status);
  const stage = useApp(({ analysis }) => (analysis.status === "running" ? analysis.stage : ""));
  useEffect(() => {
    if (status === "running") announce(words.stages[stage] ?? words.label);
    if (status === "done") announce(words.done(pointsOnShow(useApp.getState().comparison)));
    if (status === "cancelled") announce(words.cancelled);
  }, [status, stage, words]);
}

/** Points of the first event, which is the one on show; articles set apart have points of their own. */
const pointsOnShow = (comparison: Comparison | null): number =>
  comparison?.claims.filter(({ event }) => event === 0).length ?? 0;
