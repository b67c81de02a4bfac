import { phraseAt as lexiconPhraseAt } from "../../text/lexicon.ts";
import { isInstitution, isRole, isDeterminer, isSourceNoun } from "./sources.ts";
import { isBreak, isCapital, isComma, norm, stemAt, type View } from "./view.ts";

/** Words of a personal name behind a title, where nothing else ends the phrase. */
export const NAME_WORDS = 2;

/** Where the source phrase ends that begins at a word: the first word that is no part of it; the start itself where there is none. */
export function phraseEnd(view: View, start: number, limit: number): number {
  let names = 0;
  let at = start;
  for (; at < limit; at++) {
    const word = norm(view, at);
    if (at > start && isBreak(view, at)) break;
    if (at > start && isQuotedName(view, start, at)) continue;
    if (at > start && view.pack.verbFirst && isClosedBefore(view, start, at)) break;
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
  // "Une habituée du" goes on with something else: the word that would join it belongs to no name.
  while (at > start + 1 && view.pack.inner.has(norm(view, at - 1))) at--;
  return at;
}

/** "مركز «تنسيق المصالحة في سوريا»": inside its quotation marks a name goes on, whatever its words. */
function isQuotedName(view: View, start: number, at: number): boolean {
  const before = view.article.text.slice(view.tokens[start]?.start, view.tokens[at]?.start);
  return before.lastIndexOf("«") > before.lastIndexOf("»");
}

/** "عزت «الداخلية» انقطاع الشبكة": a name that begins inside marks or a bracket ends with them. */
function isClosedBefore(view: View, start: number, at: number): boolean {
  const within = view.article.text.slice(view.tokens[start]?.start, view.tokens[at]?.start);
  const opened = within.search(/[«(]/u);
  const closed = within.search(/[»)]/u);
  return closed >= 0 && (opened < 0 || closed < opened);
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

/** Bodies whose name ends with its adjective: what follows "وزارة الخارجية الروسية" is whom it accuses, or what it reports. */
const WITH_ADJECTIVE = new Set([
  "ministry",
  "presidency",
  "government",
  "army",
  "commission",
  "mission",
  "police",
]);

const isBodyWithAdjective = (view: View, start: number, at: number): boolean =>
  at - start > 1 &&
  !isRole(view, start) &&
  WITH_ADJECTIVE.has(view.pack.institutions.get(stemAt(view, start)) ?? "") &&
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
