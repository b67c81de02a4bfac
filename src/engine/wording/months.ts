import type { Language } from "../../model/article.ts";
import { numeralTable } from "../../text/numerals/table.ts";
import type { ReadWord } from "./read.ts";

/** The folded words of which a language's months are made: "september"; أيلول; كانون and الاول. */
export const monthWords = (language: Language): ReadonlySet<string> =>
  new Set(numeralTable(language).months.flatMap(([, phrase]) => phrase));

/** Whether a word is part of the name of a month, which is a date and no name of someone or something. */
export const isMonth = ({ norm, stem }: ReadWord, months: ReadonlySet<string>): boolean =>
  months.has(norm) || months.has(stem);
