import { keysOf } from "./mention.ts";
import { phraseFrom } from "./phrase.ts";
import { isOffice } from "./sources.ts";
import { isCapital, norm, phraseAt, type Range, type SentenceView, type View } from "./view.ts";

/** A sentence's subject stands within its first words. */
const SUBJECT_REACH = 4;

/** The institution or office that a sentence is about, for "its spokesman" and "the ministry" later on. */
export function subjectOf(view: View, sentence: SentenceView): Range | null {
  if (
    phraseAt(view, sentence.from, view.pack.accordingTo) ||
    phraseAt(view, sentence.from, view.pack.contained)
  )
    return null;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + SUBJECT_REACH); at++) {
    if (!view.pack.verbFirst && !view.pack.placeSubject && view.pack.stops.has(norm(view, at))) return null;
    if (view.pack.stops.has(norm(view, at)) || (view.speech[at] ?? -1) >= 0) continue;
    if (view.pack.verbFirst && !isOffice(view, { from: at, to: at + 1 })) continue;
    const found = phraseFrom(view, at, sentence.to);
    const name = found ? namePart(view, found.source) : null;
    if (name && !view.pack.verbs.has(norm(view, at)) && isNamed(view, name)) return name;
    if (found && !view.pack.verbFirst) return null;
  }
  return null;
}

/** The part of a subject up to its last name or office: what follows in small letters is the sentence's verb. */
function namePart(view: View, range: Range): Range | null {
  if (view.pack.verbFirst) return range;
  let to = range.from;
  for (let at = range.from; at < range.to; at++) {
    if (isCapital(view, at) || isOffice(view, { from: at, to: at + 1 })) to = at + 1;
    else if (at > range.from && !view.pack.inner.has(norm(view, at))) break;
  }
  return to > range.from ? { from: range.from, to } : null;
}

const isNamed = (view: View, range: Range): boolean => {
  if (isOffice(view, range)) return keysOf(view, range).some((key) => !key.startsWith("#"));
  return (
    view.stems.slice(range.from, range.to).some((stem) => view.acronyms.has(stem)) ||
    isAcronym(view, range.to - 1)
  );
};

const isAcronym = (view: View, at: number): boolean =>
  /^(?:\p{L}['’])?\p{Lu}{2,}$/u.test(view.article.text.slice(view.tokens[at]?.start, view.tokens[at]?.end));
