import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { useApp } from "../store/app.ts";
import type { Document } from "../store/state.ts";
import { beginEarly, endEarly, hearEarly, leaveEarly } from "./early.ts";
import type { Analyser } from "./ports.ts";
import { watchWording } from "./wording.ts";

/** Results that are kept for undo and redo, at most; what is not kept is worked out again. */
const KEPT_RESULTS = 8;
/** What they may take together: four results of 60 long articles. The one on show is kept whatever it takes. */
const KEPT_BYTES = 100_000_000;
/** What links, cells and words take in the page, in bytes; measured at 60 articles. */
const LINK_BYTES = 150;
const CELL_BYTES = 300;
const UNIT_BYTES = 6;
/** A comparison needs two articles. */
export const LEAST_ARTICLES = 2;

/**
 * Keeps the comparison in step with the document: analyses after each change that matters, and takes known results
 * for those that lead back. A change supersedes a running analysis.
 */
export function watchAnalysis(
  store: typeof useApp,
  analyser: Analyser,
): { readonly cancel: () => void; readonly again: () => void } {
  const known = new Map<string, Comparison>();
  let running: AbortController | null = null;
  let wanted = keyOf(store.getState().document);
  const showing = showingIn(store);

  const run = async () => {
    running?.abort();
    running = null;
    const { document } = store.getState();
    const key = wanted;
    if (document.articles.length < LEAST_ARTICLES) {
      leaveEarly();
      store.getState().setComparison(null);
      store.getState().setAnalysis({ status: "idle" });
      return;
    }
    const before = known.get(key);
    if (before) {
      remember(known, key, before);
      leaveEarly();
      showing.show(before);
      return;
    }
    const controller = new AbortController();
    running = controller;
    const isFirst = store.getState().comparison === null;
    beginEarly(document.articles);
    store.getState().setAnalysis({ status: "running", stage: "loading", done: 0, total: 1 });
    const outcome = await analyser.compare({
      articles: inputsOf(document),
      adjustments: document.adjustments,
      signal: controller.signal,
      onProgress: ({ stage, done, total }) => {
        if (running === controller) store.getState().setAnalysis({ status: "running", stage, done, total });
      },
      ...(isFirst && {
        onEarly: (early) => {
          if (running === controller) hearEarly(early);
        },
      }),
    });
    if (running !== controller) return;
    running = null;
    if (outcome.status !== "done") {
      // No more will come beside what was told early: the texts are there again.
      endEarly();
      store.getState().setAnalysis(outcome);
      return;
    }
    remember(known, key, outcome.comparison);
    endEarly();
    showing.show(outcome.comparison);
  };

  store.subscribe((state, before) => {
    // A key, a tab or the address leads into the comparison that is there.
    if (state.selection !== before.selection && state.comparison !== null && !showing.isBegun()) leaveEarly();
    if (state.document === before.document) return;
    const key = keyOf(state.document);
    // A link brings a document and takes the comparison away, perhaps with the same articles as before.
    if (key === wanted && state.comparison === before.comparison) return;
    wanted = key;
    void run();
  });
  void run();
  watchWording(store, analyser);

  return {
    cancel: () => running?.abort(),
    again: () => void run(),
  };
}

/** Puts comparisons on show. While it does, the point that the address names is chosen too: the reader has gone nowhere. */
function showingIn(store: typeof useApp) {
  let begun = false;
  return {
    isBegun: () => begun,
    show: (comparison: Comparison) => {
      begun = true;
      store.getState().setComparison(comparison);
      begun = false;
      store.getState().setAnalysis({ status: "done" });
    },
  };
}

/** What the engine is given; names of outlets and the order of columns change nothing in the result. */
const inputsOf = ({ articles }: Document): ArticleInput[] =>
  articles.map(({ name, text }) => ({ name, text }));

/** Names put together and taken apart change the wording only (wording.ts). */
const keyOf = ({ articles, adjustments }: Document): string =>
  JSON.stringify([
    articles.map(({ id, name }) => `${id} ${name}`).sort(),
    { ...adjustments, naming: undefined },
  ]);

function remember(known: Map<string, Comparison>, key: string, comparison: Comparison): void {
  known.delete(key);
  known.set(key, comparison);
  let bytes = 0;
  for (const [i, [other, { articles, claims, links }]] of [...known].reverse().entries()) {
    const cells = claims.reduce((sum, claim) => sum + claim.cells.length, 0);
    const units = articles.reduce((sum, { text }) => sum + text.length, 0);
    bytes += links.length * LINK_BYTES + cells * CELL_BYTES + units * UNIT_BYTES;
    if (i > 0 && (i >= KEPT_RESULTS || bytes > KEPT_BYTES)) known.delete(other);
  }
}
