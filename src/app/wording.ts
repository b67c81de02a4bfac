import type { NamingAdjustments } from "../model/adjustments.ts";
import type { Comparison } from "../model/comparison.ts";
import type { useApp } from "../store/app.ts";
import type { Document } from "../store/state.ts";
import type { Analyser } from "./ports.ts";

interface Asked {
  readonly comparison: Comparison;
  readonly dates: string;
  readonly naming: NamingAdjustments | undefined;
  readonly controller: AbortController;
}

/**
 * Keeps the wording in step with the comparison: asks for it after each comparison and after each change of the names that a
 * reader put together or of the articles' days, from which "yesterday" is told. An analysis goes first; what was on show for the same comparison stays until the new one is there.
 */
export function watchWording(store: typeof useApp, analyser: Analyser): void {
  let asked: Asked | null = null;

  const ask = async (document: Document, comparison: Comparison) => {
    asked?.controller.abort();
    const { naming } = document.adjustments;
    const request = { comparison, naming, dates: datesOf(document), controller: new AbortController() };
    asked = request;
    const outcome = await analyser.wording({
      comparison: withDates(comparison, document),
      naming,
      signal: request.controller.signal,
    });
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
    if (asked?.comparison !== comparison || asked.naming !== naming || asked.dates !== datesOf(document))
      void ask(document, comparison);
  };

  store.subscribe(follow);
  follow();
}

/** Days of the articles whatever the order of the columns. */
const datesOf = ({ articles }: Document): string =>
  articles
    .map(({ id, date = "" }) => `${id} ${date}`)
    .sort()
    .join(",");

function withDates(comparison: Comparison, { articles }: Document): Comparison {
  const dates = new Map(
    articles.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const])),
  );
  if (dates.size === 0) return comparison;
  return {
    ...comparison,
    articles: comparison.articles.map((article) => {
      const date = dates.get(article.id);
      return date === undefined ? article : { ...article, date };
    }),
  };
}
