import type { Cue } from "./cue.ts";
import { givesFigure } from "./counting.ts";
import { cueOf, skipAdjuncts, type Frame } from "./frame.ts";
import type { Agreement, VerbForm } from "./languages/pack.ts";
import { nearSubject } from "./nearSubject.ts";
import { phraseBefore, phraseEndingAt, phraseFrom, type Source } from "./phrase.ts";
import { canSpeak, isDeterminer, isOffice } from "./sources.ts";
import { isBreak, isCapital, isComma, norm, type Range, type SentenceView, type View } from "./view.ts";

/** A subject without any noun of speakers is believed before a complementiser up to this length. */
const LONGEST_PLAIN_SUBJECT = 10;

/** V2 (subject, verb, content), V3 (inverted behind the content), V4 (pronoun), where subjects come first. */
export function subjectFirstCue(
  view: View,
  sentence: SentenceView,
  at: number,
  form: VerbForm,
  last: Cue | undefined,
): Cue | null {
  const first = verbStart(view, sentence, at);
  const needed = view.pack.particles.get(norm(view, at));
  if (needed && !needed.has(norm(view, at + 1))) return null;
  if (norm(view, at - 1) === "to" || view.pack.blockers.has(norm(view, at - 1))) return null;
  if (view.pack.countingVerbs.has(norm(view, at)) && !givesFigure(view, at, sentence.to)) return null;
  if (view.gaps[at] === "-" && !view.pack.pronouns.has(norm(view, at - 1))) return null;
  const spoken = (view.speech[at] ?? -1) >= 0;
  const frame =
    pronounFrame(view, sentence, at, first) ??
    invertedFrame(view, sentence, at, first) ??
    (spoken ? null : subjectFrame(view, sentence, at, first, form, last));
  if (!frame || (view.pack.documentVerbs.has(norm(view, at)) && !isDocument(view, frame.found?.source)))
    return null;
  if (spoken && !isBreak(view, frame.from)) return null;
  return cueOf(view, sentence, frame, form, spoken);
}

/** "Figures show": what shows something is a document. */
const isDocument = (view: View, source: Range | undefined): boolean =>
  source !== undefined &&
  view.stems.slice(source.from, source.to).some((stem) => view.pack.statements.has(stem));

/** Back over auxiliaries and adverbs: "has nonetheless called", "a, elle, suspendu". */
function verbStart(view: View, sentence: SentenceView, at: number): number {
  let first = at;
  while (
    first > sentence.from &&
    view.pack.between.has(norm(view, first - 1)) &&
    view.speech[first - 1] === view.speech[at]
  )
    first--;
  return first;
}

/** V4: "a-t-il ajouté", "rappelle-t-elle", "добавил он", "sagte sie". */
function pronounFrame(view: View, sentence: SentenceView, at: number, first: number): Frame | null {
  const inside = pronounBetween(view, at);
  if (inside)
    return {
      rule: "V4",
      from: inside.from,
      to: at + 1,
      cue: { from: inside.from, to: at + 1 },
      found: null,
      agreement: inside.agreement,
      pronoun: { from: at - 1, to: at },
      same: false,
    };
  let next = at + 1;
  if (norm(view, next) === "t" && view.gaps[next] === "-") next++;
  const agreement = view.pack.pronouns.get(norm(view, next));
  const nobody = view.pack.impersonal.has(norm(view, next)) ? placeOfNobody(view, sentence, next) : null;
  const tied =
    view.gaps[next] === "-" ||
    (isBreak(view, first) &&
      first > sentence.from &&
      !isBreak(view, next) &&
      (isBreak(view, next + 1) || next + 1 >= sentence.to));
  if (!agreement || !tied || next >= sentence.to) return null;
  if (nobody)
    return {
      rule: "V3",
      from: first,
      to: nobody.source.to,
      cue: { from: first, to: next + 1 },
      found: nobody,
      agreement: {},
      same: false,
    };
  return {
    rule: "V4",
    from: first,
    to: next + 1,
    cue: { from: first, to: next + 1 },
    found: null,
    agreement,
    pronoun: { from: next, to: next + 1 },
    same: false,
  };
}

