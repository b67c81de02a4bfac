import type { FurnitureReason, Language, SentenceKind } from "../../model/article.ts";
import { allRules } from "../grammar/language.ts";
import type { Line } from "./lines.ts";
import { countWords, furnitureReason, type Region } from "./furniture.ts";
import { foldPhrase, type LanguageRules } from "../grammar/rules.ts";

/** A line with what it is. */
export interface KnownLine extends Line {
  readonly kind: SentenceKind;
  readonly furniture?: FurnitureReason;
}

/** Words from which a line is running text however it ends. Raising it takes more long headlines for headlines. */
const LONG_PARAGRAPH = 26;
/** Words from which a line with a full stop opens the running text. Raising it takes more first lines for headlines. */
const FIRST_PARAGRAPH = 9;
/** Words from which a line with a full stop belongs to the running text at its end. */
const LAST_PARAGRAPH = 4;

/** Words below which text after links or tags is not the article's. Raising it drops longer last paragraphs. */
const STRAY_WORDS = 30;
/** Lines without a full stop that part such text from the article, where no heading says what they are. */
const STRAY_LINES = 3;
/** Lines below a subtitle among which the byline is looked for. Raising it takes more first paragraphs for subtitles. */
const DECK_LINES = 3;
/** Words that a byline or date has at most. */
const LONGEST_BYLINE = 12;
/** A year, or a time of the day. */
const DATE = /(?:^|\D)(?:(?:19|20)\d{2}|\d{1,2}(?::| ?h ?)\d{2})(?:\D|$)/u;
/** Lines at the top among which a page title and its headline are looked for. */
const TOP_LINES = 20;

