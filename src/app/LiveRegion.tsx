import { useEffect } from "react";
import { useMessages } from "../i18n/messages.tsx";
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
    if (status === "done") announce(words.done(useApp.getState().comparison?.claims.length ?? 0));
    if (status === "cancelled") announce(words.cancelled);
  }, [status, stage, words]);
}
