import type { Claim, ComparedArticle, Mention, Place } from "../../model/comparison.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import type { Difference } from "../../model/wording.ts";
import type { Context } from "./context.ts";
import { differencesOf } from "./differences.ts";
import { wordsWithin, type ReadText, type ReadWord } from "./read.ts";

/** So many pairs of sentences of one claim are compared; beyond, those with the representative's alone. */
const MOST_PAIRS = 45;
/** Least share of the shorter sentence's content words that the other has too; less like pairs show no slots. */
const LEAST_COMMON = 0.25;
/** Least share of either sentence's content words outside all differences, for its slots to say anything by themselves. */
const LEAST_SHARED = 0.4;

/**
 * Two sentences of different outlets that state one claim. Whole sentences, because a clause is often too short to show what
 * stands in one slot, and where clauses are cut is a matter of matching, not of wording.
 */
export interface Pairing {
  /** Id of the first claim that they share. */
  readonly claim: string;
  readonly sides: readonly [Seen, Seen];
  readonly differences: readonly Difference[];
  /** True where the sentences share enough for slots and carriers of tone to mean something. */
  readonly close: boolean;
}

/** One sentence of a pairing. */
export interface Seen {
  readonly side: "a" | "b";
  readonly place: Place;
  readonly read: ReadText;
}

/** The pairs of sentences that claims bring together, each once, in one language each; yields between claims. */
export function* pairSentences(context: Context): Generator<undefined, Pairing[]> {
  const seen = new Set<string>();
  const found: Pairing[] = [];
  for (const claim of context.claims) {
    yield;
    for (const [a, b] of chosenPairs(claim, context)) {
      const key = [a, b].map(({ article, start }) => `${article}:${start}`).join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      const pairing = pairingOf(claim, a, b, context);
      if (pairing !== null) found.push(pairing);
    }
  }
  return found;
}

function pairingOf(claim: Claim, a: Place, b: Place, { byId }: Context): Pairing | null {
  const [first, second] = [byId.get(a.article), byId.get(b.article)];
  if (first === undefined || second === undefined || first.language !== second.language) return null;
  const sides = [
    { side: "a", place: a, read: wordsWithin(first, a) },
    { side: "b", place: b, read: wordsWithin(second, b) },
  ] as const;
  if (commonShare(sides[0].read, sides[1].read) < LEAST_COMMON) return null;
  const differences = differencesOf(sides[0].read, sides[1].read);
  const close = sides.some((seen) => sharedShare(seen, differences) >= LEAST_SHARED);
  return { claim: claim.id, sides, differences, close };
}

function chosenPairs(claim: Claim, { byId }: Context): (readonly [Place, Place])[] {
  const places = claim.mentions.map((mention) => sentenceOf(mention, byId.get(mention.article)?.article));
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b, k) => (a.article === b.article ? [] : [[i, i + 1 + k] as const])),
  );
  const { representative } = claim;
  const few = pairs.length <= MOST_PAIRS;
  return pairs
    .filter(([i, j]) => few || i === representative || j === representative)
    .flatMap(([i, j]) => {
      const [a, b] = [places[i], places[j]];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
}

/** From the start of the first to the end of the last sentence that a mention touches. */
function sentenceOf(mention: Mention, article: ComparedArticle | undefined): Place {
  const touched: Span[] = (article?.sentences ?? [])
    .filter((one) => overlapOf(one, mention) > 0)
    .sort(bySpan);
  const [first, last] = [touched[0] ?? mention, touched.at(-1) ?? mention];
  return { article: mention.article, start: first.start, end: last.end };
}

function commonShare(a: ReadText, b: ReadText): number {
  const [own, theirs] = [a, b].map(
    ({ words }) => new Set(words.filter((w) => w.content).map((w) => w.family)),
  );
  if (own === undefined || theirs === undefined) return 0;
  const common = [...own].filter((family) => theirs.has(family)).length;
  return common / Math.max(1, Math.min(own.size, theirs.size));
}

/** Whether a word is outside all differences but those of spelling. */
export const isShared = (word: ReadWord, side: "a" | "b", differences: readonly Difference[]): boolean =>
  !differences.some((one) => {
    const span = one[side];
    return span !== null && one.kind !== "spelling" && overlapOf(span, word) > 0;
  });

function sharedShare({ read, side }: Seen, differences: readonly Difference[]): number {
  const content = read.words.filter((word) => word.content);
  return content.filter((word) => isShared(word, side, differences)).length / Math.max(1, content.length);
}
