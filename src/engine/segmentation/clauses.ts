import type { Clause, Sentence } from "../../model/article.ts";
import { tokenize, type Token } from "../../text/tokens.ts";
import { foldWord, type LanguageRules, type PhraseTable } from "../grammar/rules.ts";
import { trimmed } from "./sentences.ts";
import { coordinatedVerb, isParticiple, isVerb } from "../grammar/verbs.ts";

/** Words that a clause has at least. Raising it cuts less. */
const LEAST_WORDS = 3;
/** Words that stand on both sides of a border that only a coordinated verb shows. Raising it cuts less. */
const LEAST_WORDS_BARE = 4;
/** Words after a bare "and" among which its verb is looked for. Raising it finds longer subjects and more false ones. */
const SUBJECT_WINDOW = 5;
/** Words from which a clause is long enough to be parted at a weaker opening. Raising it cuts less. */
const LONG_CLAUSE = 16;
/** Words after a weaker opening, to the next comma. Raising it cuts less. */
const LEAST_ADDED = 4;
/** Letters of the words that keep their marks. */
const SHORT_WORD = 2;
/** Words after ", and" among which its verb is looked for. */
const PART_WINDOW = 14;

/** S20: the clauses of all sentences, in reading order. */
export function splitClauses(text: string, sentences: readonly Sentence[], rules: LanguageRules): Clause[] {
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind === "furniture") return [];
    const borders = sentence.kind === "body" ? clauseBorders(text, sentence, rules) : [];
    const starts = [sentence.start, ...borders];
    return starts.flatMap((start, i) => {
      const span = trimmed(text, start, starts[i + 1] ?? sentence.end);
      return span ? [{ ...span, sentence: index }] : [];
    });
  });
}

/** A sentence as the rules look at it: words, what stands before each, and which of them are finite verbs. */
interface View {
  readonly rules: LanguageRules;
  readonly tokens: readonly Token[];
  /** The marks and white space before each word. */
  readonly gaps: readonly string[];
  /** Number of finite verbs, reporting ones left out, before each word; one more entry than words. */
  readonly verbsBefore: readonly number[];
  /** For each word, the last word up to it that a quotation or a colon opens: the same words are cut alike in any frame. */
  readonly openedAt: readonly number[];
  /** For each word, the first word of the next part between commas. */
  readonly partEnds: readonly number[];
}

function clauseBorders(text: string, sentence: Sentence, rules: LanguageRules): number[] {
  const view = look(text, sentence, rules);
  const borders: number[] = [];
  let since = 0;
  for (const [i, token] of view.tokens.entries()) {
    if (i - since < LEAST_WORDS || view.tokens.length - i < LEAST_WORDS) continue;
    if (!opensClause(view, i, since)) continue;
    const gap = view.gaps[i] ?? "";
    borders.push(token.start - (OPENING.exec(gap)?.[0].length ?? 0));
    since = i;
  }
  return borders;
}

