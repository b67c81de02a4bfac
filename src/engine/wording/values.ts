import type { Claim, Mention } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { ClaimWording, Difference, ValuePlace, ValueRow } from "../../model/wording.ts";
import { fold } from "../../text/fold.ts";
import type { Context, ReadArticle } from "./context.ts";
import { daysIn, sameHappening, type DayPlace } from "./dates.ts";

/** A day with its article and, where it stands in one, its claim and voice. */
interface Day extends DayPlace {
  readonly read: ReadArticle;
  /** Place of its claim in the comparison; Infinity outside all claims of several outlets. */
  readonly order: number;
  readonly voice: VoiceId | null;
}

/** Figures and days of one thing on which outlets differ, or which they write differently. */
export function valueRows(wordings: readonly ClaimWording[], context: Context): ValueRow[] {
  const figures = context.claims.flatMap((claim, i) => [
    ...claim.disagreements.map((one): ValueRow => ({
      kind: "figure",
      relation: "differ",
      claim: claim.id,
      values: one.values.map((value) => ({ ...value, voice: voiceAt(claim.mentions, value.article, value) })),
    })),
    ...writtenFigures(claim, wordings[i], context),
  ]);
  const rows = [...figures, ...dayRows(wordings, context)];
  const place = new Map(context.claims.map(({ id }, i) => [id, i]));
  const rank = (row: ValueRow): number => (row.relation === "differ" ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0));
}

function voiceAt(mentions: readonly Mention[], article: string, span: Span): VoiceId | null {
  return mentions.find((one) => one.article === article && overlapOf(one, span) > 0)?.voice ?? null;
}

/** One value in several ways of writing it: 72 hours, three days. */
function writtenFigures(claim: Claim, wording: ClaimWording | undefined, { byId }: Context): ValueRow[] {
  const same = (wording?.pairs ?? []).flatMap((pair) =>
    pair.differences
      .filter(({ kind, why }) => kind === "figure" && why[0] === "writing" && why.length === 1)
      .map((one) => [pair, one] as const),
  );
  return grouped(
    same.map(([pair, one]) => {
      const mentions = [pair.a, pair.b].map((v) => claim.mentions[wording?.versions[v]?.mentions[0] ?? -1]);
      return sidesOf(one).flatMap((span, s): ValuePlace[] => {
        const mention = mentions[s];
        const quantity = byId
          .get(mention?.article ?? "")
          ?.words.find((w) => w.quantity !== null && overlapOf(w, span ?? w) > 0 && span !== null)?.quantity;
        if (
          mention === undefined ||
          span === null ||
          quantity === null ||
          quantity === undefined ||
          quantity.kind === "date"
        )
          return [];
        return [{ article: mention.article, ...span, value: quantity.digits, voice: mention.voice }];
      });
    }),
  )
    .filter((values) => new Set(values.map((one) => figureWritingOf(surfaceOf(one, byId)))).size > 1)
    .map((values) => ({ kind: "figure", relation: "written", claim: claim.id, values }));
}

const surfaceOf = ({ article, start, end }: ValuePlace, byId: Context["byId"]): string =>
  byId.get(article)?.article.text.slice(start, end) ?? "";

const sidesOf = ({ a, b }: Difference): readonly (Span | null)[] => [a, b];

/** Places that pairs connect, each once, in order; pairs with one side alone are none. */
function grouped(pairs: readonly (readonly ValuePlace[])[]): ValuePlace[][] {
  let groups: ValuePlace[][] = [];
  for (const pair of pairs.filter(({ length }) => length > 1)) {
    const touched = groups.filter((group) => group.some((one) => pair.some((other) => isSame(one, other))));
    const all = [...touched.flat(), ...pair];
    const unique = all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
    groups = [...groups.filter((group) => !touched.includes(group)), unique];
  }
  return groups.map((group) => group.sort(byPlace));
}

const isSame = (a: ValuePlace, b: ValuePlace): boolean => a.article === b.article && a.start === b.start;
const byPlace = (a: ValuePlace, b: ValuePlace): number =>
  compareStrings(a.article, b.article) || a.start - b.start;

/**
 * Days that stand in one slot of a claim, and days at one happening anywhere in the texts. Only a slot can show that outlets
 * differ; "Wednesday" and "4 April" are two ways of writing.
 */
