import type { FurnitureReason, Language, SentenceKind } from "../../model/article.ts";
import { allRules } from "./language.ts";
import type { Line } from "./lines.ts";
import { foldPhrase, type LanguageRules } from "./rules.ts";

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
/** Words up to which a line that holds a furniture phrase is furniture. Raising it finds longer sign-up texts. */
const LONGEST_FURNITURE = 32;

const FULL_STOP = /[.!?؟۔。।！？…]["'”’»›)\]\s]*$/u;
const PLAIN_STOP = /[.。۔।]["'”’»›)\]\s]*$/u;
const CLOSED_QUOTE = /["”»’›]\s*$/u;
const CRUMBS = /\s(?:[|»›>/·]|::)\s.*\s(?:[|»›>/·]|::)\s/u;
const COPYRIGHT = /©|\(c\)\s*\d{4}/iu;
const CREDIT = /^\(.{0,200}\)$/u;

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly folded: readonly string[];
  readonly rules: readonly LanguageRules[];
}

/** S10–S16: what each line of an article is. */
export function classifyLines(text: string, lines: readonly Line[], language: Language): KnownLine[] {
  const folded = lines.map((line) => foldPhrase(text.slice(line.start, line.end)));
  const page: Page = { text, lines, folded, rules: allRules(language) };
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

const words = (page: Page, i: number): number => (page.folded[i] ?? "").split(" ").length;
const raw = (page: Page, i: number): string => page.text.slice(page.lines[i]?.start, page.lines[i]?.end);

/** The line with which the running text begins; the first line where nothing looks like running text. */
function firstParagraph(page: Page): number {
  const found = page.lines.findIndex((_, i) => {
    if (phraseReason(page, i)) return false;
    const count = words(page, i);
    return count >= LONG_PARAGRAPH || (count >= FIRST_PARAGRAPH && PLAIN_STOP.test(raw(page, i)));
  });
  return found < 0 ? Math.min(page.lines.length - 1, page.lines.length > 1 ? 1 : 0) : found;
}

/** The line with which it ends. */
function lastParagraph(page: Page, first: number): number {
  for (let i = page.lines.length - 1; i > first; i--) {
    if (phraseReason(page, i)) continue;
    const count = words(page, i);
    if (count >= LONG_PARAGRAPH || (count >= LAST_PARAGRAPH && FULL_STOP.test(raw(page, i)))) return i;
    if (count >= FIRST_PARAGRAPH && CLOSED_QUOTE.test(raw(page, i)) && !isRepeated(page, i)) return i;
  }
  return first;
}

function atTop(page: Page, i: number, first: number): Kind {
  const reason = phraseReason(page, i);
  if (reason) return furniture(reason);
  if (isPageTitle(page, i, first)) return furniture("page-title");
  return HEADLINE;
}

function within(page: Page, i: number, related: boolean): Kind {
  const reason = phraseReason(page, i);
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
  const reason = phraseReason(page, i);
  if (reason) return furniture(reason);
  if (CREDIT.test(raw(page, i))) return furniture("credit");
  return furniture(related ? "related-list" : "after-end");
}

const isRepeated = (page: Page, i: number): boolean => {
  const line = page.folded[i] ?? "";
  return page.folded.indexOf(line) !== i || page.folded.lastIndexOf(line) !== i;
};

/** "Headline - Site" above or below "Headline". */
function isPageTitle(page: Page, i: number, first: number): boolean {
  const line = page.folded[i] ?? "";
  return page.folded.slice(0, first).some((other, j) => {
    const rest = line.slice(other.length);
    return j !== i && other.length > 0 && line.startsWith(other) && /^\s*[-|–—·:]\s/u.test(rest);
  });
}

/** Why the words of a line alone show that it is furniture, or null. */
function phraseReason(page: Page, i: number): FurnitureReason | null {
  const line = page.folded[i] ?? "";
  const bare = line.replace(/[\s:：.…|]+$/u, "");
  if (page.rules.some((rules) => rules.relatedHeadings.includes(bare))) return "related-list";
  if (words(page, i) > LONGEST_FURNITURE) return null;
  if (COPYRIGHT.test(line)) return "credit";
  if (CRUMBS.test(line) && !PLAIN_STOP.test(line)) return "phrase";
  const starts = page.rules.some((rules) => rules.furnitureStarts.some((phrase) => startsWith(line, phrase)));
  if (starts && !PLAIN_STOP.test(line)) return "phrase";
  return page.rules.some((rules) => rules.furniture.some((phrase) => holds(line, phrase))) ? "phrase" : null;
}

const startsWith = (line: string, phrase: string): boolean =>
  line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length));

function holds(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(line.slice(at + phrase.length));
}