/** Opening marks at the end of a gap: they go with the word that follows. */
const OPENING = /(?:[«“„‘(¿¡[]|(?<=\s)["'])*$/u;
const COMMA = /[,،、，]|\s--\s/u;
const SEMICOLON = /[;؛；]/u;
/** The dash that Russian sets between a quotation and its frame. */
const FRAME_DASH = /[,!?…»”"“]\s*[—–-]\s*$/u;
const OPENED = /[«“„:]|\s["']$/u;
const COLON = /:\s*$/u;

function look(text: string, sentence: Sentence, rules: LanguageRules): View {
  const tokens = tokenize(text, sentence.start, sentence.end).map((token) => withMarks(text, token));
  const gaps = tokens.map((token, i) => text.slice(tokens[i - 1]?.end ?? sentence.start, token.start));
  const verbsBefore = [0];
  for (const [i, token] of tokens.entries()) {
    const counts = isVerb(rules, token.norm) && !phraseAt(rules.frames, tokens, i);
    verbsBefore.push((verbsBefore[i] ?? 0) + (counts ? 1 : 0));
  }
  return { rules, tokens, gaps, verbsBefore, partEnds: findPartEnds(gaps), openedAt: findOpenings(gaps) };
}

function findOpenings(gaps: readonly string[]): number[] {
  let last = 0;
  return gaps.map((gap, i) => (last = OPENED.test(gap) ? i : last));
}

/** "à" and "où" keep the marks that tell them from "a" and "ou". */
function withMarks(text: string, token: Token): Token {
  if (token.end - token.start > SHORT_WORD) return token;
  return { ...token, norm: foldWord(text.slice(token.start, token.end)) };
}

function opensClause(view: View, i: number, since: number): boolean {
  const { rules, tokens } = view;
  const gap = view.gaps[i] ?? "";
  if (SEMICOLON.test(gap)) return true;
  if (FRAME_DASH.test(gap) || phraseAt(rules.frames, tokens, i)) return false;
  if (phraseAt(rules.anywhere, tokens, i)) return true;
  if (COLON.test(gap) && rules.colonOpens) return hasVerb(view, since, i) && hasVerb(view, i, tokens.length);
  return COMMA.test(gap) ? opensAfterComma(view, i, since) : opensBare(view, i, since);
}

function opensAfterComma(view: View, i: number, since: number): boolean {
  const { rules, tokens } = view;
  const word = tokens[i]?.norm ?? "";
  if (phraseAt(rules.afterComma, tokens, i)) return true;
  if (isParticiple(rules, word)) return true;
  if (coordinatedVerb(rules, word)) return true;
  if (rules.coordinators.has(word) && isVerb(rules, tokens[i + 1]?.norm ?? "")) return true;
  if (!hasVerb(view, since, i)) return false;
  if (rules.coordinators.has(word)) return hasVerb(view, i, Math.min(i + PART_WINDOW, partEnd(view, i)));
  return rules.bareParts && opensBarePart(view, i, since);
}

/** S25: Russian puts main clauses side by side with a comma alone. */
function opensBarePart(view: View, i: number, since: number): boolean {
  const { rules, tokens } = view;
  const end = firstOf(view, rules.coordinators, i + 1, partEnd(view, i));
  if (end - i < LEAST_WORDS || !hasVerb(view, i, end)) return false;
  if ([i, i + 1].some((j) => rules.subordinators.has(tokens[j]?.norm ?? ""))) return false;
  const before = partStart(view, i - 1, since);
  return !rules.relatives.has(tokens[before]?.norm ?? "") && !phraseAt(rules.frames, tokens, before);
}

/** S24: "and" and a finite verb, with nothing or only a short subject between, and a verb before. */
function opensBare(view: View, i: number, since: number): boolean {
  const { rules, tokens } = view;
  const word = tokens[i]?.norm ?? "";
  if (i - since < LEAST_WORDS_BARE || tokens.length - i < LEAST_WORDS_BARE) return false;
  if (coordinatedVerb(rules, word)) return true;
  const long =
    i - Math.max(since, view.openedAt[i] ?? 0) >= LONG_CLAUSE && partEnd(view, i) - i >= LEAST_ADDED;
  if (long && phraseAt(rules.whenLong, tokens, i)) return true;
  if (!rules.coordinators.has(word)) return false;
  const added = isParticiple(rules, tokens[since]?.norm ?? "");
  if (added && isParticiple(rules, tokens[i + 1]?.norm ?? "")) return true;
  return hasVerb(view, since, i) && verbFollows(view, i + 1);
}

/** A finite verb at `i`, after a pronoun there, after an insertion between commas, or after a short subject. */
function verbFollows(view: View, i: number): boolean {
  const { rules, tokens } = view;
  const from = COMMA.test(view.gaps[i] ?? "") ? partEnd(view, i) : i;
  const verb = from + (rules.subjects.has(tokens[from]?.norm ?? "") ? 1 : 0);
  if (isVerb(rules, tokens[verb]?.norm ?? "")) return true;
  if (!rules.subjectBeforeVerb) return false;
  const end = Math.min(from + SUBJECT_WINDOW, partEnd(view, from));
  return hasVerb(view, from, firstOf(view, rules.subjectEnds, from, end));
}

/** The first of some words between two places, or the second of them. Looks no further than PART_WINDOW. */
function firstOf(view: View, words: ReadonlySet<string>, from: number, to: number): number {
  const end = Math.min(to, from + PART_WINDOW);
  for (let j = from; j < end; j++) if (words.has(view.tokens[j]?.norm ?? "")) return j;
  return to;
}

const hasVerb = (view: View, from: number, to: number): boolean =>
  (view.verbsBefore[to] ?? 0) > (view.verbsBefore[from] ?? 0);

/** The word after the part in which `i` stands: the next one with a comma before it. */
const partEnd = (view: View, i: number): number => view.partEnds[i] ?? view.tokens.length;

/** For each word the next one that a comma or semicolon stands before; worked out from the end, once a sentence. */
function findPartEnds(gaps: readonly string[]): number[] {
  const ends = gaps.map(() => gaps.length);
  for (let i = gaps.length - 2; i >= 0; i--) {
    const gap = gaps[i + 1] ?? "";
    ends[i] = COMMA.test(gap) || SEMICOLON.test(gap) ? i + 1 : (ends[i + 1] ?? gaps.length);
  }
  return ends;
}

/** The first word of the part in which `i` stands, not before `since`. */
function partStart(view: View, i: number, since: number): number {
  for (let j = i; j > Math.max(since, i - PART_WINDOW); j--) if (COMMA.test(view.gaps[j] ?? "")) return j;
  return since;
}

/** True where one of the phrases begins with the word at `i`. */
function phraseAt(table: PhraseTable, tokens: readonly Token[], i: number): boolean {
  const list = table.get(tokens[i]?.norm ?? "") ?? [];
  return list.some((phrase) => phrase.every((word, j) => tokens[i + j]?.norm === word));
}
