import type { Language } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { fold } from "./fold.ts";
import { ENDS, LINKS, OFFICES, TITLES } from "./titlesArabic.ts";
import type { Token } from "./tokens.ts";

export { skeleton, soundsOf, spellsOut } from "./skeleton.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));
const [titles, offices, links, ends] = [setOf(TITLES), setOf(OFFICES), setOf(LINKS), setOf(ENDS)];
/** Lower-case words inside a name: "Ursula von der Leyen", "Rue de la Paix", "Ras al-Nour". */
const INNER = setOf("de du des la le al el bin ben ibn von van der den da dos di of аль эль бен ибн де фон");
/** More inner words in a row belong to the sentence. */
const MOST_INNER = 2;
/** "Mr.", "U.S.": a full stop after so short a word with a capital ends no sentence. */
const LONGEST_ABBREVIATION = 3;
const MOST_NAME_WORDS = 3;

/**
 * Runs of words that name someone or something, in reading order. Scripts with capitals: runs of capitalised words; at the
 * start of a sentence only where the text writes the word with a capital inside a sentence too, and never without.
 * Arabic: what follows a title, and one to three words in quotation marks or brackets. German, which writes every noun with
 * a capital, gives too many.
 */
export function nameRunsIn(text: string, tokens: readonly Token[], language: Language): Span[] {
  return language === "ar" ? arabicRuns(text, tokens) : capitalRuns(text, tokens);
}

const isCapital = (text: string, token: Token): boolean => /^[\p{Lu}\p{Lt}]/u.test(rawOf(text, token));
/** An elided article does not hide the capital: "l'Élysée". */
const rawOf = (text: string, token: Token): string =>
  text.slice(token.start, token.end).replace(/^\p{Ll}{1,2}['’]/u, "");

function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return true;
  const gap = text.slice(before.end, token.start);
  if (/[!?…:«“"؟]|\n\s*\n/u.test(gap)) return true;
  const abbreviated = before.end - before.start <= LONGEST_ABBREVIATION && isCapital(text, before);
  return gap.includes(".") && !abbreviated;
}

function capitalRuns(text: string, tokens: readonly Token[]): Span[] {
  const opening = tokens.map((_, index) => opensSentence(text, tokens, index));
  const inside = tokens.filter((token, index) => isCapital(text, token) && opening[index] === false);
  const capital = new Set(inside.map(({ norm }) => norm));
  const lower = new Set(tokens.filter((token) => !isCapital(text, token)).map(({ norm }) => norm));
  const named = tokens.map(
    (token, index) =>
      isCapital(text, token) &&
      (opening[index] === false || (capital.has(token.norm) && !lower.has(token.norm))),
  );
  return runsOf(text, tokens, named);
}

function runsOf(text: string, tokens: readonly Token[], named: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (named[first] !== true) continue;
    let last = first;
    for (let next = last + 1; next <= last + 1 + MOST_INNER && isJoined(text, tokens, next); next++) {
      if (named[next] === true) last = next;
      else if (!INNER.has(tokens[next]?.norm ?? "")) break;
    }
    runs.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    first = last;
  }
  return runs;
}

/** Nothing but white space, a hyphen or the stop of an initial between a word and the one before it. */
function isJoined(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  const initial = before.end - before.start <= LONGEST_ABBREVIATION && /^\.\s?$/u.test(gap);
  return initial || /^(?:[ \u00a0\u202f]|\n(?!\s*\n)|[-‐‑])$/u.test(gap);
}

function arabicRuns(text: string, tokens: readonly Token[]): Span[] {
  const titled = tokens.flatMap((token, index) =>
    titles.has(token.norm) ? afterTitle(text, tokens, index + 1) : [],
  );
  const quoted = [...text.matchAll(/[«“"(]([^«»“”"()\n]{2,40})[»”")]/gu)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + (match[1] ?? "").length;
    const inner = tokens.filter((token) => token.start >= start && token.end <= end);
    const [first, last] = [inner[0], inner.at(-1)];
    const short = inner.length <= MOST_NAME_WORDS && !inner.some(({ numeric }) => numeric);
    return first !== undefined && last !== undefined && short ? [{ start: first.start, end: last.end }] : [];
  });
  return withoutOverlap([...titled, ...quoted]);
}

/** "الرئيس الفرنسي إيمانويل ماكرون": office and nationality are passed over where a name can still follow. */
function afterTitle(text: string, tokens: readonly Token[], from: number): Span[] {
  let index = from;
  while (isJoined(text, tokens, index) && isPassedOver(text, tokens, index)) index++;
  const run: Token[] = [];
  for (; run.length < MOST_NAME_WORDS && isJoined(text, tokens, index); index++) {
    const token = tokens[index];
    if (token === undefined || token.numeric || ends.has(token.norm) || titles.has(token.norm)) break;
    const third = run.length >= 2 && !links.has(run.at(-1)?.norm ?? "") && !token.norm.startsWith("ال");
    if (third) break;
    run.push(token);
  }
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

function isPassedOver(text: string, tokens: readonly Token[], index: number): boolean {
  const norm = tokens[index]?.norm ?? "";
  if (offices.has(norm)) return true;
  const next = tokens[index + 1];
  const goesOn =
    next !== undefined &&
    isJoined(text, tokens, index + 1) &&
    !ends.has(next.norm) &&
    !next.norm.startsWith("ال");
  return /^ال.+(?:ي|يه)$/u.test(norm) && goesOn;
}

function withoutOverlap(runs: readonly Span[]): Span[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.reduce<Span[]>(
    (kept, run) => (run.start >= (kept.at(-1)?.end ?? 0) ? [...kept, run] : kept),
    [],
  );
}
