/**
 * What stands after "#" in the address. On a reader's own page it says how the comparison is shown, and nothing else:
 *
 *     #v=points&p=7&of=B.340&only=B&with=check.voice&order=groups&hide=C.D
 *
 * In a link that was sent the texts come first, and the same words follow: `#m1…&v=points&p=7`. Articles are named by
 * the letter of their column (A, B, … Z, A2, …; Latin in every language of the interface), the point by its number and by a
 * place that tells it: another method may give it another number, and then the place counts.
 *
 * | key     | says                          | values                                                                 |
 * | ------- | ----------------------------- | ---------------------------------------------------------------------- |
 * | v       | the view                      | overview, points, reader, voices, wording                              |
 * | p       | the point whose card is open  | its number                                                             |
 * | of      | a place that tells that point | a column and an offset in UTF-16 code units: B.340                     |
 * | at      | the place in the reader       | the same                                                               |
 * | in      | points that … outlets have    | all, some, one                                                         |
 * | only    | points found only in          | a column                                                               |
 * | not     | points not found in           | columns joined by ".": in none of them                                 |
 * | voice   | points said by                | the voice's name, or any of its names                                  |
 * | with    | points that                   | voice and words (differ), quotes, check, edited, note; joined by "."   |
 * | q       | points whose sentences say    | words                                                                  |
 * | order   | the order                     | groups, difference, or a column (as that outlet tells it)              |
 * | as      | the layout                    | list                                                                   |
 * | density | how much a cell says          | icons, full                                                            |
 * | hide    | columns put away              | columns joined by "."                                                  |
 * | against | words are compared with those | a column                                                               |
 * | words   | what the Wording view shows   | reporting, tone, values, versions                                      |
 *
 * What is not said is as it is at first. What cannot be read, or names what is not there, is left out and reported.
 */
import type { ArticleId } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import { siglumOf } from "../store/sigla.ts";
import {
  type Choices,
  FIRST_CHOICES,
  NO_FILTERS,
  type SelectedPlace,
  type Selection,
  VIEW_NAMES,
  WORDING_SECTIONS,
} from "../store/state.ts";

/** What the names in an address stand for. */
export interface AddressContext {
  /** In the order of the columns. */
  readonly articles: readonly { readonly id: ArticleId }[];
  readonly comparison: Comparison;
}

/** How a comparison is shown. */
export interface Shown {
  readonly selection: Selection;
  readonly choices: Choices;
}

/** The two parts of a fragment (without "#"); an absent part is "". */
export interface Fragment {
  /** The comparison itself; anything that is no state of the view is taken for one, so that the codec can say what it is. */
  readonly payload: string;
  readonly tail: string;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

type Flag = "voiceDiffers" | "wordingDiffers" | "quoted" | "toCheck" | "edited" | "hasNote";
const FLAGS: readonly (readonly [word: string, flag: Flag])[] = [
  ["voice", "voiceDiffers"],
  ["words", "wordingDiffers"],
  ["quotes", "quoted"],
  ["check", "toCheck"],
  ["edited", "edited"],
  ["note", "hasNote"],
];

export function splitFragment(fragment: string): Fragment {
  const [first = "", ...rest] = fragment.split("&");
  return /^[a-z]*=/u.test(first) ? { payload: "", tail: fragment } : { payload: first, tail: rest.join("&") };
}

/** The points in the order of their numbers. */
const pointsOf = ({ comparison }: AddressContext) => comparison.claims.filter(({ event }) => event === 0);

const letterOf = ({ articles }: AddressContext, id: ArticleId | null): string | null => {
  const index = articles.findIndex((article) => article.id === id);
  return index < 0 ? null : siglumOf(index, LETTERS);
};

const lettersOf = (context: AddressContext, ids: readonly ArticleId[]): string | null =>
  joined(ids.flatMap((id) => letterOf(context, id) ?? []));

const articleAt = ({ articles }: AddressContext, letter: string): ArticleId | null =>
  articles.find((_, index) => siglumOf(index, LETTERS) === letter.toUpperCase())?.id ?? null;

function placeWord(context: AddressContext, place: SelectedPlace | null | undefined): string | null {
  const letter = place ? letterOf(context, place.article) : null;
  return place && letter !== null ? `${letter}.${String(place.start)}` : null;
}

function placeIn(value: string, context: AddressContext): SelectedPlace | null {
  const [, letter = "", offset = ""] = /^(\w+)\.(\d+)$/u.exec(value) ?? [];
  const article = articleAt(context, letter);
  return article === null ? null : { article, start: Number(offset) };
}

/** How a comparison is shown, as the tail of an address. The view always stands in it, so it is never empty. */
export function writeTail({ selection, choices }: Shown, context: AddressContext): string {
  const { filters, order, layout, density, hidden, against, wording } = choices;
  const points = pointsOf(context);
  const point = points.findIndex(({ id }) => id === selection.claim);
  const claim = points[point];
  const says: readonly (readonly [key: string, value: string | null])[] = [
    ["v", selection.view],
    ["p", claim ? String(point + 1) : null],
    ["of", placeWord(context, claim?.mentions[claim.representative])],
    ["at", placeWord(context, selection.view === "reader" ? selection.place : null)],
    ["in", filters.group],
    ["only", letterOf(context, filters.onlyIn)],
    ["not", lettersOf(context, filters.notFoundIn)],
    ["voice", context.comparison.voices.find(({ id }) => id === filters.voicedBy)?.label ?? null],
    ["with", joined(FLAGS.filter(([, flag]) => filters[flag]).map(([word]) => word))],
    ["q", filters.text.trim() === "" ? null : filters.text],
    ["order", typeof order === "object" ? letterOf(context, order.as) : order === "event" ? null : order],
    ["as", layout === FIRST_CHOICES.layout ? null : layout],
    ["density", density === FIRST_CHOICES.density ? null : density],
    ["hide", lettersOf(context, hidden)],
    ["against", letterOf(context, against)],
    ["words", wording === FIRST_CHOICES.wording ? null : wording],
  ];
  return new URLSearchParams(
    says.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  ).toString();
}

const joined = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join("."));

