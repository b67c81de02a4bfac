import { stopwordsOf } from "../../text/stopwords/index.ts";
import type { ClauseText } from "./clauseText.ts";
import { beginsWithAnd, openersOf } from "./openers.ts";
import { MARK, PhraseReader } from "./phrases.ts";

/** A place inside a clause where it may be cut. */
export interface Border {
  /** Index of the word that would open the next part. */
  readonly word: number;
  /** Weight of words that a cut here has to explain. */
  readonly cost: number;
}

/** At a mark, a conjunction, a relative pronoun: what follows says something of its own. Raising it cuts less. */
const CLAUSE_COST = 3;
/** At any other function word: what follows belongs to what stands before. Raising it tears fewer phrases. */
const PHRASE_COST = 8;

/**
 * Where a clause may be cut, in order. A language without a list of openers is cut at marks and function words. What a
 * conjunction joins to a noun before it stays with that noun (`phrases.ts`).
 */
export function bordersOf(clause: ClauseText, text: string): Border[] {
  const { words, language } = clause;
  const openers = openersOf(language);
  const common = stopwordsOf(language);
  const phrases = new PhraseReader(clause, text);
  return words.flatMap((word, i): Border[] => {
    const before = words[i - 1];
    const gap = before ? text.slice(before.end, word.start) : "";
    if (!before || !/\s/.test(gap)) return [];
    const marked = MARK.test(gap);
    // What a preposition or an article governs stays with it.
    if (!marked && common.has(before.norm)) return [];
    const joined = beginsWithAnd(language, text.slice(word.start, word.end));
    if (joined || marked || openers.has(word.norm))
      return !marked && phrases.joinsPhrase(i) ? [] : [{ word: i, cost: CLAUSE_COST }];
    // A subject stays with its auxiliary.
    return common.has(word.norm) && !phrases.isVerb(i) ? [{ word: i, cost: PHRASE_COST }] : [];
  });
}

/** True where what follows a border says something of its own. */
export const opensClause = ({ cost }: Border): boolean => cost === CLAUSE_COST;

/** Offset after the last white space before a word, so that an opening mark goes with it. */
export function gapBefore({ words }: ClauseText, index: number, text: string): number {
  const [from, to] = [words[index - 1]?.end ?? 0, words[index]?.start ?? 0];
  return from + text.slice(from, to).search(/\S*$/);
}

/** True where a part that was cut off begins after a mark or with a word that opens a clause. */
export function beginsClause({ words, language, place }: ClauseText, text: string): boolean {
  const around = text
    .slice(Math.max(0, place.start - LONGEST_GAP), place.start)
    .trimEnd()
    .slice(-1);
  if (MARK.test(around) || MARK.test(text.charAt(place.start))) return true;
  const [first] = words;
  if (!first) return false;
  return beginsWithAnd(language, text.slice(first.start, first.end)) || openersOf(language).has(first.norm);
}

/** White space between words, at most. */
const LONGEST_GAP = 4;
