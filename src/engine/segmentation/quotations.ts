import type { Quotation } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "«": ["»", "«"],
  "“": ["”", "“"],
  "„": ["“", "”", '"'],
  "‹": ["›"],
  "‘": ["’"],
  "»": ["«"],
  "「": ["」"],
  "『": ["』"],
  '"': ['"'],
};
const MARK = /[«»“”„‹›‘’"「」『』]/gu;
/** A quotation runs over at most this many paragraphs; a mark without a partner ends with its own. */
const LONGEST_UNCLOSED = 1;

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly paragraph: number;
}

/** S7: passages in quotation marks, nested ones too, in order of start. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    let open: Open[] = [];
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
      const at = paragraph.start + match.index;
      if (isApostrophe(text, at, match[0])) continue;
      open = step(text, found, open, { mark: match[0], start: at, paragraph: index });
    }
    const first = open[0];
    if (first && index - first.paragraph < LONGEST_UNCLOSED)
      found.push({ start: first.start, end: paragraph.end, closed: false });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function step(text: string, found: Quotation[], open: readonly Open[], mark: Open): Open[] {
  const place = open.findLastIndex((opened) => (CLOSERS[opened.mark] ?? []).includes(mark.mark));
  const opener = open[place];
  const opens = mark.mark in CLOSERS && startsWord(text, mark.start);
  if (opener && !(opens && opener.mark === mark.mark && mark.mark !== '"')) {
    found.push({ start: opener.start, end: mark.start + 1, closed: true });
    return open.slice(0, place);
  }
  return opens ? [...open, mark] : [...open];
}

const startsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}(«“„‹‘"'.…\u202f\u00a0 ]/u.test(text.charAt(at + 1));

const isApostrophe = (text: string, at: number, mark: string): boolean =>
  (mark === "’" || mark === "‘") && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