/** What a tail says beside `base`, and the parts of it that could not be read, as they stand in it. */
export function readTail(
  tail: string,
  context: AddressContext,
  base: Selection,
): Shown & { readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  let shown: Shown = { selection: base, choices: { ...FIRST_CHOICES, filters: NO_FILTERS } };
  const says = new URLSearchParams(tail);
  // The number of a point that has a place is for people.
  if (says.has("of")) says.delete("p");
  for (const [key, raw] of says) {
    // Chats and mail programs put marks that nobody sees at the end of a link.
    const value = raw.replace(/^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu, "");
    const change = READERS.get(key)?.(value, context);
    if (change) shown = withChange(shown, change);
    else ignored.push(value === "" ? key : `${key}=${value}`);
  }
  return { ...shown, ignored: ignored.filter((part) => part !== "") };
}

/** What one word of an address changes; null where it cannot be read. */
interface Change {
  readonly selection?: Partial<Selection>;
  readonly choices?: Partial<Omit<Choices, "filters">>;
  readonly filters?: Partial<Choices["filters"]>;
}
type Reader = (value: string, context: AddressContext) => Change | null;

const withChange = ({ selection, choices }: Shown, change: Change): Shown => ({
  selection: { ...selection, ...change.selection },
  choices: { ...choices, ...change.choices, filters: { ...choices.filters, ...change.filters } },
});

/** A word out of a few. */
const oneOf =
  <Word extends string>(words: readonly Word[], change: (word: Word) => Change): Reader =>
  (value) => {
    const word = words.find((one) => one === value);
    return word === undefined ? null : change(word);
  };

/** A column by its letter. */
const column =
  (change: (article: ArticleId) => Change): Reader =>
  (value, context) => {
    const article = articleAt(context, value);
    return article === null ? null : change(article);
  };

const pointNumber: Reader = (value, context) => {
  const claim = /^\d+$/u.test(value) ? pointsOf(context)[Number(value) - 1] : undefined;
  return claim ? { selection: { claim: claim.id } } : null;
};

/** The point that states something there. */
const pointPlace: Reader = (value, context) => {
  const at = placeIn(value, context);
  const claim =
    at &&
    pointsOf(context).find(({ mentions }) =>
      mentions.some(
        ({ article, start, end }) => article === at.article && start <= at.start && at.start < end,
      ),
    );
  return claim ? { selection: { claim: claim.id } } : null;
};

const place: Reader = (value, context) => {
  const at = placeIn(value, context);
  return at && { selection: { place: at } };
};

const voice: Reader = (value, { comparison: { voices } }) => {
  const found =
    voices.find(({ label }) => label === value) ?? voices.find(({ aliases }) => aliases.includes(value));
  return found ? { filters: { voicedBy: found.id } } : null;
};

const flags: Reader = (value) => {
  const words = value.split(".");
  const known = FLAGS.filter(([word]) => words.includes(word));
  return known.length < words.length
    ? null
    : { filters: Object.fromEntries(known.map(([, flag]) => [flag, true])) };
};

const order: Reader = (value, context) =>
  oneOf(["event", "groups", "difference"], (word) => ({ choices: { order: word } }))(value, context) ??
  column((as) => ({ choices: { order: { as } } }))(value, context);

/** Columns by their letters; all of them have to be there. */
const columns =
  (change: (articles: readonly ArticleId[]) => Change): Reader =>
  (value, context) => {
    const articles = value.split(".").map((letter) => articleAt(context, letter));
    const known = articles.filter((article) => article !== null);
    return known.length < articles.length ? null : change(known);
  };

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["v", oneOf(VIEW_NAMES, (view) => ({ selection: { view } }))],
  ["p", pointNumber],
  ["of", pointPlace],
  ["at", place],
  ["in", oneOf(["all", "some", "unsure", "one"], (group) => ({ filters: { group } }))],
  ["only", column((onlyIn) => ({ filters: { onlyIn } }))],
  ["not", columns((notFoundIn) => ({ filters: { notFoundIn } }))],
  ["voice", voice],
  ["with", flags],
  ["q", (text) => (text === "" ? null : { filters: { text } })],
  ["order", order],
  ["as", oneOf(["matrix", "list"], (layout) => ({ choices: { layout } }))],
  ["density", oneOf(["icons", "line", "full"], (density) => ({ choices: { density } }))],
  ["hide", columns((hidden) => ({ choices: { hidden } }))],
  ["against", column((against) => ({ choices: { against } }))],
  ["words", oneOf(WORDING_SECTIONS, (wording) => ({ choices: { wording } }))],
]);
