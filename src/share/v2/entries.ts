/**
 * One correction as an entry of the field of corrections, and the words that follow it. FORMAT.md, "Version 2".
 *
 *     k0:120-245            a place: column, ":", half-open offsets
 *     y0:120-245,1:9-80     two places
 *     p@1f9k2a7xqe3:5-40"   an article that is not in the link, by its id; `"`: the quotation is among the words
 *     x0:120-245,2          a place and an article
 *     l3:fr  i2  v0:5-9=    an article and a language; an article; a place and a word of its own
 */
import type { ArticleId } from "../../model/article.ts";
import { numberOf } from "../fields.ts";

/** A place as an entry has it; `quote` is absent where the text says it. */
export interface EntryPlace {
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

/** What an entry says, whatever its letter means. */
export interface Entry {
  readonly letter: string;
  readonly places: readonly EntryPlace[];
  /** Empty where the entry names none besides its places. */
  readonly article: ArticleId;
  readonly language: string;
  /** Names and notes, in the order in which they follow. */
  readonly words: readonly string[];
}

/** What stands behind a letter: how many places, an article or an article with a language, how many words. */
interface Shape {
  readonly places: number;
  readonly article?: "alone" | "after" | "language";
  /** "optional": one, announced by "=". */
  readonly words: 0 | 1 | 2 | "optional";
}

/** Every letter that version 2 knows; another one is damage, since a letter more would be a version more. */
const SHAPES: Readonly<Record<string, Shape>> = {
  f: { places: 1, words: 0 },
  b: { places: 1, words: 0 },
  i: { places: 0, article: "alone", words: 0 },
  a: { places: 0, article: "alone", words: 0 },
  l: { places: 0, article: "language", words: 0 },
  v: { places: 1, words: "optional" },
  s: { places: 0, words: 1 },
  m: { places: 0, words: 2 },
  t: { places: 0, words: 1 },
  n: { places: 0, words: 2 },
  y: { places: 2, words: 0 },
  d: { places: 2, words: 0 },
  c: { places: 1, words: 0 },
  j: { places: 1, words: 0 },
  p: { places: 1, words: 1 },
  q: { places: 1, words: 1 },
  r: { places: 1, words: 1 },
  g: { places: 1, words: 1 },
  x: { places: 1, article: "after", words: 0 },
  k: { places: 1, words: 0 },
};

const NOTHING: Omit<Entry, "letter"> = { places: [], article: "", language: "", words: [] };

/** An entry from what it says; the rest is empty. */
export const entry = (letter: string, said: Partial<Omit<Entry, "letter">>): Entry => ({
  ...NOTHING,
  ...said,
  letter,
});

/** Names articles by column, or by id where they are not in the link. */
export class Columns {
  private readonly ids: readonly ArticleId[];

  constructor(ids: readonly ArticleId[]) {
    this.ids = ids;
  }

  nameOf(article: ArticleId): string {
    const column = this.ids.indexOf(article);
    return column < 0 ? `@${article}` : String(column);
  }

  /** Undefined where there is no such column. */
  idOf(name: string): ArticleId | undefined {
    return name.startsWith("@") ? name.slice(1) : this.ids[Number(name)];
  }
}

/** The entry, and the words that follow it. */
export function writeEntry(said: Entry, columns: Columns): { text: string; words: readonly string[] } {
  const shape = SHAPES[said.letter];
  const places = said.places.map(
    ({ article, start, end, quote }) =>
      `${columns.nameOf(article)}:${String(start)}-${String(end)}${quote === undefined ? "" : '"'}`,
  );
  const article = shape?.article === undefined ? [] : [columns.nameOf(said.article)];
  const language = shape?.article === "language" ? `:${said.language}` : "";
  const announced = shape?.words === "optional" && said.words.length > 0 ? "=" : "";
  const quotes = said.places.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
  return {
    text: `${said.letter}${[...places, ...article].join(",")}${language}${announced}`,
    words: [...quotes, ...said.words],
  };
}

const ARTICLE = String.raw`(?:\d{1,6}|@[\w-]{1,20})`;
const PLACE = new RegExp(String.raw`^(${ARTICLE}):(\d{1,9})-(\d{1,9})("?)$`, "u");
const ARTICLE_ONLY = new RegExp(`^${ARTICLE}$`, "u");
const LANGUAGE = new RegExp(String.raw`^(${ARTICLE}):([A-Za-z0-9-]{1,35})$`, "u");

/** An entry whose words are still to come, in their order: its places' quotations first. */
export interface Announced {
  readonly wanted: number;
  readonly complete: (words: readonly string[]) => Entry;
}

/** Null where the entry has no form that version 2 knows, or names a column that is not there. */
export function readEntry(text: string, columns: Columns): Announced | null {
  const letter = text.slice(0, 1);
  const shape = Object.hasOwn(SHAPES, letter) ? SHAPES[letter] : undefined;
  if (!shape) return null;
  const announced = shape.words === "optional" && text.endsWith("=");
  const rest = text.slice(1, announced ? -1 : undefined);
  const own = announced ? 1 : shape.words === "optional" ? 0 : shape.words;
  const parts = rest === "" ? [] : rest.split(",");
  if (parts.length !== shape.places + (shape.article === undefined ? 0 : 1)) return null;
  const places = parts.slice(0, shape.places).map((part) => placeOf(part, columns));
  if (places.includes(null)) return null;
  const naming =
    shape.article === undefined ? NOTHING : articleOf(parts.at(-1) ?? "", shape.article, columns);
  if (naming === null) return null;
  return announcement(
    letter,
    places.filter((place) => place !== null),
    naming,
    own,
  );
}

function announcement(
  letter: string,
  places: readonly (EntryPlace & { readonly quoted: boolean })[],
  { article, language }: Pick<Entry, "article" | "language">,
  own: number,
): Announced {
  const quotes = places.filter(({ quoted }) => quoted).length;
  return {
    wanted: quotes + own,
    complete: (words) => {
      let next = 0;
      const found = places.map(({ quoted, ...place }) =>
        quoted ? { ...place, quote: words[next++] ?? "" } : place,
      );
      return entry(letter, { places: found, article, language, words: words.slice(quotes) });
    },
  };
}

function placeOf(text: string, columns: Columns): (EntryPlace & { readonly quoted: boolean }) | null {
  const [, name = "", start, end, mark] = PLACE.exec(text) ?? [];
  const article = columns.idOf(name);
  if (name === "" || article === undefined) return null;
  return { article, start: numberOf(start), end: numberOf(end), quoted: mark !== "" };
}

function articleOf(
  text: string,
  form: NonNullable<Shape["article"]>,
  columns: Columns,
): Pick<Entry, "article" | "language"> | null {
  const [, name = "", language = ""] =
    form === "language" ? (LANGUAGE.exec(text) ?? []) : ARTICLE_ONLY.test(text) ? ["", text] : [];
  const article = columns.idOf(name);
  return name === "" || article === undefined ? null : { article, language };
}
