import { bySpan, sliceOf, type Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { Glossary } from "../glossary.ts";
import type { SharedAcross } from "./across.ts";
import { type Board, columnOf } from "./board.ts";

/** A word or phrase that a quotation shares with words in another language, for who cannot read it. */
export interface SharedMeaning extends Span {
  /** As it stands in the quotation. */
  readonly said: string;
  /** The same in the language of the interface; the other outlet's words where the lexicon has none. */
  readonly meaning: string;
  /** Language of `meaning`. */
  readonly language: string;
}

/** What a meaning is said with. */
export interface SaidIn {
  readonly language: string;
  /** Writes a number as the language does. */
  readonly number: (value: number) => string;
  readonly glossary: Glossary;
}

/** Between the words of one phrase stand spaces and hardly anything else, in code units. */
const LONGEST_GAP = 3;
const SENTENCE_END = /[.!?؟…;؛:\n]/u;

/** In the order of the text, each word or phrase once. `text` is that of the quotation's article. */
export function sharedMeanings(
  board: Board,
  text: string,
  shared: readonly SharedAcross[],
  saidIn: SaidIn,
): SharedMeaning[] {
  const byWords = new Map<string, SharedMeaning>();
  const isReadable = ({ other }: SharedAcross) =>
    columnOf(board, other.article)?.compared.language === saidIn.language;
  // An outlet's own words in the reader's language say it better than a lexicon does.
  const readable = shared.filter(isReadable);
  const others = shared.filter((one) => !isReadable(one));
  const textOf = (article: string) => columnOf(board, article)?.compared.text ?? "";
  const phrases = (list: readonly SharedAcross[]) => joined(list, text, textOf);
  for (const one of [...phrases(readable), ...phrases(others)]) {
    const said = sliceOf(text, one);
    const found = { start: one.start, end: one.end, said, ...meaningOf(board, one, saidIn) };
    if (fold(said) !== fold(found.meaning) && !byWords.has(fold(said))) byWords.set(fold(said), found);
  }
  return [...byWords.values()].sort(bySpan);
}

/** Words of one concept that stand beside each other are one phrase, on both sides. `text` is that of the quotation. */
function joined(
  shared: readonly SharedAcross[],
  text: string,
  textOf: (article: string) => string,
): SharedAcross[] {
  const runs: SharedAcross[] = [];
  for (const one of [...shared].sort(bySpan)) {
    const last = runs.at(-1);
    const goesOn =
      last?.means !== undefined &&
      last.means === one.means &&
      last.other.article === one.other.article &&
      areBeside(text, last, one) &&
      areBeside(textOf(one.other.article), last.other, one.other);
    if (!goesOn) runs.push(one);
    else runs[runs.length - 1] = { ...last, end: one.end, other: spanning(last.other, one.other) };
  }
  return runs;
}

/** Whether nothing stands between two spans but a little of one sentence, whichever comes first. */
function areBeside(text: string, ...spans: readonly [Span, Span]): boolean {
  const [first, second] = [...spans].sort(bySpan) as [Span, Span];
  return second.start - first.end <= LONGEST_GAP && !SENTENCE_END.test(text.slice(first.end, second.start));
}

const spanning = (a: SharedAcross["other"], b: SharedAcross["other"]): SharedAcross["other"] => ({
  article: a.article,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function meaningOf(
  board: Board,
  { kind, means, other }: SharedAcross,
  { language, number, glossary }: SaidIn,
): Pick<SharedMeaning, "meaning" | "language"> {
  const column = columnOf(board, other.article);
  const there = {
    meaning: column ? sliceOf(column.compared.text, other) : "",
    language: column?.compared.language ?? "und",
  };
  if (there.language === language || means === undefined) return there;
  const value = kind === "number" ? Number(means) : Number.NaN;
  const known = Number.isNaN(value) ? glossary.get(means) : number(value);
  return known === undefined ? there : { meaning: known, language };
}
