import type { Claim, Mention } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { ClaimWording, Difference, ValuePlace, ValueRow } from "../../model/wording.ts";
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
  ).map((values) => ({ kind: "figure", relation: "written", claim: claim.id, values }));
}

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
    days.slice(i + 1).flatMap((b) => {
      if (a.read === b.read) return [];
      const inSlot = isSlot(a, b, wordings, context);
      const mayBeOne = !contradict(a.value, b.value) && sameHappening(a, a.read, b, b.read);
      return inSlot || mayBeOne ? [[a, b] as const] : [];
    }),
  );
  const groups = grouped(pairs.map((pair) => pair.map(valueOf)));
  return groups.flatMap((values): ValueRow[] => {
    const own = days.filter((day) => values.some((value) => isSame(value, valueOf(day))));
    const order = Math.min(...own.map((day) => day.order));
    const claim = context.claims[order];
    if (claim === undefined || !areWrittenDifferently(own)) return [];
    const differ = own.some((a) => own.some((b) => contradict(a.value, b.value)));
    return [{ kind: "date", relation: differ ? "differ" : "written", claim: claim.id, values }];
  });
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

const areWrittenDifferently = (days: readonly Day[]): boolean =>
  new Set(days.map(({ read, start, end }) => read.article.text.slice(start, end).replace(/\s+/gu, " ")))
    .size > 1;

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
