import type { Quotation, Sentence } from "../../model/article.ts";

/** For each opening mark the marks that close it, in the press of all languages. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”“"],
  ["„", '“”"'],
  ["‹", "›"],
  ["‘", "’"],
  ["»", "«"],
  ["”", "”"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);
const MARK = /[«»“”„‹›‘’"「」『』]/gu;

interface Mark {
  readonly mark: string;
  readonly at: number;
  /** The mark stands before a word, and after nothing or white space: it can open. */
  readonly opens: boolean;
  /** The mark stands behind a word or its punctuation: it can close. */
  readonly closes: boolean;
}

/**
 * S17, S18: passages in quotation marks, nested ones too, in order of start. A passage goes on over the end of a sentence
 * where the next mark can close it, and over the end of a paragraph where the next one begins with its opening mark;
 * otherwise it ends with its sentence and is not closed.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const found: Quotation[] = [];
  let open: readonly Mark[] = [];
  const marks = sentences.map((sentence) => marksIn(text, sentence));
  const nexts = nextMarks(marks);
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.paragraph !== sentences[i - 1]?.paragraph && open.length > 0) open = open.slice(0, 1);
    const carried = open[0] && isContinued(open[0], sentence, marks[i] ?? []);
    for (const mark of (marks[i] ?? []).slice(carried ? 1 : 0)) open = step(found, open, mark);
    const next = sentences[i + 1];
    const following = nexts[i + 1];
    open = open.filter((mark, depth) => {
      const stays =
        next?.paragraph === sentence.paragraph
          ? following && closesMark(mark, following)
          : depth === 0 && next && isContinued(mark, next, marks[i + 1] ?? []);
      if (!stays) found.push({ start: mark.at, end: sentence.end, closed: false });
      return stays;
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** For each sentence the first mark in it or after it. */
function nextMarks(marks: readonly (readonly Mark[])[]): (Mark | undefined)[] {
  const nexts: (Mark | undefined)[] = marks.map(() => undefined);
  for (let i = marks.length - 1; i >= 0; i--) nexts[i] = marks[i]?.[0] ?? nexts[i + 1];
  return nexts;
}

const isContinued = (opened: Mark, next: Sentence, marks: readonly Mark[]): boolean =>
  marks[0]?.at === next.start && marks[0].mark === opened.mark && marks[0].opens;

const closesMark = (opened: Mark, mark: Mark): boolean =>
  mark.closes && (CLOSERS.get(opened.mark) ?? "").includes(mark.mark);

function step(found: Quotation[], open: readonly Mark[], mark: Mark): readonly Mark[] {
  const place = mark.closes || !mark.opens ? open.findLastIndex((opened) => closesMark(opened, mark)) : -1;
  const opened = open[place];
  if (opened) {
    found.push({ start: opened.at, end: mark.at + mark.mark.length, closed: true });
    return open.slice(0, place);
  }
  return mark.opens && CLOSERS.has(mark.mark) ? [...open, mark] : open;
}

function marksIn(text: string, sentence: Sentence): Mark[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(MARK)].flatMap((match) => {
    const at = sentence.start + match.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isApostrophe =
      /[‘’]/u.test(match[0]) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (isApostrophe) return [];
    return [
      {
        mark: match[0],
        at,
        opens: canOpen(match[0], before, after),
        closes: canClose(match[0], before, after),
      },
    ];
  });
}

/** French sets a space inside its marks, so that « opens before one and » closes after one. */
const canOpen = (mark: string, before: string, after: string): boolean =>
  /[«„‹「『]/u.test(mark) ||
  (!/[»›”’」』]/u.test(mark) && /\S/u.test(after) && !/[\p{L}\p{N},.،]/u.test(before)) ||
  (/[”»]/u.test(mark) && /[\p{L}\p{N}]/u.test(after) && (before === "" || /[\s(:]/u.test(before)));

const canClose = (mark: string, before: string, after: string): boolean =>
  /[»›」』]/u.test(mark) ||
  (/\S/u.test(before) && !/[\s(]/u.test(before) && !(/[«„‹]/u.test(mark) && /[\p{L}\p{N}]/u.test(after)));
