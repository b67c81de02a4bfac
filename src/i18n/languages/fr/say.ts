import { isolate, numbersOf, pluralOf } from "../../format.ts";

export const plural = pluralOf("fr");
export const number = numbersOf("fr");
export const dateTime = new Intl.DateTimeFormat("fr-u-nu-latn", { dateStyle: "medium", timeStyle: "short" });
export const sentenceList = new Intl.ListFormat("fr", { type: "conjunction" });
const percentFormat = new Intl.NumberFormat("fr", { style: "percent", maximumFractionDigits: 0 });
export const percent = (share: number): string => percentFormat.format(share);

export const points = (n: number): string => plural(n, { one: "{n} point", other: "{n} points" });

export const words = (n: number): string => plural(n, { one: "{n} mot", other: "{n} mots" });

/** "« Sana »", with the narrow spaces of French typography. */
export const quoted = (text: string): string => `«\u202f${text}\u202f»`;

/** "de A", "d’A": the sigla that begin with a vowel sound elide. */
export const deSiglum = (siglum: string): string =>
  /^[AEFHILMNORSX]$/.test(siglum) ? `d’${siglum}` : `de ${siglum}`;

/** The first names of a list, and how many more there are. */
export function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return sentenceList.format(
    more === 0 ? shown : [...shown, plural(more, { one: "{n} autre", other: "{n} autres" })],
  );
}
