import type { Language } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";
import type { Quantity } from "../../text/numerals/index.ts";
import { stem } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { ru } from "./words/ru.ts";
import type { FateWords } from "./words/types.ts";

/** What happened to the people counted; "person" where the text near the number does not say. */
export type Fate = "dead" | "injured" | "arrested" | "missing" | "displaced" | "rescued" | "person";

interface FateTable {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly joiners: ReadonlySet<string>;
  readonly partBefore: readonly (readonly string[])[];
  readonly partAfter: readonly (readonly string[])[];
  readonly sources: ReadonlySet<string>;
}

const FATES: readonly Fate[] = ["person", "rescued", "displaced", "missing", "arrested", "injured", "dead"];

const phrasesOf = (list: string): string[][] => list.split("|").map((phrase) => phrase.split(" ").map(fold));

/** Later fates win a stem that two of them share. */
function read(language: Language, words: FateWords): FateTable {
  const stems = FATES.flatMap((fate) =>
    words[fate].split(" ").map((word): [string, Fate] => [stem(fold(word), language), fate]),
  );
  return {
    fates: new Map(stems),
    joiners: new Set(words.joiners.split(" ").map(fold)),
    partBefore: phrasesOf(words.partBefore),
    partAfter: phrasesOf(words.partAfter),
    sources: new Set(words.sources.split(" ").map(fold)),
  };
}

const TABLES: ReadonlyMap<Language, FateTable> = new Map(
  Object.entries({ ar, en, fr, ru, es, de }).map(([language, words]) => [language, read(language, words)]),
);

/**
 * The fate of the people that a number counts, or null where it counts no people as far as can be told. The noun counted
 * decides; then the words around it, as far as the next number, conjunction or comma.
 */
export function fateOf(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
  language: Language,
): Fate | null {
  const table = TABLES.get(language);
  const quantity = quantities[index];
  if (table === undefined || quantity === undefined || quantity.kind !== "count") return null;
  const own = quantity.unit === null ? undefined : table.fates.get(quantity.unit);
  if (own !== undefined && own !== "person") return own;
  if (own === undefined && quantity.unit !== null) return null;
  const from = quantities[index - 1]?.end ?? 0;
  const to = quantities[index + 1]?.start ?? text.length;
  const after = tokens.filter((token) => token.start >= quantity.end && token.end <= to);
  const before = tokens.filter((token) => token.end <= quantity.start && token.start >= from).reverse();
  const near = [...reach(text, after, "after", table), ...reach(text, before, "before", table)];
  const told = near
    .map((token) => fateOfWord(token.norm, table, language))
    .find((fate) => fate && fate !== "person");
  return told ?? own ?? null;
}

/** Arabic writes conjunction and preposition at the word: وبتوقيف. */
function fateOfWord(norm: string, table: FateTable, language: Language): Fate | undefined {
  const bare =
    language === "ar" ? [norm, norm.replace(/^[وف]/u, ""), norm.replace(/^[وف]?[بل]/u, "")] : [norm];
  return bare.map((word) => table.fates.get(stem(word, language))).find((fate) => fate !== undefined);
}

/** The words up to the first border: punctuation, a conjunction, an Arabic word that begins with و. */
function reach(text: string, tokens: readonly Token[], side: "before" | "after", table: FateTable): Token[] {
  const reached: Token[] = [];
  let edge: Token | null = null;
  for (const token of tokens) {
    const gap =
      edge === null
        ? ""
        : side === "after"
          ? text.slice(edge.end, token.start)
          : text.slice(token.end, edge.start);
    const joiner = table.joiners.has(token.norm) || (side === "after" && /^و\p{L}{4}/u.test(token.norm));
    if (/[,;:،؛.!?؟()«»—–]/u.test(gap) || joiner) break;
    reached.push(token);
    edge = token;
  }
  return reached;
}

/** True where a number counts a part of what another one counts: "including three children", "two of its members". */
export function isPart(tokens: readonly Token[], quantity: Quantity, language: Language): boolean {
  const table = TABLES.get(language);
  if (table === undefined) return false;
  const before = tokens.filter(({ end }) => end <= quantity.start).map(({ norm }) => norm);
  const after = tokens.filter(({ start }) => start >= quantity.end).map(({ norm }) => norm);
  const opened = table.partBefore.some((phrase) => sameWords(before.slice(-phrase.length), phrase));
  return opened || table.partAfter.some((phrase) => sameWords(after.slice(0, phrase.length), phrase));
}

const sameWords = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.join(" ") === phrase.join(" ");

/** Where a number stands in a mention: which part between commas, and whether that part says who gives the number. */
export interface Setting {
  readonly segment: number;
  readonly sourced: boolean;
}

const BORDER = /[,;،؛:—–]\s|\n\s*\n/u;
/** What is announced: "named another number — fifteen". The words before it belong to the number too. */
const ANNOUNCED = /[:—–]\s/u;

/** Where a number stands among the words of a mention: `tokens` are those of the mention in `text`. */
export function settingOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  language: Language,
): Setting {
  const sources = TABLES.get(language)?.sources;
  const gaps = tokens.map((token, i) => text.slice(tokens[i - 1]?.end ?? token.start, token.start));
  const segments = gaps.map((_, i) => gaps.slice(0, i + 1).filter((gap) => BORDER.test(gap)).length);
  const segment = segments[tokens.findIndex(({ end }) => end > quantity.start)] ?? 0;
  const announced = ANNOUNCED.test(gaps[segments.indexOf(segment)] ?? "");
  const sourced = tokens.some(({ norm }, i) => {
    const bare = language === "ar" ? norm.replace(/^[وف]/u, "") : norm;
    const own = segments[i] === segment || (announced && segments[i] === segment - 1);
    return own && (sources?.has(norm) === true || sources?.has(bare) === true);
  });
  return { segment, sourced };
}
