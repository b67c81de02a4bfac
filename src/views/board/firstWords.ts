import type { Column } from "../../store/columns.ts";
import { excerptOf } from "./pieces.ts";

/** Length of the first words that stand for an outlet without a name. */
const FIRST_WORDS = 32;

/** The beginning of an article, for an outlet that has no name yet. */
export function firstWordsOf({ compared: { text, sentences } }: Column): string {
  const first = sentences.find((sentence) => sentence.kind !== "furniture");
  return excerptOf(first ? text.slice(first.start, first.end) : text, FIRST_WORDS);
}