/** "rapporte-t-on dans son entourage": where it is said stands for who says it. */
function placeOfNobody(view: View, sentence: SentenceView, pronoun: number): Source | null {
  if (!view.pack.inner.has(norm(view, pronoun + 1)) && !view.pack.stops.has(norm(view, pronoun + 1)))
    return null;
  const found = phraseFrom(view, pronoun + 2, sentence.to);
  return found && canSpeak(view, found.source) ? found : null;
}

function pronounBetween(view: View, at: number): { from: number; agreement: Agreement } | null {
  const agreement = view.pack.pronouns.get(norm(view, at - 1));
  if (!agreement || view.gaps[at - 1] !== "-") return null;
  let from = at - 1;
  while (from > 0 && view.gaps[from] === "-") from--;
  return { from, agreement };
}

/** V3: "…», a déclaré X", "…, сообщили в X", "said X". */
function invertedFrame(view: View, sentence: SentenceView, at: number, first: number): Frame | null {
  if (view.pack.tellingVerbs.has(norm(view, at))) return null;
  const how = HOW.has(norm(view, first - 1)) && first > sentence.from ? 1 : 0;
  const opens = first - how === sentence.from;
  if (opens ? how === 0 : !isBreak(view, first - how)) return null;
  const start = at + 1;
  if (start >= sentence.to || isBreak(view, start)) return null;
  const inner = view.pack.placeSubject && view.pack.inner.has(norm(view, start)) ? start + 1 : start;
  const adjuncts = sourceAfter(view, start, sentence.to);
  const found = spokenBy(
    view,
    phraseFrom(view, inner, sentence.to) ??
      (adjuncts > start ? phraseFrom(view, adjuncts, sentence.to) : null),
    inner > start,
  );
  const quoted = (view.speech[first - 1] ?? -1) >= 0;
  if (!found || !(canSpeak(view, found.source) || (quoted && isSomebody(view, found.source)))) return null;
  const end = found.apposition?.to ?? found.source.to;
  if (!quoted && end < sentence.to && !isBreak(view, end) && !view.pack.adjuncts.has(norm(view, end)))
    return null;
  if (
    !quoted &&
    (startsWithPronoun(view, found.source) ||
      (!isNear(view, found.source) && isApposed(view, sentence, first)))
  )
    return null;
  return {
    rule: "V3",
    from: first - how,
    to: end,
    cue: { from: first, to: at + 1 },
    found,
    agreement: {},
    same: false,
  };
}

/** "Как утверждает адвокат", "comme l'affirme l'avocat": the verb stands before its subject. */
const HOW = new Set(["как", "comme"]);

/** Behind a quotation a short phrase is who said it, whatever its words: "confie un pompier", "заметил пожарный". */
const isSomebody = (view: View, { from, to }: Range): boolean =>
  to - from <= LONGEST_SOMEBODY && !view.pack.adjuncts.has(norm(view, to - 1)) && isPlain(view, { from, to });

/** An unknown word behind a quotation is believed to be a speaker with at most so many words beside it. */
const LONGEST_SOMEBODY = 4;

/** Of a phrase behind or before a verb what names the speaker. */
function spokenBy(view: View, found: Source | null, placed: boolean): Source | null {
  return found && { ...found, source: nearSubject(view, found.source, placed) };
}

/** "UNEP's leader, Lucía Ferrante, called …": all that stands before the verb is its subject. */
function isApposed(view: View, sentence: SentenceView, first: number): boolean {
  const before = phraseBefore(view, first, sentence.from);
  if (before?.apposition == null || !canSpeak(view, before.source) || !isPlain(view, before.source))
    return false;
  return before.source.from - sentence.from <= 1;
}

/** A phrase without auxiliaries: "Les médecins n'ont pas ces équipements" is a clause. */
function isPlain(view: View, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) {
    const word = norm(view, at);
    if (view.pack.between.has(word) && !view.pack.inner.has(word)) return false;
  }
  return true;
}

