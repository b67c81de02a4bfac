import { NAME_WORDS, phraseEnd } from "./phraseEnd.ts";
import { canSpeak, isDeterminer, isInstitution, isRole, isSourceNoun } from "./sources.ts";
import { isBreak, isCapital, isComma, norm, stemAt, type Range, type View } from "./view.ts";

/** A source phrase holds at most this many words; longer ones are clauses. */
const LONGEST = 14;
/** Segments between commas that a source with appositions may have. */
const SEGMENTS = 4;

/** The words that name who speaks, and those beside them that explain the name. */
export interface Source {
  readonly source: Range;
  readonly apposition: Range | null;
}

/** The source phrase that begins at a word; `limit` is the first word that cannot belong to it. */
export function phraseFrom(view: View, start: number, limit: number): Source | null {
  const short = phraseEnd(view, start, Math.min(limit, start + LONGEST));
  if (short === start) return null;
  const end = withIssuer(view, start, short, limit);
  return { source: { from: start, to: end }, apposition: appositionFrom(view, end, limit) };
}

/** "بيان صادر عن الكرملين": a document goes on with its issuer behind "عن". */
function withIssuer(view: View, start: number, end: number, limit: number): number {
  if (!view.pack.verbFirst || norm(view, end) !== "عن" || !view.pack.statements.has(stemAt(view, start)))
    return end;
  const issuer = phraseEnd(view, end + 1, Math.min(limit, end + LONGEST));
  return issuer > end + 1 ? issuer : end;
}

function appositionFrom(view: View, start: number, limit: number): Range | null {
  if (!isComma(view, start) || start >= limit || view.pack.stops.has(norm(view, start))) return null;
  const end = phraseEnd(view, start, Math.min(limit, start + LONGEST));
  if (end === start || !closes(view, end, limit)) return null;
  const names = !view.pack.verbFirst && isCapital(view, start) && isCapital(view, end - 1);
  const office = isRole(view, start) || isInstitution(view, start);
  if (view.pack.verbFirst)
    return office || isBareName(view, start, end, limit) ? { from: start, to: end } : null;
  // Where objects may stand first, a name inside may be any part of the sentence that goes on.
  return names || office || (!view.pack.placeSubject && canSpeak(view, { from: start, to: end }))
    ? { from: start, to: end }
    : null;
}

/** "، طارق الهنيدي،": two or three words between commas, or before the content, are a name in Arabic. */
const isBareName = (view: View, start: number, end: number, limit: number): boolean =>
  end - start >= NAME_WORDS &&
  end - start <= NAME_WORDS + 1 &&
  !/^(?:ال|بال|ب|و)/.test(norm(view, start)) &&
  (end >= limit || isBreak(view, end) || view.pack.complementisers.has(norm(view, end)));

/** An apposition ends with a comma, a full stop, a quotation, or where the content begins. */
const closes = (view: View, end: number, limit: number): boolean =>
  end >= limit ||
  isBreak(view, end) ||
  view.pack.complementisers.has(norm(view, end)) ||
  view.pack.stops.has(norm(view, end)) ||
  /^ب/.test(norm(view, end));

/** The source phrase that ends before a word, with appositions between commas; `limit` is the first word it may hold. */
export function phraseBefore(view: View, end: number, limit: number): Source | null {
  if (
    end <= limit ||
    (!isComma(view, end) && (isBreak(view, end) || view.pack.stops.has(norm(view, end - 1))))
  )
    return null;
  const starts = segmentStarts(view, end, limit);
  const from = starts.at(-1) ?? end;
  const first = trimmed(view, from, starts.length > 1 ? (starts.at(-2) ?? end) : end);
  if (first.from >= first.to) return null;
  const apposition =
    starts.length > 1
      ? trimmed(view, starts.at(-2) ?? end, starts.length > 2 ? (starts.at(-3) ?? end) : end)
      : null;
  const clause = apposition !== null && view.pack.relatives.has(norm(view, apposition.from));
  const whole = apposition !== null && apposition.from < apposition.to && !clause;
  return { source: first, apposition: whole ? apposition : null };
}

