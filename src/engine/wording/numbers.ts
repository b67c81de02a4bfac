import type { Difference } from "../../model/wording.ts";
import type { Language } from "../../model/article.ts";
import type { Quantity } from "../../text/numerals/index.ts";
import { numeralTable } from "../../text/numerals/table.ts";
import type { Gap } from "./gaps.ts";
import type { ReadWord } from "./read.ts";
import { spanOver, tell, type Side } from "./side.ts";

/** A number or a day of a passage with the words that belong to it. */
interface Figure {
  /** Indices of its words, with "about", "at least", the unit of a date and the like. */
  readonly words: readonly number[];
  /** Indices of the words of the number itself. */
  readonly core: readonly number[];
  readonly quantity: Quantity | null;
  /** 1–7 for a weekday; 0 for a day like "yesterday"; null for a number. */
  readonly day: number | null;
  /** Place of its gap; -1 where the other side has all of its words. */
  readonly gap: number;
}

const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 };
/** Values may differ so much and be one: 2.4 and 2.40. */
const SAME = 1e-9;

/** Differences in numbers and days: which number of one side stands for which of the other, and whether they agree. */
export function figureDifferences(
  a: Side,
  b: Side,
  gaps: readonly Gap[],
  languages: readonly [Language, Language],
): Difference[] {
  const [figuresA, figuresB] = [figuresOf(a, gaps, "a", languages[0]), figuresOf(b, gaps, "b", languages[1])];
  const left = new Set(figuresB);
  const settled = new Set<Figure>();
  for (const x of figuresA) {
    const twin = figuresB.find((y) => left.has(y) && isSettled(x, y, a));
    if (twin === undefined) continue;
    left.delete(twin);
    settled.add(x);
  }
  const pairs = RULES.flatMap((rule) =>
    figuresA.flatMap((x) => {
      if (settled.has(x)) return [];
      const y = figuresB.find((one) => left.has(one) && rule(x, one, a));
      if (y === undefined) return [];
      left.delete(y);
      settled.add(x);
      return [[x, y] as const];
    }),
  );
  return pairs.flatMap(([x, y]) => differenceOf(x, y, a, b));
}

/** Ways in which two numbers stand for one thing, the surest first. */
const RULES: readonly ((x: Figure, y: Figure, a: Side) => boolean)[] = [
  (x, y, a) => touches(x, y, a),
  (x, y) => x.gap === y.gap && x.gap >= 0 && sameValue(x, y) && sameKind(x, y),
  (x, y) => isWritten(x, y),
  (x, y) => x.gap === y.gap && x.gap >= 0 && sameKind(x, y),
  (x, y) => x.gap === y.gap && x.gap >= 0 && isDate(x) && isDate(y),
  (x, y) => x.gap >= 0 && y.gap >= 0 && countsSame(x, y),
];

/** Both count something of one kind, though the words around stand elsewhere. */
const countsSame = (x: Figure, y: Figure): boolean =>
  x.quantity?.kind === "count" && y.quantity?.kind === "count" && x.quantity.unit === y.quantity.unit;

/** The same value with a unit, wherever it stands: 14 days and two weeks. */
const isWritten = (x: Figure, y: Figure): boolean =>
  x.quantity !== null &&
  y.quantity !== null &&
  sameKind(x, y) &&
  sameValue(x, y) &&
  (x.quantity.unit !== null || y.quantity.unit !== null) &&
  x.gap >= 0 &&
  y.gap >= 0;

const touches = (x: Figure, y: Figure, a: Side): boolean =>
  x.core.some((i) => {
    const partner = a.partner.get(i);
    return partner !== undefined && y.core.includes(partner);
  });

const isDate = ({ quantity, day }: Figure): boolean =>
  day !== null || quantity?.kind === "date" || quantity?.kind === "ordinal";

function sameKind(x: Figure, y: Figure): boolean {
  if (x.day !== null || y.day !== null) return x.day !== null && y.day !== null;
  const [p, q] = [x.quantity, y.quantity];
  if (p === null || q === null) return false;
  if (p.kind !== q.kind) return plainKinds.has(p.kind) && plainKinds.has(q.kind) && sameValue(x, y);
  return (
    p.kind !== "date" ||
    p.unit === q.unit ||
    p.unit === null ||
    q.unit === null ||
    sameValue(x, y) ||
    x.gap === y.gap
  );
}

const plainKinds: ReadonlySet<string> = new Set(["count", "ordinal", "identifier", "money", "percent"]);

function sameValue(x: Figure, y: Figure): boolean {
  if (x.day !== null || y.day !== null) return x.day !== null && x.day === y.day;
  const [p, q] = [x.quantity, y.quantity];
  return p !== null && q !== null && Math.abs(hoursOf(p) - hoursOf(q)) <= SAME * Math.max(1, hoursOf(p));
}

