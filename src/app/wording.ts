import type { NamingAdjustments } from "../model/adjustments.ts";
import type { Comparison } from "../model/comparison.ts";
import type { useApp } from "../store/app.ts";
import type { Analyser } from "./ports.ts";

interface Asked {
  readonly comparison: Comparison;
  readonly naming: NamingAdjustments | undefined;
  readonly controller: AbortController;
}

/**
 * Keeps the wording in step with the comparison: asks for it after each comparison and after each change of the names that a
 * reader put together. An analysis goes first; what was on show for the same comparison stays until the new one is there.
 */
export function watchWording(store: typeof useApp, analyser: Analyser): void {
  let asked: Asked | null = null;

  const ask = async (comparison: Comparison, naming: NamingAdjustments | undefined) => {
    asked?.controller.abort();
    const request = { comparison, naming, controller: new AbortController() };
    asked = request;
    const outcome = await analyser.wording({ comparison, naming, signal: request.controller.signal });
    if (asked !== request) return;
    if (outcome.status === "done") store.getState().setWording(outcome.report);
    else if (outcome.status === "cancelled") asked = null;
    // What crashed once would crash again at every step of the reader's: it is not asked for by itself.
    else store.getState().failWording();
  };

  const follow = () => {
    const { analysis, comparison, document } = store.getState();
    if (analysis.status === "running" || comparison === null) {
      asked?.controller.abort();
      asked = null;
      return;
    }
    const { naming } = document.adjustments;
    if (asked?.comparison !== comparison || asked.naming !== naming) void ask(comparison, naming);
  };

  store.subscribe(follow);
  follow();
}
