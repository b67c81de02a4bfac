import type { ArticleId } from "../../../model/article.ts";
import type { Place } from "../../../model/comparison.ts";
import { compareStrings } from "../../../model/identity.ts";
import { sliceOf } from "../../../model/span.ts";
import type { Context, ReadArticle } from "../context.ts";
import type { ReadWord } from "../read.ts";

/** Identity of a form: its language and the stems of its words. */
export type FormKey = string;

/** Written onto the first word of a name: "and", "to", "by". */
const PARTICLE = /^[وفبلك](?=\p{Script=Arabic}{3})/u;

/** A way of naming with everywhere it stands. */
export interface Form {
  readonly key: FormKey;
  readonly stems: readonly string[];
  /** Its words with spellings made equal: the same for forms that differ in spelling only. */
  readonly family: string;
  /** In order of article id, then of the text. */
  readonly occurrences: readonly Place[];
  /** The most frequent surface form, without a particle written onto it where the texts show it so. */
  readonly label: string;
}

/** A key, or a folded name, without a particle written onto its first word. */
export const withoutParticle = (name: string): string =>
  name.replace(/(^|\n)[وفبلك](?=\p{Script=Arabic}{3})/u, "$1");

/** Under which key words count as one form. */
export const keyOfWords = (language: string, words: readonly ReadWord[]): FormKey =>
  `${language}\n${words.map(nameOf).join(" ")}`;

/**
 * A word as part of a name: the stem; in Arabic with its ending, which tells الدولة from الدولي and الجانبان from الجانب,
 * but for the endings of case. كارفيليا keeps its last letter, or it would be the adjective كارفيلي.
 */
function nameOf({ norm, stem }: ReadWord): string {
  if (!/^\p{Script=Arabic}+$/u.test(norm)) return stem;
  const from = norm.indexOf(stem);
  const bare = from < 0 ? norm : norm.slice(from);
  return bare.length > LONG_ENOUGH ? bare.replace(/(?:ان|ون)$/u, "ين").replace(/(?<!ي)ا$/u, "") : bare;
}

/** Shorter words keep their last letters: they belong to the word. */
const LONG_ENOUGH = 5;

/**
 * The same keys, where one differs from another by a particle written onto its first word taken for the other: لقصر الإليزيه
 * is قصر الإليزيه.
 */
export function withoutParticles(keys: Iterable<FormKey>): ReadonlyMap<FormKey, FormKey> {
  const known = new Set(keys);
  const bareOf = (key: FormKey): FormKey => {
    const bare = withoutParticle(key);
    return bare !== key && known.has(bare) ? bare : key;
  };
  return new Map([...known].map((key) => [key, bareOf(key)]));
}

/** Finds all forms in the running texts at once: where one stands inside a longer one, the longer counts. */
export function findForms(
  keys: Iterable<FormKey>,
  countries: ReadonlySet<FormKey>,
  context: Context,
): Map<FormKey, Form> {
  const byFirst = indexOf(keys);
  const found = new Map<FormKey, { places: Place[]; words: ReadWord[][] }>();
  for (const read of context.articles) {
    const { running } = read;
    for (let i = 0; i < running.length; i++) {
      const form = formAt(byFirst, countries, read, i);
      if (form === null) continue;
      const words = running.slice(i, i + form.stems.length);
      const entry = found.get(form.key) ?? { places: [], words: [] };
      entry.places.push(placeOf(read.article.id, words));
      entry.words.push(words);
      found.set(form.key, entry);
      i += form.stems.length - 1;
    }
  }
  return new Map(
    [...found].map(([key, { places, words }]) => [key, makeForm(key, places, words, context)] as const),
  );
}

interface Sought {
  readonly key: FormKey;
  readonly stems: readonly string[];
}

/** Forms by language and first stem, longest first. */
function indexOf(keys: Iterable<FormKey>): ReadonlyMap<string, readonly Sought[]> {
  const index = new Map<string, Sought[]>();
  for (const key of new Set(keys)) {
    const [language = "", words = ""] = key.split("\n");
    const stems = words.split(" ");
    const first = `${language}\n${stems[0] ?? ""}`;
    index.set(first, [...(index.get(first) ?? []), { key, stems }]);
  }
  for (const list of index.values())
    list.sort((a, b) => b.stems.length - a.stems.length || compareStrings(a.key, b.key));
  return index;
}

function formAt(
  index: ReadonlyMap<string, readonly Sought[]>,
  countries: ReadonlySet<FormKey>,
  { running, language, text }: ReadArticle,
  at: number,
): Sought | null {
  const word = running[at];
  if (word === undefined) return null;
  const names = [nameOf(word), nameOf(word).replace(PARTICLE, "")];
  const fits = ({ key, stems }: Sought): boolean =>
    stems.every((stem, k) => k === 0 || nameOf(running[at + k] ?? word) === stem) &&
    at + stems.length <= running.length &&
    !isBroken(text, running.slice(at, at + stems.length)) &&
    !(countries.has(key) && stems.length === 1 && isAdjective(running, at));
  return names.flatMap((name) => index.get(`${language}\n${name}`) ?? []).find(fits) ?? null;
}

/** "… des cheminots (UDC) juge": a name does not go on behind a bracket. */
const isBroken = (text: string, words: readonly ReadWord[]): boolean =>
  words.slice(1).some((word, i) => /[()]/.test(text.slice(words[i]?.end, word.start)));

/**
 * An Arabic country's adjective is not its name: السورية and العراقي are left out where سورية and العراق are counted. Without
 * an article the two look alike (قوات سورية, في سورية); the name stands behind a particle.
 */
function isAdjective(running: readonly ReadWord[], at: number): boolean {
  const { norm = "" } = running[at] ?? {};
  // "General François" is no country, whatever its stem.
  if (running[at - 1]?.cue?.kind === "title") return true;
  if (/^[وفبك]?(?:ال|لل).+(?:ي|يه|يين|يون)$|^\p{Script=Arabic}+(?:ي|يين|يون)$/u.test(norm)) return true;
  return /^\p{Script=Arabic}+يه$/u.test(norm) && running[at - 1]?.content === true;
}

/** The place of words that stand in a row. */
export function placeOf(article: ArticleId, words: readonly ReadWord[]): Place {
  return { article, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function makeForm(
  key: FormKey,
  occurrences: readonly Place[],
  words: readonly (readonly ReadWord[])[],
  { byId }: Context,
): Form {
  const counts = new Map<string, number>();
  occurrences.forEach((place) => {
    const surface = sliceOf(byId.get(place.article)?.article.text ?? "", place).replace(/\s+/gu, " ");
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  });
  const ranked = [...counts].sort(
    ([a, timesA], [b, timesB]) =>
      timesB - timesA ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      a.length - b.length ||
      compareStrings(a, b),
  );
  return {
    key,
    stems: key.split("\n")[1]?.split(" ") ?? [],
    family: (words[0] ?? []).map(({ family }) => family).join(" "),
    occurrences,
    label: shortestOf(ranked.map(([surface]) => surface)),
  };
}

/** In capitals throughout, as in headlines and datelines. */
const isShouted = (surface: string): boolean =>
  surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** The first surface form of which the texts show no shorter one without a particle. */
function shortestOf(surfaces: readonly string[]): string {
  const known = new Set(surfaces);
  const bare = (surface: string): string | undefined =>
    [surface.replace(PARTICLE, ""), surface.replace(/^لل/u, "ال")].find(
      (one) => one !== surface && known.has(one),
    );
  return surfaces.find((surface) => bare(surface) === undefined) ?? surfaces[0] ?? "";
}
