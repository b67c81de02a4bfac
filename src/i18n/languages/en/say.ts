import { isolate, numbersOf, pluralOf } from "../../format.ts";

export const plural = pluralOf("en");
export const number = numbersOf("en");
export const dateTime = new Intl.DateTimeFormat("en-u-nu-latn", { dateStyle: "medium", timeStyle: "short" });

const list = new Intl.ListFormat("en", { type: "unit" });
export const sentenceList = new Intl.ListFormat("en-GB", { type: "conjunction" });
export const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** The first names of a list, and how many more there are. */
export function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return list.format(more === 0 ? shown : [...shown, `and ${number(more)} more`]);
}