function dayRows(wordings: readonly ClaimWording[], context: Context): ValueRow[] {
  const days = context.articles.flatMap((read) => daysIn(read).map((day) => placedDay(day, read, context)));
  const pairs = days.flatMap((a, i) =>
    days.slice(i + 1).flatMap((b) => (a.read === b.read ? [] : [[a, b] as const])),
  );
  const slots = pairs.filter(([a, b]) => isSlot(a, b, wordings, context));
  const happenings = pairs.filter(
    ([a, b]) => !contradict(a.value, b.value) && sameHappening(a, a.read, b, b.read),
  );
  const groups = withHappenings(grouped(slots.map((pair) => pair.map(valueOf))), happenings);
  return groups.flatMap((values): ValueRow[] => {
    const own = days.filter((day) => values.some((value) => isSame(value, valueOf(day))));
    const order = Math.min(...own.map((day) => day.order));
    const claim = context.claims[order];
    if (claim === undefined || !areWrittenDifferently(own)) return [];
    const differ = own.some((a) => own.some((b) => contradict(a.value, b.value)));
    return [{ kind: "date", relation: differ ? "differ" : "written", claim: claim.id, values }];
  });
}

/** Days at one happening join, unless days that cannot be one would come together. */
function withHappenings(
  groups: readonly ValuePlace[][],
  pairs: readonly (readonly [Day, Day])[],
): ValuePlace[][] {
  let all = [...groups];
  for (const pair of pairs) {
    const places = pair.map(valueOf);
    const touched = all.filter((group) => group.some((one) => places.some((other) => isSame(one, other))));
    const [merged = []] = grouped([...touched, places]);
    const within = touched.some((group) => group.length === merged.length);
    const clash = merged.some((a) => merged.some((b) => contradict(a.value, b.value)));
    if (within || clash) continue;
    all = [...all.filter((group) => !touched.includes(group)), merged];
  }
  return all;
}

const valueOf = ({ read, start, end, value, voice }: Day): ValuePlace => ({
  article: read.article.id,
  start,
  end,
  value,
  voice,
});

function placedDay(day: DayPlace, read: ReadArticle, { claims }: Context): Day {
  const holds = (mention: Mention): boolean =>
    mention.article === read.article.id && overlapOf(mention, day) > 0;
  const order = claims.findIndex(({ mentions }) => mentions.some(holds));
  const voice = claims[order]?.mentions.find(holds)?.voice ?? null;
  return { ...day, read, voice, order: order < 0 ? Infinity : order };
}

/** Two days of one form that are not the same. */
const contradict = (a: string, b: string): boolean => a !== b && a.startsWith("w") === b.startsWith("w");

/** Weekdays alone are written in one way; digits of another script are no other way. */
const areWrittenDifferently = (days: readonly Day[]): boolean =>
  !days.every(({ value }) => value.startsWith("w") && value === days[0]?.value) &&
  new Set(days.map(({ read, start, end }) => writingOf(read.article.text.slice(start, end)))).size > 1;

/** What a reader sees as one way of writing: case, spaces and the script of digits aside. */
const writingOf = (surface: string): string => fold(surface).replace(/\s+/gu, " ");

/** Of figures in digits the digits alone; of others the words. */
function figureWritingOf(surface: string): string {
  const writing = writingOf(surface);
  return /\d[\d.,]*/.exec(writing)?.[0] ?? writing;
}

/** A difference of a pair of versions has both. */
function isSlot(a: Day, b: Day, wordings: readonly ClaimWording[], { claims }: Context): boolean {
  if (a.order !== b.order || a.order === Infinity) return false;
  const [claim, wording] = [claims[a.order], wordings[a.order]];
  return (wording?.pairs ?? []).some((pair) => {
    const [first, second] = [pair.a, pair.b].map(
      (v) => claim?.mentions[wording?.versions[v]?.mentions[0] ?? -1],
    );
    return pair.differences.some(({ kind, a: left, b: right }) => {
      if (kind !== "figure" || left === null || right === null) return false;
      const at = (day: Day, mention: Mention | undefined, span: Span): boolean =>
        mention?.article === day.read.article.id && overlapOf(day, span) > 0;
      return (at(a, first, left) && at(b, second, right)) || (at(b, first, left) && at(a, second, right));
    });
  });
}