/** The phrase before a word with no apposition, whatever punctuation stands between. */
export function phraseEndingAt(view: View, end: number, limit: number): Range {
  return trimmed(view, segmentStart(view, end, limit, false), end);
}

/** Starts of the comma segments that lead up to a verb, from the last to the first; one where no comma precedes the verb. */
function segmentStarts(view: View, end: number, limit: number): number[] {
  const starts: number[] = [];
  const apposed = isComma(view, end);
  let at = end;
  do {
    const start = segmentStart(view, at, limit, apposed);
    if (start === at) break;
    starts.push(start);
    at = start;
  } while (apposed && at > limit && goesBack(view, at) && starts.length < SEGMENTS);
  const [head = end, next = end] = [starts.at(-1), starts.at(-2)];
  return starts.length > 1 && (isPlainAdverbial(view, head) || isAside(view, next))
    ? starts.slice(0, -1)
    : starts;
}

/** A comma divides a source from its apposition; one at the end of a quotation does not. */
const goesBack = (view: View, at: number): boolean =>
  isComma(view, at) && view.speech[at - 1] === view.speech[at];

/** "De son côté, l'Association …": the possessive belongs to the subject that follows, and to nobody before. */
const isAside = (view: View, end: number): boolean =>
  /^(?:cote|part|tour)$/.test(norm(view, end - 1)) && view.pack.possessives.has(norm(view, end - 2));

const isPlainAdverbial = (view: View, start: number): boolean =>
  !view.pack.placeSubject &&
  view.pack.stops.has(norm(view, start)) &&
  !view.pack.relatives.has(norm(view, start));

function segmentStart(view: View, end: number, limit: number, apposed: boolean): number {
  let at = end;
  while (at > limit && end - at < LONGEST) {
    const word = norm(view, at - 1);
    if (isBreakAfter(view, at, end)) break;
    if (view.pack.contrasts.has(word) && !view.pack.relatives.has(word)) break;
    if (view.tokens[at - 1]?.numeric === true && view.pack.verbFirst) break;
    if (
      !apposed &&
      view.pack.verbs.get(word)?.shape === "finite" &&
      !isSourceNoun(view, at - 1) &&
      !isCapital(view, at - 1)
    )
      break;
    if (!apposed && view.pack.stops.has(word) && !view.pack.inner.has(word) && !isInsider(view, at - 1))
      break;
    at--;
  }
  return at;
}

/** "Two people familiar with the inquiry", "an official briefed on the talks": what they know belongs to their name. */
const isInsider = (view: View, at: number): boolean => view.pack.insiders.has(norm(view, at - 1));

const isBreakAfter = (view: View, at: number, end: number): boolean => at < end && isBreak(view, at);

/** Without the words that open a sentence before its subject. */
function trimmed(view: View, from: number, to: number): Range {
  let start = from;
  while (
    start < to &&
    (isPlace(view, start, to) ||
      isVerbBeforeOffice(view, start) ||
      view.pack.openers.has(norm(view, start)) ||
      view.pack.adjuncts.has(norm(view, start))) &&
    !startsSource(view, start, to)
  )
    start++;
  return { from: start, to };
}

/** "تلقى الرئيس": in Arabic what stands before a definite office at the head of a phrase is its verb. */
const isVerbBeforeOffice = (view: View, at: number): boolean =>
  view.pack.verbFirst &&
  !isSourceNoun(view, at) &&
  !/^(?:ال|لل)/.test(norm(view, at)) &&
  isRole(view, at + 1) &&
  norm(view, at + 1).startsWith("ال");

/** "В МЧС": the preposition of a place that speaks. */
const isPlace = (view: View, at: number, to: number): boolean =>
  view.pack.placeSubject && view.pack.inner.has(norm(view, at)) && at + 1 < to;

/** "The", "her": an article that may open a frame also opens a source. */
const startsSource = (view: View, at: number, to: number): boolean =>
  !view.pack.openers.has(norm(view, at)) && to - at <= SEGMENTS * 2 && isDeterminer(view, at);
