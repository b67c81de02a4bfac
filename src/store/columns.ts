import type { ComparedArticle, EventReason } from "../model/comparison.ts";
import { siglumOf } from "./sigla.ts";
import type { AppState, LoadedArticle } from "./state.ts";

/** One article as a view shows it: what the reader named it, and what was found in it. */
export interface Column {
  readonly siglum: string;
  readonly loaded: LoadedArticle;
  readonly compared: ComparedArticle;
}

export interface ApartArticle extends Column {
  /** Absent where the reader set the article apart and the engine gave no reason. */
  readonly reason?: EventReason;
}

type Compared = Pick<AppState, "document" | "comparison">;

/** `letters`: in which the interface names witnesses. Articles of the first event in the reader's order; empty until a comparison is there. */
export function columnsOf(state: Compared, letters: readonly string[]): Column[] {
  const first = new Set(state.comparison?.events[0] ?? []);
  return allColumns(state, letters).filter((column) => first.has(column.loaded.id));
}

/** Articles of other events, with the reasons why they were set apart. */
export function apartOf(state: Compared, letters: readonly string[]): ApartArticle[] {
  const first = new Set(state.comparison?.events[0] ?? []);
  const reasons = new Map((state.comparison?.apart ?? []).map((reason) => [reason.article, reason]));
  return allColumns(state, letters)
    .filter((column) => !first.has(column.loaded.id))
    .map((column) => {
      const reason = reasons.get(column.loaded.id);
      return reason ? { ...column, reason } : column;
    });
}

function allColumns({ document, comparison }: Compared, letters: readonly string[]): Column[] {
  const compared = new Map((comparison?.articles ?? []).map((article) => [article.id, article]));
  return document.articles.flatMap((loaded, index) => {
    const found = compared.get(loaded.id);
    return found ? [{ siglum: siglumOf(index, letters), loaded, compared: found }] : [];
  });
}
