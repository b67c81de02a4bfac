/** What a reader decided and noted as entries, and back. FORMAT.md, "Version 2", has the letters. */
import type { Adjustments, Anchor, CutAdjustment, LinkAdjustment } from "../../model/adjustments.ts";
import type { Annotations, Note } from "../../model/annotations.ts";
import type { ArticleId } from "../../model/article.ts";
import { filled, named } from "../fields.ts";
import { entry, type Entry, type EntryPlace } from "./entries.ts";

/** Texts of the articles in the link, by id: where quotations are looked up. */
export type Texts = ReadonlyMap<ArticleId, string>;

const SCOPES: readonly (readonly [letter: string, scope: Note["scope"]])[] = [
  ["p", "point"],
  ["q", "mention"],
  ["r", "article"],
];

/** The place alone where the text says its words; with its quotation where the article or the words are not in the link. */
function placeOf({ article, start, end, quote }: Anchor, texts: Texts): EntryPlace {
  const known = texts.get(article)?.slice(start, end) === quote;
  return known ? { article, start, end } : { article, start, end, quote };
}

/** The lists in their order, since of two decisions on one thing the later counts. */
export function entriesOf(adjustments: Adjustments, annotations: Annotations, texts: Texts): Entry[] {
  return [
    ...engineEntries(adjustments, texts),
    ...nameEntries(adjustments),
    ...noteEntries(annotations, texts),
  ];
}

function engineEntries(adjustments: Adjustments, texts: Texts): Entry[] {
  const {
    kinds = [],
    takenIn = [],
    setApart = [],
    languages = [],
    links = [],
    cuts = [],
    voices,
  } = adjustments;
  const at = (anchor: Anchor) => placeOf(anchor, texts);
  return [
    ...kinds.map(({ kind, article, start, end }) =>
      entry(kind === "body" ? "b" : "f", { places: [{ article, start, end }] }),
    ),
    ...takenIn.map((article) => entry("i", { article })),
    ...setApart.map((article) => entry("a", { article })),
    ...languages.map(({ article, language }) => entry("l", { article, language })),
    ...links.map(({ a, b, same }) => entry(same ? "y" : "d", { places: [at(a), at(b)] })),
    ...cuts.map((decided) => entry(decided.cut ? "c" : "j", { places: [at(decided.at)] })),
    ...(voices?.spans ?? []).map(({ voice, article, start, end }) =>
      entry("v", { places: [{ article, start, end }], words: voice === null ? [] : [voice] }),
    ),
  ];
}

const nameEntries = ({ voices = {}, naming = {} }: Adjustments): Entry[] => [
  ...(voices.splits ?? []).map((alias) => entry("s", { words: [alias] })),
  ...(voices.merges ?? []).map(({ into, from }) => entry("m", { words: [into, from] })),
  ...(naming.splits ?? []).map((form) => entry("t", { words: [form] })),
  ...(naming.merges ?? []).map(({ into, from }) => entry("n", { words: [into, from] })),
];

function noteEntries(
  { notes = [], names = [], absences = [], checked = [] }: Annotations,
  texts: Texts,
): Entry[] {
  const letterOf = (scope: Note["scope"]) => SCOPES.find(([, one]) => one === scope)?.[0] ?? "";
  const at = (anchor: Anchor) => [placeOf(anchor, texts)];
  return [
    ...notes.map((note) => entry(letterOf(note.scope), { places: at(note.at), words: [note.text] })),
    ...names.map(({ at: place, name }) => entry("g", { places: at(place), words: [name] })),
    ...absences.map(({ at: place, article }) => entry("x", { places: at(place), article })),
    ...checked.map((place) => entry("k", { places: at(place) })),
  ];
}

/** Anything that the entries can say, as `adjustments` and, where there are any, `annotations`. */
export function correctionsOf(entries: readonly Entry[], texts: Texts): Record<string, unknown> {
  const of = (letters: string): Entry[] => entries.filter(({ letter }) => letters.includes(letter));
  const anchor = ({ quote, ...place }: EntryPlace): Anchor => ({
    ...place,
    quote: quote ?? texts.get(place.article)?.slice(place.start, place.end) ?? "",
  });
  const first = ({ places }: Entry): EntryPlace => places[0] ?? NOWHERE;
  const merge = ({ words: [into, from] }: Entry) => ({ into, from });
  const word = ({ words }: Entry) => words[0];
  const voices = filled({
    merges: of("m").map(merge),
    splits: of("s").map(word),
    spans: of("v").map((said) => ({ ...first(said), voice: word(said) ?? null })),
  });
  const adjustments = {
    ...filled({
      kinds: of("bf").map((said) => ({ ...first(said), kind: said.letter === "b" ? "body" : "furniture" })),
      takenIn: of("i").map(({ article }) => article),
      setApart: of("a").map(({ article }) => article),
      languages: of("l").map(({ article, language }) => ({ article, language })),
      links: of("yd").map(({ letter, places: [a, b] }): LinkAdjustment => ({
        a: anchor(a ?? NOWHERE),
        b: anchor(b ?? NOWHERE),
        same: letter === "y",
      })),
      cuts: of("cj").map((said): CutAdjustment => ({ at: anchor(first(said)), cut: said.letter === "c" })),
    }),
    ...named("voices", voices),
    ...named("naming", filled({ merges: of("n").map(merge), splits: of("t").map(word) })),
  };
  const annotations = filled({
    notes: of("pqr").map((said) => ({
      scope: SCOPES.find(([letter]) => letter === said.letter)?.[1],
      at: anchor(first(said)),
      text: word(said),
    })),
    names: of("g").map((said) => ({ at: anchor(first(said)), name: word(said) })),
    absences: of("x").map((said) => ({ at: anchor(first(said)), article: said.article })),
    checked: of("k").map((said) => anchor(first(said))),
  });
  return { adjustments, ...named("annotations", annotations) };
}

/** Stands where an entry has no place; its offsets are none, so no schema lets it in. */
const NOWHERE: EntryPlace = { article: "", start: NaN, end: NaN };
