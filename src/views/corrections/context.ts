import { createContext, useContext } from "react";
import type { ArticleId } from "../../model/article.ts";
import type { Claim, Mention, Place } from "../../model/comparison.ts";
import type { Point } from "../../store/links.ts";
import type { Column } from "../../store/columns.ts";
import type { Row } from "../board/board.ts";

/** A correction that asks something first. */
export type Question =
  | { readonly ask: "move"; readonly row: Row; readonly mention: Mention }
  | { readonly ask: "merge"; readonly row: Row }
  | { readonly ask: "sentence"; readonly row: Row; readonly article: ArticleId }
  | { readonly ask: "cut"; readonly place: Place }
  | { readonly ask: "split"; readonly row: Row }
  | { readonly ask: "name"; readonly row: Row }
  | { readonly ask: "details"; readonly column: Column };

const Context = createContext<((question: Question) => void) | null>(null);
export const QuestionProvider = Context.Provider;

/** Opens the dialog of a correction. */
export function useAsk(): (question: Question) => void {
  const ask = useContext(Context);
  if (!ask) throw new Error("useAsk outside of Corrections");
  return ask;
}

/** A point as the store takes it: the places of its mentions, the one that stands for it first. */
export function pointOf({ mentions, representative }: Claim): Point {
  const first = mentions[representative];
  return [...(first ? [first] : []), ...mentions.filter((mention) => mention !== first)].map(placeOf);
}

export const placeOf = ({ article, start, end }: Place): Place => ({ article, start, end });

/** Under which a half-written note on a point waits. */
export function draftKeyOf(claim: Claim): string {
  const [first] = pointOf(claim);
  return first ? `point ${first.article}:${first.start}` : "";
}
