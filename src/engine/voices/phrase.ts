import { phraseAt as lexiconPhraseAt } from "../../text/lexicon.ts";
import { isBreak, isCapital, isComma, norm, stemAt, type Range, type View } from "./view.ts";

/** A source phrase holds at most this many words; longer ones are clauses. */
const LONGEST = 14;
/** Words of a personal name behind a title, where nothing else ends the phrase. */
const NAME_WORDS = 2;
/** Segments between commas that a source with appositions may have. */
const SEGMENTS = 4;

export interface Source {
  readonly source: Range;
  readonly apposition: Range | null;
}

const isRole = (view: View, i: number): boolean => view.pack.roles.has(stemAt(view, i));
const isInstitution = (view: View, i: number): boolean => view.pack.institutions.has(stemAt(view, i));

/** True for a word that by itself makes a phrase a source: office, institution, document, unnamed people, media. */
export const isSourceNoun = (view: View, i: number): boolean => {
  const stem = stemAt(view, i);
  const { roles, institutions, statements, anonymous, media } = view.pack;
  return (
    roles.has(stem) ||
    institutions.has(stem) ||
    statements.has(stem) ||
    anonymous.has(stem) ||
    media.has(stem)
  );
};

/** True where a phrase holds an office or an institution. */
export function isOffice(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (isRole(view, i) || isInstitution(view, i)) return true;
  return false;
}

/** A capital at the head of a sentence shows a name only where hardly anything follows. */
const SHORT_NAME = 2;
const isInitial = (view: View, i: number, range: Range): boolean =>
  range.to - range.from > SHORT_NAME && (i === 0 || /[.!?…\n]/.test(view.gaps[i] ?? ""));

/** A phrase that can speak: it holds a source noun, or a name. */
export function canSpeak(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (isSourceNoun(view, i) || view.names.has(stemAt(view, i))) return true;
    if (
      !view.pack.verbFirst &&
      isCapital(view, i) &&
      view.tokens[i]?.numeric !== true &&
      !isInitial(view, i, range)
    )
      return true;
    if (view.pack.pronouns.has(norm(view, i))) return true;
  }
  return false;
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

function phraseEnd(view: View, start: number, limit: number): number {
  let names = 0;
  let at = start;
  for (; at < limit; at++) {
    const word = norm(view, at);
    if (at > start && isBreak(view, at)) break;
    if (at > start && isQuotedName(view, start, at)) continue;
    if (
      view.pack.stops.has(word) &&
      !(at > start && view.pack.inner.has(word) && at + 1 < limit && goesOn(view, at))
    )
      break;
    if (view.pack.complementisers.has(word) || view.tokens[at]?.numeric) break;
    if (at > start && isStressedAfter(view, at) && !isCapital(view, at) && !isSourceNoun(view, at)) break;
    if (
      at === start &&
      view.pack.adjuncts.has(word) &&
      !isDeterminer(view, at) &&
      !isSourceNoun(view, at) &&
      !isCapital(view, at)
    )
      break;
    if (at > start && view.pack.between.has(word) && !view.pack.inner.has(word)) break;
    if (
      view.pack.headLast &&
      isInstitution(view, at - 1) &&
      at > start &&
      !isSourceNoun(view, at) &&
      !isCapital(view, at) &&
      !view.pack.inner.has(word)
    )
      break;
    if (view.pack.verbs.get(word)?.shape === "finite" && !isSourceNoun(view, at) && !isCapital(view, at))
      break;
    if (view.pack.verbFirst) {
      names = isName(view, at, start) ? names + 1 : 0;
      if (names > NAME_WORDS) break;
      if (
        at > start &&
        !view.pack.inner.has(norm(view, at - 1)) &&
        (/^(?:بال.{2}|كال)/.test(word) || isPrefixed(view, at, limit) || isOther(view, start, at))
      )
        break;
    }
  }
  return at;
}

/** "مركز «تنسيق المصالحة في سوريا»": inside its quotation marks a name goes on, whatever its words. */
function isQuotedName(view: View, start: number, at: number): boolean {
  const before = view.article.text.slice(view.tokens[start]?.start, view.tokens[at]?.start);
  return before.lastIndexOf("«") > before.lastIndexOf("»");
}

/** "Le ministère flaire, lui, une tout autre affaire": the word before such a pronoun is the verb. */
const isStressedAfter = (view: View, at: number): boolean =>
  isComma(view, at + 1) && view.pack.stressed.has(norm(view, at + 1)) && isComma(view, at + 2);

