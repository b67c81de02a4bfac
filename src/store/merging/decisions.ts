/** What readers decide and note, kind by kind. */
import type {
  Adjustments,
  Anchor,
  KindAdjustment,
  NamingMerge,
  VoiceMerge,
  VoiceSpanAdjustment,
} from "../../model/adjustments.ts";
import type { Annotations } from "../../model/annotations.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Place } from "../../model/comparison.ts";
import { withAdjustments, withAnnotations } from "../compact.ts";
import type { Document } from "../state.ts";
import { facet, type Facet } from "./facets.ts";
import type { DecisionState, DifferenceKind, Told, ToldPlace } from "./types.ts";

const keyOfPlace = ({ article, start, end }: Place): string => `${article}:${String(start)}-${String(end)}`;

const anchored = ({ article, quote }: Anchor): ToldPlace => ({ article, words: quote });
/** The words of a place that brings none. */
const worded = ({ article, start, end }: Place, document: Document): ToldPlace => ({
  article,
  words: document.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "",
});

export const told = (places: readonly ToldPlace[], more: Partial<Told> = {}): Told => ({
  places,
  text: "",
  state: null,
  ...more,
});

const { links, cuts, sentences, events } = {
  links: facet({
    kind: "link",
    items: ({ adjustments }) => adjustments.links ?? [],
    // A pair is one pair from either end.
    keyOf: ({ a, b }) => [a, b].map(keyOfPlace).sort().join(" "),
    put: (document, items) => withAdjustments(document, { links: items }),
    tell: ({ a, b, same }) => told([anchored(a), anchored(b)], { state: same ? "same" : "different" }),
  }),
  cuts: facet({
    kind: "cut",
    items: ({ adjustments }) => adjustments.cuts ?? [],
    keyOf: ({ at }) => keyOfPlace(at),
    put: (document, items) => withAdjustments(document, { cuts: items }),
    tell: ({ at, cut }) => told([anchored(at)], { state: cut ? "cut" : "joined" }),
  }),
  sentences: facet<KindAdjustment>({
    kind: "sentence",
    items: ({ adjustments }) => adjustments.kinds ?? [],
    keyOf: keyOfPlace,
    put: (document, items) => withAdjustments(document, { kinds: items }),
    tell: (kind, document) => told([worded(kind, document)], { state: kind.kind }),
  }),
  events: facet<{ readonly article: ArticleId; readonly belongs: boolean }>({
    kind: "event",
    items: ({ adjustments: { takenIn = [], setApart = [] } }) => [
      ...takenIn.map((article) => ({ article, belongs: true })),
      ...setApart.map((article) => ({ article, belongs: false })),
    ],
    keyOf: ({ article }) => article,
    put: (document, items) =>
      withAdjustments(document, {
        takenIn: items.filter(({ belongs }) => belongs).map(({ article }) => article),
        setApart: items.filter(({ belongs }) => !belongs).map(({ article }) => article),
      }),
    tell: ({ article, belongs }) =>
      told([{ article, words: "" }], { state: belongs ? "takenIn" : "setApart" }),
  }),
};

const voices = facet<VoiceSpanAdjustment>({
  kind: "voice",
  items: ({ adjustments }) => adjustments.voices?.spans ?? [],
  keyOf: keyOfPlace,
  put: (document, spans) => withAdjustments(document, { voices: { ...document.adjustments.voices, spans } }),
  tell: (span, document) =>
    told([worded(span, document)], span.voice === null ? { state: "ownText" } : { text: span.voice }),
});

type NameGroup = "voices" | "naming";

const groupOf = (document: Document, group: NameGroup): Adjustments[NameGroup] & object =>
  document.adjustments[group] ?? {};

/** Names that are one. */
const nameMerges = (kind: DifferenceKind, group: NameGroup): Facet =>
  facet<VoiceMerge & NamingMerge>({
    kind,
    items: (document) => groupOf(document, group).merges ?? [],
    keyOf: ({ into, from }) => JSON.stringify([into, from]),
    put: (document, merges) =>
      withAdjustments(document, { [group]: { ...groupOf(document, group), merges } }),
    tell: ({ into, from }) => told([], { text: `${from} = ${into}` }),
  });

/** Names that stand alone. */
const nameSplits = (kind: DifferenceKind, group: NameGroup): Facet =>
  facet<string>({
    kind,
    items: (document) => groupOf(document, group).splits ?? [],
    keyOf: (name) => name,
    put: (document, splits) =>
      withAdjustments(document, { [group]: { ...groupOf(document, group), splits } }),
    tell: (name) => told([], { text: name, state: "split" }),
  });

type Added<Name extends keyof Annotations> = NonNullable<Annotations[Name]>[number];

/** A list of the annotations whose items are anchored. */
function added<Name extends keyof Annotations>(
  kind: DifferenceKind,
  name: Name,
  describe: {
    readonly at: (item: Added<Name>) => Anchor;
    readonly key?: (item: Added<Name>) => string;
    readonly tell: (item: Added<Name>) => Told;
    readonly join?: (mine: Added<Name>, theirs: Added<Name>) => Added<Name>;
  },
): Facet {
  const { at, key = () => "", tell, join } = describe;
  return facet<Added<Name>>({
    kind,
    items: ({ annotations }) => annotations?.[name] ?? [],
    keyOf: (item) => `${key(item)}${keyOfPlace(at(item))}`,
    put: (document, items) => withAnnotations(document, { [name]: items }),
    tell,
    ...(join ? { join } : {}),
  });
}

const state = (name: DecisionState): Partial<Told> => ({ state: name });

const annotations: readonly Facet[] = [
  added("note", "notes", {
    at: (note) => note.at,
    key: ({ scope }) => `${scope} `,
    tell: ({ at, text }) => told([anchored(at)], { text }),
    join: (mine, theirs) => ({ ...mine, text: `${mine.text}\n${theirs.text}` }),
  }),
  added("name", "names", {
    at: (named) => named.at,
    tell: ({ at, name }) => told([anchored(at)], { text: name }),
  }),
  added("absence", "absences", {
    at: (absence) => absence.at,
    key: ({ article }) => `${article} `,
    tell: ({ at, article }) => told([anchored(at), { article, words: "" }], state("absent")),
  }),
  added("checked", "checked", {
    at: (at) => at,
    tell: (at) => told([anchored(at)], state("checked")),
  }),
];

/** In the order in which they are shown. */
export const DECISIONS: readonly Facet[] = [
  links,
  cuts,
  sentences,
  events,
  voices,
  nameMerges("voiceMerge", "voices"),
  nameSplits("voiceSplit", "voices"),
  nameMerges("namingMerge", "naming"),
  nameSplits("namingSplit", "naming"),
  ...annotations,
];
