import { diffWords, type MarkedWord, type WordKind } from "../../engine/wording/diffWords.ts";
import type { Passage } from "../../engine/wording/words.ts";
import type { Mention, Place } from "../../model/comparison.ts";
import { bySpan, lengthOf, overlapOf, sliceOf, type Span } from "../../model/span.ts";
import type { ClaimWording, Difference, WordingReport } from "../../model/wording.ts";
import { type Board, columnOf, type Row } from "../board/board.ts";
import { type Layer, toWords } from "../board/pieces.ts";
import { type DifferenceMark, marksOf } from "../board/wordMarks.ts";
import type { Base, Quote } from "./entries.ts";

/** How a quotation's words differ from those of the outlet that is compared with. */
export interface QuoteDifferences {
  readonly marks: readonly Layer<DifferenceMark>[];
  /** What only the other outlet says, in its words. */
  readonly leftOut: readonly string[];
}

const NONE: QuoteDifferences = { marks: [], leftOut: [] };

/**
 * The differences by kind, from the wording of the comparison; until that is worked out, and between words that differ in
 * spelling alone, from the words themselves. There are none across languages and none against the same outlet.
 */
export function differencesFrom(
  board: Board,
  { claim }: Row,
  quote: Quote,
  against: Base | null,
  report: WordingReport | null,
): QuoteDifferences {
  if (!isCompared(quote, against)) return NONE;
  const wording = report?.claims.find((one) => one.claim === claim.id);
  const found = quote.mentions.map(
    (mention) => wording && fromReport(claim.mentions, wording, mention, against.column.loaded.id),
  );
  if (found.some((one) => one === undefined)) return { marks: fromWords(quote, against), leftOut: [] };
  const known = found.flatMap((one) => one ?? []);
  return {
    marks: known.flatMap(({ marks }) => marks),
    leftOut: leftOutOf(known).flatMap(({ article, ...span }) => {
      const column = columnOf(board, article);
      return column ? [sliceOf(column.compared.text, toWords(column.compared.text, span))] : [];
    }),
  };
}

/** A mention's marks, and what only the other place says, in its article. */
interface MentionDifferences {
  readonly marks: readonly Layer<DifferenceMark>[];
  /** The words that it was compared with. */
  readonly other: Place;
  readonly leftOut: readonly Place[];
}

/**
 * What only the other outlet says. Where several mentions of a sentence were compared with one place, a part that any of
 * them says is not left out.
 */
function leftOutOf(mentions: readonly MentionDifferences[]): Place[] {
  const same = (a: MentionDifferences, b: MentionDifferences) =>
    a.other.article === b.other.article && a.other.start === b.other.start;
  const firsts = mentions.filter((one, i) => mentions.findIndex((other) => same(one, other)) === i);
  return firsts.flatMap((first) =>
    mentions
      .filter((one) => one !== first && same(one, first))
      .reduce<readonly Place[]>((left, { leftOut }) => inBoth(left, leftOut), first.leftOut),
  );
}

const inBoth = (left: readonly Place[], right: readonly Place[]): Place[] =>
  left.flatMap((one) =>
    right
      .filter((other) => overlapOf(one, other) > 0)
      .map(({ start, end }) => ({
        ...one,
        start: Math.max(one.start, start),
        end: Math.min(one.end, end),
      })),
  );

const isCompared = (quote: Quote, against: Base | null): against is Base =>
  against !== null &&
  against.column !== quote.column &&
  against.column.compared.language === quote.column.compared.language;

/** A mention against the closest version of an outlet; undefined where the report does not say. */
function fromReport(
  mentions: readonly Mention[],
  { versions, pairs }: ClaimWording,
  mention: Mention,
  other: string,
): MentionDifferences | undefined {
  const index = mentions.indexOf(mention);
  const own = versions.findIndex((version) => version.mentions.includes(index));
  // The report's spans are those of a version's first mention.
  if (versions[own]?.mentions[0] !== index) return undefined;
  const seen = pairs.flatMap(({ a, b, differences }) => {
    const side = a === own ? "a" : b === own ? "b" : null;
    const version = versions[side === "a" ? b : a];
    const isOther = version?.mentions.some((i) => mentions[i]?.article === other) ?? false;
    return side !== null && version && isOther ? [{ side, version, differences } as const] : [];
  });
  const closest = seen.sort((a, b) => weightOf(a.differences) - weightOf(b.differences))[0];
  if (!closest) return undefined;
  const place = mentions[closest.version.mentions[0] ?? -1];
  if (!place) return undefined;
  return {
    marks: marksOf(closest.differences, closest.side),
    other: place,
    leftOut: closest.differences.flatMap(({ a, b }) => {
      const [mine, theirs] = closest.side === "a" ? [a, b] : [b, a];
      return mine === null && theirs !== null ? [{ article: place.article, ...theirs }] : [];
    }),
  };
}

/** Code units that differ on both sides: the closest pair has the fewest. */
const weightOf = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { a, b }) => sum + (a ? lengthOf(a) : 0) + (b ? lengthOf(b) : 0), 0);

const MARK_OF: Readonly<Record<WordKind, DifferenceMark | null>> = {
  same: null,
  different: "other-word",
  variant: "spelling",
  moved: "order",
};

/**
 * Marks on the words of a quote's mentions, neighbours of one kind in one run. Where the other outlet has several
 * places, the one with the fewest other words is compared.
 */
function fromWords(quote: Quote, against: Base): Layer<DifferenceMark>[] {
  const compared = against.quotes.map((other) =>
    diffWords(passageOf(quote), passageOf(other)).a.filter((word) =>
      quote.mentions.some((mention) => mention.start <= word.start && word.end <= mention.end),
    ),
  );
  const closest = compared.sort((a, b) => otherWords(a) - otherWords(b))[0] ?? [];
  return runsOf(closest).flatMap(({ kind, ...run }) => {
    const mark = MARK_OF[kind];
    return mark === null ? [] : [{ ...run, mark }];
  });
}

const otherWords = (words: readonly MarkedWord[]): number =>
  words.filter((word) => word.kind === "different").length;

function runsOf(words: readonly MarkedWord[]): MarkedWord[] {
  const runs: MarkedWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.kind === word.kind) runs[runs.length - 1] = { ...last, end: word.end };
    else runs.push(word);
  }
  return runs;
}

/** From the first to the last mention of a quote. */
function passageOf({ column, mentions, sentence }: Quote): Passage {
  const ordered = [...mentions].sort(bySpan);
  const span: Span = {
    start: ordered[0]?.start ?? sentence.start,
    end: Math.max(...mentions.map(({ end }) => end), ordered[0]?.end ?? sentence.end),
  };
  return { text: column.compared.text, span, language: column.compared.language };
}