const FULL_STOP = /[.!?؟۔。।！？…]["'”’»›)\]\s]*$/u;
const PLAIN_STOP = /[.。۔।]["'”’»›)\]\s]*$/u;
const CLOSED_QUOTE = /["”»’›]\s*$/u;
/** "Join us today!", "Liked this? Support us": several short sentences or one exclamation after the end. */
const CALL = /!["'”’»›)\]\s]*$/u;
/** Words from which a line with an exclamation mark is running text even at the page's end. */
const LONGEST_CALL = 14;
const CREDIT = /^\(.{0,200}\)$/u;

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly folded: readonly string[];
  readonly rules: readonly LanguageRules[];
  /** How often each line's words stand on the page, folded. */
  readonly copies: ReadonlyMap<string, number>;
  /** What was found of each line so far. */
  readonly reasons: Readonly<Record<Region, (FurnitureReason | null)[]>>;
}

/** S10–S16: what each line of an article is. */
export function classifyLines(text: string, lines: readonly Line[], language: Language): KnownLine[] {
  const folded = lines.map((line) => foldPhrase(text.slice(line.start, line.end)));
  const copies = new Map<string, number>();
  for (const line of folded) copies.set(line, (copies.get(line) ?? 0) + 1);
  const reasons = { end: [], anywhere: [] };
  const page: Page = { text, lines, folded, copies, rules: allRules(language), reasons };
  const first = firstParagraph(page);
  const last = lastParagraph(page, first);
  const known: KnownLine[] = [];
  let related = false;
  for (const [i, line] of lines.entries()) {
    const kind: Kind =
      i < first
        ? atTop(page, i, first)
        : i > last
          ? atBottom(page, i, known, related)
          : within(page, i, related);
    related = kind.furniture === "related-list" || (related && kind.kind === "furniture");
    known.push({ ...line, ...kind });
  }
  return known;
}

interface Kind {
  readonly kind: SentenceKind;
  readonly furniture?: FurnitureReason;
}
const BODY: Kind = { kind: "body" };
const HEADLINE: Kind = { kind: "headline" };
const furniture = (reason: FurnitureReason): Kind => ({ kind: "furniture", furniture: reason });

/** Looked up once for each line and region: the rules ask for the same lines again and again. */
function reasonOf(page: Page, i: number, region: Region = "anywhere"): FurnitureReason | null {
  const known = page.reasons[region][i];
  if (known !== undefined) return known;
  return (page.reasons[region][i] = furnitureReason(page.folded[i] ?? "", page.rules, region));
}
const words = (page: Page, i: number): number => countWords(page.folded[i] ?? "");
const raw = (page: Page, i: number): string => page.text.slice(page.lines[i]?.start, page.lines[i]?.end);

/** The line with which the running text begins; the first line where nothing looks like running text. */
function firstParagraph(page: Page): number {
  const found = nextParagraph(page, 0);
  if (found >= 0) return afterDeck(page, found);
  const short = page.lines.findIndex((_, i) => !reasonOf(page, i) && PLAIN_STOP.test(raw(page, i)));
  return short >= 0 ? short : Math.min(1, page.lines.length - 1);
}

const nextParagraph = (page: Page, from: number): number =>
  page.lines.findIndex((_, i) => {
    if (i < from || reasonOf(page, i)) return false;
    const count = words(page, i);
    return count >= LONG_PARAGRAPH || (count >= FIRST_PARAGRAPH && PLAIN_STOP.test(raw(page, i)));
  });

/** A subtitle may be a whole sentence: where the byline or date stands below it, the text begins below that. */
function afterDeck(page: Page, found: number): number {
  for (let i = found + DECK_LINES; i > found; i--) {
    if (!isByline(page, i)) continue;
    const next = nextParagraph(page, i + 1);
    if (next > 0 && next <= i + DECK_LINES) return next;
  }
  return found;
}

function isByline(page: Page, i: number): boolean {
  const line = page.folded[i];
  if (line === undefined || words(page, i) > LONGEST_BYLINE || FULL_STOP.test(line)) return false;
  return (
    DATE.test(line) || page.rules.some(({ bylines }) => bylines.some((start) => line.startsWith(`${start} `)))
  );
}

/** The line with which it ends. */
function lastParagraph(page: Page, first: number): number {
  const found = lastText(page, first, page.lines.length - 1);
  let last = isUnpunctuated(page) ? found : withoutStray(page, first, found);
  if (!isUnpunctuated(page)) return last;
  while (last + 1 < page.lines.length && goesOn(page, last + 1)) last++;
  return last;
}

const lastText = (page: Page, first: number, from: number): number => {
  let last = from;
  while (last > first && !endsText(page, last)) last--;
  return last;
};

/**
 * A few words with a full stop below tags and links ("Get our newsletter every day.") do not make what stands between
 * part of the article.
 */
function withoutStray(page: Page, first: number, last: number): number {
  let start = last;
  let count = words(page, last);
  while (start - 1 > first && count < STRAY_WORDS && endsText(page, start - 1)) count += words(page, --start);
  if (count >= STRAY_WORDS || start <= first) return last;
  const before = lastText(page, first, start - 1);
  const between = page.lines.slice(before + 1, start).map((_, i) => reasonOf(page, before + 1 + i));
  const parted = between.length >= STRAY_LINES || between.includes("related-list");
  return parted ? withoutStray(page, first, before) : last;
}

function endsText(page: Page, i: number): boolean {
  if (reasonOf(page, i, "end") || CREDIT.test(raw(page, i)) || isRepeated(page, i)) return false;
  const count = words(page, i);
  if (CALL.test(raw(page, i)) && count < LONGEST_CALL) return false;
  if (count >= LONG_PARAGRAPH || (count >= LAST_PARAGRAPH && FULL_STOP.test(raw(page, i)))) return true;
  return count >= FIRST_PARAGRAPH && CLOSED_QUOTE.test(raw(page, i));
}

/** An article that leaves out the full stop at the end of its paragraphs. */
function isUnpunctuated(page: Page): boolean {
  const long = page.lines.flatMap((_, i) =>
    words(page, i) >= FIRST_PARAGRAPH ? [FULL_STOP.test(raw(page, i))] : [],
  );
  return long.filter((stop) => !stop).length * 2 > long.length;
}

const goesOn = (page: Page, i: number): boolean =>
  words(page, i) >= FIRST_PARAGRAPH && !reasonOf(page, i, "end") && !isRepeated(page, i);

function atTop(page: Page, i: number, first: number): Kind {
  const reason = reasonOf(page, i);
  if (reason) return furniture(reason);
  if (isPageTitle(page, i, first)) return furniture("page-title");
  return HEADLINE;
}

function within(page: Page, i: number, related: boolean): Kind {
  const reason = reasonOf(page, i);
  if (reason) return furniture(reason);
  if (related && !FULL_STOP.test(raw(page, i)) && words(page, i) < LONG_PARAGRAPH)
    return furniture("related-list");
  return BODY;
}

function atBottom(page: Page, i: number, known: readonly KnownLine[], related: boolean): Kind {
  if (isRepeated(page, i)) {
    const before = page.folded.indexOf(page.folded[i] ?? "");
    const headless = !known.some((line) => line.kind === "headline");
    return before === i && headless ? HEADLINE : furniture("repeated-headline");
  }
  const reason = reasonOf(page, i, "end");
  if (reason) return furniture(reason);
  if (CREDIT.test(raw(page, i))) return furniture("credit");
  return furniture(related ? "related-list" : "after-end");
}

/** The same short line stands elsewhere on the page. */
const isRepeated = (page: Page, i: number): boolean =>
  words(page, i) < LONG_PARAGRAPH &&
  !PLAIN_STOP.test(raw(page, i)) &&
  (page.copies.get(page.folded[i] ?? "") ?? 0) > 1;

/** "Headline - Site" above or below "Headline". */
function isPageTitle(page: Page, i: number, first: number): boolean {
  const line = page.folded[i] ?? "";
  return page.folded.slice(0, Math.min(first, TOP_LINES)).some((other, j) => {
    const rest = line.slice(other.length);
    return j !== i && other.length > 0 && line.startsWith(other) && /^\s*[-|–—·:]\s/u.test(rest);
  });
}
