import { isolate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/languages/en.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { positionOf } from "./sentences.ts";

/** Quotation marks by the language of the article; others take those of English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ["«", "»"],
  ru: ["«", "»"],
  es: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
};
const OTHER_MARKS = ["“", "”"] as const;

/** The quotation marks of a language. */
export const marksFor = (language: string): readonly [open: string, close: string] =>
  MARKS[language] ?? OTHER_MARKS;

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Isolated where it runs against the line, so that neither reorders the other (UAX 9); else as it is. A date runs from left to
 * right: behind Arabic letters its parts would change places.
 */
export const isolatedIn = (line: string, text: string): string => {
  const isAgainst = line === "rtl" ? LTR_LETTER.test(text) || !RTL_LETTER.test(text) : RTL_LETTER.test(text);
  return isAgainst && text !== "" ? isolate(text) : text;
};

/** A sentence, untouched, in the quotation marks of its language, and its source on a line below. */
export function quotationOf(messages: Messages, column: Column, sentence: Span): string {
  const { text, language, direction } = column.compared;
  const [open, close] = marksFor(language);
  const said = `${open}${sliceOf(text, sentence)}${close}`;
  return `${direction === messages.direction ? said : isolate(said)}\n— ${sourceOf(messages, column, sentence)}`;
}

/** Outlet, title, date, number of the sentence and address, as far as they are known; `write` escapes what the reader gave. */
export function sourceOf(
  messages: Messages,
  column: Column,
  sentence: Span,
  write = (text: string) => text,
): string {
  const { loaded, compared } = column;
  const position = positionOf(compared, sentence);
  const own = [outletOf(column), loaded.title, loaded.date].map((text) => text && write(text));
  const parts = [
    ...own,
    position && messages.views.positionInWords(position.at, position.of),
    loaded.address,
  ].filter((part) => typeof part === "string" && part !== "");
  const comma = messages.direction === "rtl" ? "، " : ", ";
  return parts.map((part) => isolatedIn(messages.direction, String(part))).join(comma);
}

/** What the reader calls the outlet; the file's name where there is nothing better. */
const outletOf = ({ loaded }: Column): string => (loaded.outlet === "" ? loaded.name : loaded.outlet);