/**
 * A word that belongs to the next part of the sentence: "لبوتين" behind a name; a masculine noun behind the adjective of
 * a feminine one ("وزارة الخارجية الروسية المجتمع الدولي"); a word with the suffix of the name before it ("نظيره").
 */
function isOther(view: View, start: number, at: number): boolean {
  const word = norm(view, at);
  const named = view.names.has(stemAt(view, at - 1));
  const owner =
    isInstitution(view, at - 1) || view.pack.statements.has(stemAt(view, at - 1)) || at - 1 > start;
  if (/^لل/.test(word)) return isRole(view, start) || !owner || named;
  if (/^[لب]/.test(word) && view.vocabulary.has(word.slice(1)))
    return !view.pack.statements.has(stemAt(view, start));
  const raw = view.article.text.slice(view.tokens[at]?.start, view.tokens[at]?.end);
  if (named && /(?:ه|ها|هم)$/.test(raw)) return true;
  if (/ته(?:ا|م)?$/.test(raw) && isRole(view, start)) return true;
  if (isSecondBody(view, start, at) || isThing(view, at)) return true;
  if (isBodyWithAdjective(view, start, at) && !/^ال/.test(word) && !isSourceNoun(view, at)) return true;
  const feminine = /ه$/.test(norm(view, start)) && /^ال.*ه$/.test(norm(view, at - 1)) && at - start > 1;
  return feminine && /^ال.*[^ه]$/.test(word) && !isSourceNoun(view, at);
}

/** "اتهمت المعارضة الحكومة": behind a definite body a second one is whom it accuses; "القوات الحكومية" has an adjective. */
const isSecondBody = (view: View, start: number, at: number): boolean =>
  at - start === 1 &&
  [start, at].every((index) => isInstitution(view, index) && /^ال/.test(norm(view, index))) &&
  !/(?:ي|يه)$/.test(norm(view, at));

/** "وأعلن الرئيس حالة الطوارئ": several words that the lexicon knows for one thing are no name. */
function isThing(view: View, at: number): boolean {
  if (!view.lexicon || isSourceNoun(view, at) || /^(?:ال|لل)/.test(norm(view, at))) return false;
  const met = lexiconPhraseAt(view.lexicon, view, at);
  return met !== null && met.length > 1 && !met.concepts.some((concept) => NAMED.test(concept));
}

/** Concepts that are names. */
const NAMED = /^(?:country|city|seat|org|media|group|person)-/;

/** Bodies of a state end with the adjective of the state: what follows "وزارة الخارجية الروسية" is whom it accuses. */
const STATE_BODIES = new Set(["ministry", "presidency", "government", "army"]);

const isBodyWithAdjective = (view: View, start: number, at: number): boolean =>
  at - start > 1 &&
  !isRole(view, start) &&
  STATE_BODIES.has(view.pack.institutions.get(stemAt(view, start)) ?? "") &&
  /^ال.*يه$/.test(norm(view, at - 1)) &&
  !isSourceNoun(view, at - 1);

/** "ب" at the head of a word is a preposition where a complement follows, and part of a name at the end of a phrase. */
const isPrefixed = (view: View, at: number, limit: number): boolean =>
  /^ب.{3}/.test(norm(view, at)) &&
  !view.names.has(stemAt(view, at - 1)) &&
  !view.pack.inner.has(norm(view, at)) &&
  at + 1 < limit &&
  !isBreak(view, at + 1) &&
  !view.pack.stops.has(norm(view, at + 1)) &&
  !view.pack.complementisers.has(norm(view, at + 1));

/** An inner preposition goes on with the phrase only where a name, an office or an institution follows. */
const goesOn = (view: View, at: number): boolean =>
  view.pack.verbFirst ||
  isCapital(view, at + 1) ||
  (isSourceNoun(view, at + 1) && !isOccasion(view, at + 2)) ||
  isCapital(view, at + 2) ||
  isSourceNoun(view, at + 2);

/** "на пресс-конференции" says where somebody spoke: the noun of an office is only the first half of the word. */
const isOccasion = (view: View, at: number): boolean =>
  view.gaps[at] === "-" && view.pack.adjuncts.has(norm(view, at));

/** Arabic has no capitals: a word that is neither definite nor an office is counted as part of a name or an object. */
const isName = (view: View, at: number, start: number): boolean =>
  at > start && !isSourceNoun(view, at) && !/^(?:ال|لل)/.test(norm(view, at));

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

export const isDeterminer = (view: View, at: number): boolean =>
  /^(?:the|a|an|its|his|her|their|our|le|la|les|un|une|son|sa|ses|leur|leurs|el|los|las|una|su|sus|der|die|das|ein|eine|sein|seine|ihr|ihre)$/.test(
    norm(view, at),
  );
