import type { Place } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { contains, overlapOf, sliceOf, type Span } from "../../model/span.ts";
import type { Difference, ToneFinding, ToneKind, ToneRow } from "../../model/wording.ts";
import type { Context } from "./context.ts";
import type { Pairing, Seen } from "./pairings.ts";
import type { ReadWord } from "./read.ts";

/** Quotation marks round more words quote somebody; round fewer they may mark a word. Raising it counts short speeches. */
const MOST_QUOTED_WORDS = 4;
/** So many words from a carrier stands the word that it colours. */
const REACH = 3;

/** A finding with the class under which it is counted. */
interface Found extends ToneFinding {
  readonly kind: ToneKind;
  readonly family: string;
}

/** Two sentences that state one claim, seen from the one that has the carrier. */
interface View {
  readonly claim: string;
  readonly own: Seen;
  readonly other: Seen;
  readonly differences: readonly Difference[];
}

/** What colours the words of one outlet and is not in those of another. No carrier is weighed against another. */
export function toneRows(pairings: readonly Pairing[], context: Context): ToneRow[] {
  const found = pairings
    .filter(({ close }) => close)
    .flatMap(({ claim, sides: [a, b], differences }) =>
      [
        { claim, own: a, other: b, differences },
        { claim, own: b, other: a, differences },
      ].flatMap((view) => findingsIn(view, context)),
    );
  const rows = new Map<string, Found[]>();
  for (const one of withoutRepeats(found)) {
    const key = `${one.kind}\n${one.family}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()].map((list) => rowOf(list, context)).sort(byKind);
}

const KINDS: readonly ToneKind[] = ["quotation-marks", "intensifier", "hedge", "title"];
const byKind = (a: ToneRow, b: ToneRow): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  b.findings.length - a.findings.length ||
  compareStrings(a.label, b.label);

function rowOf(list: readonly Found[], { byId }: Context): ToneRow {
  const counts = new Map<string, number>();
  for (const { with: place } of list) {
    const surface = sliceOf(byId.get(place.article)?.article.text ?? "", place).replace(/\s+/gu, " ");
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const [label] = [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]))[0] ?? [""];
  const findings = list.map(({ claim, with: here, without }) => ({ claim, with: here, without }));
  return { kind: list[0]?.kind ?? "hedge", label, findings };
}

/** The same words against the same outlet once, whatever number of its mentions they are compared with. */
const withoutRepeats = (found: readonly Found[]): Found[] =>
  [
    ...new Map(
      found
        .map(
          (one) => [`${one.kind} ${one.with.article} ${one.with.start} ${one.without.article}`, one] as const,
        )
        .reverse(),
    ).values(),
  ].reverse();

const findingsIn = (view: View, context: Context): Found[] => [
  ...quotedWords(view, context),
  ...cueWords(view, "intensifier"),
  ...cueWords(view, "hedge"),
  ...titles(view),
];

/** Marks round a word or short phrase that the other has without them. */
function quotedWords(view: View, { byId }: Context): Found[] {
  const [mine, theirs] = [
    byId.get(view.own.place.article)?.article,
    byId.get(view.other.place.article)?.article,
  ];
  if (mine === undefined || theirs === undefined) return [];
  const short = (spans: readonly Span[], words: readonly ReadWord[]): Span[] =>
    spans.filter((span) => {
      const inside = words.filter((word) => contains(span, word));
      return inside.length > 0 && inside.length <= MOST_QUOTED_WORDS;
    });
  const quoted = short(mine.quotations, view.own.read.words).filter((span) => contains(view.own.place, span));
  const marked = short(theirs.quotations, byId.get(theirs.id)?.words ?? []);
  return quoted.flatMap((span) => {
    const inside = view.own.read.words.filter((word) => contains(span, word));
    const plain = placeOfWords(view, inside);
    if (plain === null || marked.some((one) => overlapOf(one, plain) > 0)) return [];
    const family = inside.map((word) => word.family).join(" ");
    return [
      { kind: "quotation-marks", family, claim: view.claim, with: placed(view.own, span), without: plain },
    ];
  });
}

const placed = ({ place: { article } }: Seen, { start, end }: Span): Place => ({ article, start, end });

/** Where the other mention has the same words in a row. */
function placeOfWords({ other }: View, words: readonly ReadWord[]): Place | null {
  const all = other.read.words;
  for (let i = 0; i + words.length <= all.length; i++) {
    if (words.every((word, k) => word.family === all[i + k]?.family))
      return placed(other, { start: all[i]?.start ?? 0, end: all[i + words.length - 1]?.end ?? 0 });
  }
  return null;
}

/** Intensifiers and hedges that stand at shared words and that the other is without. */
function cueWords(view: View, kind: "intensifier" | "hedge"): Found[] {
  const { words } = view.own.read;
  const cues = new Set(words.flatMap(({ cue }) => (cue?.kind === kind ? [cue] : [])));
  return [...cues].flatMap((cue): Found[] => {
    const inside = words.filter((word) => word.cue === cue);
    const told = differenceAt(view, cue);
    const elsewhere = view.other.read.words.some(
      (word) => word.cue?.kind === kind && inside.some((w) => w.family === word.family),
    );
    if (told === null || elsewhere || !standsAtShared(view, inside)) return [];
    const counterpart = told[view.other.side];
    return [
      {
        kind,
        family: inside.map((word) => word.family).join(" "),
        claim: view.claim,
        with: placed(view.own, cue),
        without: placed(view.other, counterpart ?? view.other.place),
      },
    ];
  });
}

const differenceAt = ({ differences, own: { side } }: View, span: Span): Difference | null =>
  differences.find((one) => {
    const own = one[side];
    return own !== null && overlapOf(own, span) > 0 && one.kind !== "order" && one.kind !== "spelling";
  }) ?? null;

/** The next content word, or the one before, is one that both have. */
function standsAtShared(view: View, inside: readonly ReadWord[]): boolean {
  const { words } = view.own.read;
  const [first, last] = [
    words.findIndex((word) => word === inside[0]),
    words.findIndex((word) => word === inside.at(-1)),
  ];
  const isShared = (word: ReadWord | undefined): boolean =>
    word?.content === true && differenceAt(view, word) === null;
  const after = words.slice(last + 1, last + 1 + REACH).find(({ content }) => content);
  return isShared(after) || isShared(words[first - 1]);
}

/** A title at a name that both have, which the other has without any. */
function titles(view: View): Found[] {
  const { words } = view.own.read;
  return words.flatMap((word, i): Found[] => {
    if (word.cue?.kind !== "title" || words[i - 1]?.cue === word.cue) return [];
    const name = words
      .slice(i + 1, i + 1 + REACH)
      .find((one) => one.named && one.cue?.kind !== "title" && !isPlaceName(one));
    const at = view.other.read.words.findIndex((one) => one.family === name?.family && one.named);
    if (name === undefined || at < 0) return [];
    const near = view.other.read.words.slice(Math.max(0, at - REACH), at + 1 + REACH);
    if (near.some(({ cue }) => cue?.kind === "title")) return [];
    const bare = view.other.read.words[at] ?? name;
    return [
      {
        kind: "title",
        family: word.family,
        claim: view.claim,
        with: placed(view.own, word.cue),
        without: placed(view.other, bare),
      },
    ];
  });
}

const isPlaceName = ({ phrase }: ReadWord): boolean =>
  phrase?.concepts.some((concept) => /^(?:country|city)-/.test(concept)) ?? false;
