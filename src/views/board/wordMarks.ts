import type { Difference, DifferenceKind } from "../../model/wording.ts";
import type { Layer } from "./pieces.ts";

/**
 * What a mark on an outlet's words says of them, beside the words that they are compared with. added: the other has nothing for
 * them, whichever side that is.
 */
export type DifferenceMark = Exclude<DifferenceKind, "only-a" | "only-b"> | "added";

/** `shared`: across languages, what both have is marked instead. */
export type WordMark = DifferenceMark | "shared";

/** In the order in which a legend says them. */
const MARKS: readonly WordMark[] = [
  "other-word",
  "figure",
  "name",
  "negation",
  "added",
  "spelling",
  "order",
  "shared",
];

/** The kinds that occur, each once. */
export const kindsOf = (marks: readonly Layer<WordMark>[]): WordMark[] =>
  MARKS.filter((kind) => marks.some(({ mark }) => mark === kind));

/** The differences that have words on one side, as marks on that side. */
export const marksOf = (differences: readonly Difference[], side: "a" | "b"): Layer<DifferenceMark>[] =>
  differences.flatMap((difference) => {
    const span = difference[side];
    const { kind } = difference;
    return span ? [{ ...span, mark: kind === "only-a" || kind === "only-b" ? "added" : kind }] : [];
  });
