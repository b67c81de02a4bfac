import type { Difference } from "../../model/wording.ts";
import type { ReadText } from "./read.ts";

/** Two languages share no words to compare; numbers that cannot both be true stand in the list of values (values.ts). */
export function acrossLanguages(_a: ReadText, _b: ReadText): Difference[] {
  return [];
}
