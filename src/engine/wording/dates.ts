import { overlapOf, type Span } from "../../model/span.ts";
import type { ReadArticle } from "./context.ts";
import { isMonth, monthWords } from "./months.ts";
import type { ReadWord } from "./read.ts";

/** A day as a text gives it. */
export interface DayPlace extends Span {
  /** "M-D", "D" or "w1"–"w7"; days like "yesterday" are left out where the day of the report is not known. */
  readonly value: string;
  /** Places in `running` of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** The days that an article names, in reading order. */
export function daysIn({ running, language, article }: ReadArticle): DayPlace[] {
  const months = monthWords(language);
  const days: DayPlace[] = [];
  for (let i = 0; i < running.length; i++) {
    const word = running[i];
    const value = word === undefined ? null : valueOf(word, article.date);
    if (word === undefined || value === null) continue;
    let last = i;
    while (isRest(running[last + 1], word, months)) last++;
    const first = startOf(running, i, value, months);
    const end = closed(article.text, running[first]?.start ?? word.start, running[last]?.end ?? word.end);
    days.push({ value, first, last, start: running[first]?.start ?? word.start, end });
    i = last;
  }
  return days;
}

function valueOf({ quantity, cue }: ReadWord, date: string | undefined): string | null {
  if (cue?.kind === "weekday") return `w${String(cue.day ?? 0)}`;
  if (cue?.kind === "relative-day") return date === undefined ? null : dayAfter(date, cue.offset);
  const month = /^month:(\d+)$/.exec(quantity?.unit ?? "")?.[1];
  return quantity?.kind === "date" && month !== undefined ? `${month}-${quantity.digits}` : null;
}

/** "M-D" of so many days after a day (ISO 8601); null for no number of days, or no day. */
function dayAfter(date: string, days: number | undefined): string | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (days === undefined || Number.isNaN(time)) return null;
  const day = new Date(time + days * MS_PER_DAY);
  return `${String(day.getUTCMonth() + 1)}-${String(day.getUTCDate())}`;
}
const MS_PER_DAY = 86_400_000;

/** Month, year and "this" after the day, and the other words of a weekday. */
function isRest(next: ReadWord | undefined, word: ReadWord, months: ReadonlySet<string>): boolean {
  if (next === undefined) return false;
  if (word.cue?.kind === "weekday" || word.cue?.kind === "relative-day") return next.cue === word.cue;
  return (
    next.quantity === word.quantity ||
    isMonth(next, months) ||
    next.cue?.kind === "date-word" ||
    /^(?:19|20)\d\d$/.test(next.norm)
  );
}

/** English puts the month first. */
const startOf = (
  running: readonly ReadWord[],
  i: number,
  value: string,
  months: ReadonlySet<string>,
): number => (!value.startsWith("w") && months.has(running[i - 1]?.norm ?? "") ? i - 1 : i);

/** A bracket that was opened inside is closed inside. */
function closed(text: string, start: number, end: number): number {
  return text.slice(start, end).includes("(") && !text.slice(start, end).includes(")") && text[end] === ")"
    ? end + 1
    : end;
}

/** So many words round a day tell what happened on it. */
const ANCHOR_REACH = 10;
/** So many of them have to be common, one of them a name. */
const LEAST_ANCHORS = 2;

/** Whether two days stand at one happening: the same name and another content word close by, in one sentence. */
export function sameHappening(a: DayPlace, inA: ReadArticle, b: DayPlace, inB: ReadArticle): boolean {
  const [here, there] = [anchorsOf(a, inA), anchorsOf(b, inB)];
  const common = [...here].filter(([stem]) => there.has(stem));
  const names = common.filter(([stem, named]) => named && there.get(stem) === true);
  return (
    common.length >= LEAST_ANCHORS && names.some(([stem]) => [inA, inB].every((read) => isRare(stem, read)))
  );
}

/** A name that an article has more often tells no happening from another. */
const MOST_NAME_OCCURRENCES = 4;
const isRare = (stem: string, { running }: ReadArticle): boolean =>
  running.filter((word) => word.stem === stem).length <= MOST_NAME_OCCURRENCES;

/** Stems of the content words round a day, and whether each is a name. */
function anchorsOf(day: DayPlace, { running, article }: ReadArticle): ReadonlyMap<string, boolean> {
  const sentence = article.sentences.find((one) => overlapOf(one, day) > 0);
  const near = running.slice(Math.max(0, day.first - ANCHOR_REACH), day.last + 1 + ANCHOR_REACH);
  return new Map(
    near
      .filter((word) => word.content && (sentence === undefined || overlapOf(word, sentence) > 0))
      .filter((word) => word.quantity === null && word.cue === null)
      .map((word) => [word.stem, word.named]),
  );
}