/** Durations in hours, so that 72 hours are three days; other values as they are. */
const hoursOf = ({ value, unit }: Quantity): number => value * (HOURS[unit ?? ""] ?? 1);

/** Word for word the same, or in another inflection: no difference of figures. */
function isSettled(x: Figure, y: Figure, a: Side): boolean {
  const complete = x.words.every((i) => {
    const partner = a.partner.get(i);
    return partner !== undefined && y.words.includes(partner);
  });
  return complete && x.words.length === y.words.length && sameValue(x, y);
}

function differenceOf(x: Figure, y: Figure, a: Side, b: Side): Difference[] {
  const [spanA, spanB] = [spanOver(a.words, x.words), spanOver(b.words, y.words)];
  tell(a, x.words);
  tell(b, y.words);
  if (isSameInDigits(x, y, a, b)) return [{ kind: "spelling", a: spanA, b: spanB, why: ["letters"] }];
  const modified = (x.quantity?.modifier ?? "exact") !== (y.quantity?.modifier ?? "exact");
  const dayAndDate = (x.day === null) !== (y.day === null) || x.day === 0 || y.day === 0;
  const same = sameValue(x, y) ? "writing" : dayAndDate ? "slot" : "value";
  return [{ kind: "figure", a: spanA, b: spanB, why: modified ? [same, "cue"] : [same] }];
}

/** One number in digits on both sides, of another script or with a particle written onto it: ٤٩, بـ49. */
const isSameInDigits = (x: Figure, y: Figure, a: Side, b: Side): boolean =>
  x.words.length === 1 &&
  y.words.length === 1 &&
  x.quantity?.digits === y.quantity?.digits &&
  [a.words[x.words[0] ?? -1], b.words[y.words[0] ?? -1]].every((word) => /\d/.test(word?.norm ?? ""));

/** The numbers and days of a side that are not matched word for word, or whose modifier is not. */
function figuresOf(side: Side, gaps: readonly Gap[], name: "a" | "b", language: Language): Figure[] {
  const gapOf = new Map(gaps.flatMap((gap, g) => gap[name].map((i) => [i, g] as const)));
  const figures: Figure[] = [];
  const { words } = side;
  for (let i = 0; i < words.length; i++) {
    const { quantity, cue } = words[i] ?? { quantity: null, cue: null };
    const day = cue?.kind === "weekday" ? (cue.day ?? 0) : cue?.kind === "relative-day" ? 0 : null;
    if (quantity === null && day === null) continue;
    let last = i;
    while (words[last + 1] !== undefined && sameFigure(words[last + 1], words[i])) last++;
    const core = indicesFrom(i, last);
    const all = widened(words, i, last, quantity, language);
    const free = all.find((k) => gapOf.has(k));
    figures.push({ words: all, core, quantity, day, gap: free === undefined ? -1 : (gapOf.get(free) ?? -1) });
    i = Math.max(last, all.at(-1) ?? last);
  }
  return figures;
}

const sameFigure = (next: ReadWord | undefined, word: ReadWord | undefined): boolean =>
  next !== undefined &&
  word !== undefined &&
  (word.quantity !== null ? next.quantity === word.quantity : next.cue !== null && next.cue === word.cue);

const indicesFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** With the words that say how exact the number is, and the month and year of a date. */
function widened(
  words: readonly ReadWord[],
  first: number,
  last: number,
  quantity: Quantity | null,
  language: Language,
): number[] {
  if (quantity === null) return indicesFrom(first, last);
  const table = numeralTable(language);
  const norms = words.map(({ norm }) => norm);
  const before = table.before.map(([, phrase]) => phrase).filter((phrase) => endsAt(norms, first, phrase));
  const start = first - Math.max(0, ...before.map((phrase) => phrase.length));
  let end = last;
  // "72 hours", "three days": the unit belongs to what is said.
  if (quantity.unit !== null && quantity.unit in HOURS && words[end + 1] !== undefined) end++;
  if (quantity.kind === "date" || quantity.kind === "ordinal") {
    const months = new Set(table.months.flatMap(([, phrase]) => phrase));
    while (words[end + 1] !== undefined && isDateWord(words[end + 1], months)) end++;
  }
  return indicesFrom(start, end);
}

const isDateWord = (word: ReadWord | undefined, months: ReadonlySet<string>): boolean =>
  word !== undefined &&
  (months.has(word.norm) ||
    months.has(word.stem) ||
    word.cue?.kind === "date-word" ||
    /^(?:19|20)\d\d$/.test(word.norm));

const endsAt = (norms: readonly string[], end: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 &&
  end >= phrase.length &&
  phrase.every((word, k) => norms[end - phrase.length + k] === word);
