/**
 * The words that a model reads before the first field, so that the commonest words of the press cost little from the
 * start. One text a language, loaded when a link needs it. Frozen: FORMAT.md, "Dictionaries".
 */
import type { Language } from "../../model/article.ts";

/** In the order in which a model reads them; the position is the bit in a link's first byte. */
const LOADERS: readonly (readonly [Language, () => Promise<{ readonly TEXT: string }>])[] = [
  ["ru", () => import("./dictionaries/ru.ts")],
  ["fr", () => import("./dictionaries/fr.ts")],
  ["en", () => import("./dictionaries/en.ts")],
  ["ar", () => import("./dictionaries/ar.ts")],
];

/** The dictionaries that articles in these languages call for, as bits. */
export function dictionariesFor(languages: readonly Language[]): number {
  return LOADERS.reduce((bits, [language], i) => (languages.includes(language) ? bits | (1 << i) : bits), 0);
}

/** The text for these bits; null where a bit stands for no dictionary. */
export async function dictionaryText(bits: number): Promise<string | null> {
  if (bits >> LOADERS.length !== 0) return null;
  const wanted = LOADERS.filter((_, i) => (bits & (1 << i)) !== 0);
  const texts = await Promise.all(wanted.map(([, load]) => load()));
  return texts.map(({ TEXT }) => TEXT).join("");
}