/** An office directly behind the verb is its subject where subjects may follow. */
const isNear = (view: View, source: Range): boolean => view.pack.placeSubject && isOffice(view, source);

const startsWithPronoun = (view: View, source: Range): boolean =>
  view.pack.pronouns.has(norm(view, source.from));

/** V2: the subject directly before the verb, or before its appositions. */
function subjectFrame(
  view: View,
  sentence: SentenceView,
  at: number,
  first: number,
  form: VerbForm,
  last: Cue | undefined,
): Frame | null {
  const limit = Math.max(sentence.from, last?.to ?? 0);
  const relative = view.pack.relatives.has(norm(view, first - 1)) && first - 1 >= sentence.from;
  const cue = { from: at, to: at + 1 };
  if (relative) {
    if (last && last.to >= first - 2)
      return { rule: "V11", from: first - 1, to: at + 1, cue, found: null, agreement: {}, same: true };
    const found = phraseEndingAt(view, first - 1, limit);
    const source =
      found.to > found.from && canSpeak(view, found) && form.use === "say"
        ? { source: found, apposition: null }
        : null;
    return source
      ? { rule: "V11", from: first - 1, to: at + 1, cue, found: source, agreement: {}, same: false }
      : null;
  }
  const before = phraseBefore(view, first, limit);
  const placed =
    view.pack.placeSubject &&
    before !== null &&
    before.source.from > limit &&
    view.pack.inner.has(norm(view, before.source.from - 1));
  const found = spokenBy(view, before, placed);
  if (!found || isSpoken(view, found.source, at)) return null;
  if (last?.rule === "V11" && found.source.from <= last.to && isComma(view, first))
    return { rule: "V2", from: at, to: at + 1, cue, found: null, agreement: {}, same: true };
  if (found.source.to - found.source.from === 1 && view.pack.impersonal.has(norm(view, found.source.from)))
    return null;
  const pronoun =
    found.source.to - found.source.from === 1
      ? view.pack.pronouns.get(norm(view, found.source.from))
      : undefined;
  if (pronoun)
    return {
      rule: "V4",
      from: found.source.from,
      to: at + 1,
      cue,
      found: null,
      agreement: pronoun,
      pronoun: found.source,
      same: false,
    };
  const that =
    view.pack.complementisers.has(norm(view, at + 1)) &&
    found.source.to - found.source.from <= LONGEST_PLAIN_SUBJECT;
  if (form.use === "stance" && isOneOfTwo(view, found.source.from)) return null;
  if ((!speaks(view, found) && !that) || (isComma(view, first) && !isPlain(view, found.source))) return null;
  const place =
    view.pack.placeSubject &&
    found.source.from > limit &&
    view.pack.inner.has(norm(view, found.source.from - 1));
  return {
    rule: "V2",
    from: found.source.from - (place ? 1 : 0),
    to: at + 1,
    cue,
    found,
    agreement: {},
    same: false,
  };
}

/** "Her husband, Mats Linder": a kinsman is a speaker by the name that follows. */
const speaks = (view: View, { source, apposition }: Source): boolean =>
  canSpeak(view, source) ||
  (apposition !== null && view.pack.possessives.has(norm(view, source.from)) && canSpeak(view, apposition));

/** "Norland and Kaspera agreed": what two do together is said by neither. */
const isOneOfTwo = (view: View, at: number): boolean =>
  /^(?:and|et|и|y|und)$/.test(norm(view, at - 1)) && isCapital(view, at) && isCapital(view, at - 2);

/** Words of a quotation do not report it. */
const isSpoken = (view: View, source: Range, at: number): boolean =>
  (view.speech[source.from] ?? -1) >= 0 && view.speech[source.from] !== view.speech[at];

/** Behind "aux journalistes" the article of the source belongs to it: "le directeur". */
function sourceAfter(view: View, from: number, limit: number): number {
  const end = skipAdjuncts(view, from, limit);
  return end - from > 1 && isDeterminer(view, end - 1) ? end - 1 : end;
}
