import { agreementOf, PLAIN, type Cue } from "./cue.ts";
import type { VerbForm } from "./languages/pack.ts";
import { openingFrom, type Opening } from "./opening.ts";
import { phraseBefore, phraseEndingAt, phraseFrom, type Source } from "./phrase.ts";
import { canSpeak, isSourceNoun } from "./sources.ts";
import { isBreak, norm, type SentenceView, type View } from "./view.ts";

/** From verb to content at most this many words of subject, place and time. */
const LONGEST_FRAME = 28;
/** Words that may stand between a verb of stance and the complementiser that belongs to it. */
const STANCE_REACH = 12;

/** V1 (verb, subject, content) and V2 (subject, verb, content) where verbs come first; V5 behind the content. */
export function verbFirstCue(
  view: View,
  sentence: SentenceView,
  at: number,
  form: VerbForm,
  last: Cue | undefined,
): Cue | null {
  if (view.pack.stops.has(norm(view, at)) && !isBreak(view, at) && at > sentence.from) return null;
  const needed = view.pack.particles.get(norm(view, at));
  if (needed && !needed.has(norm(view, at + 1))) return null;
  if (view.pack.blockers.has(norm(view, at - 1)) && at > sentence.from && !isFurther(view, sentence, at))
    return null;
  if (isPassive(view, at, form)) return null;
  const opening = openingFrom(view, at + 1, Math.min(sentence.to, at + LONGEST_FRAME));
  const limit = opening?.at ?? sentence.to;
  if (form.relays === true) return relayCue(view, sentence, at, form);
  const after = subjectAfter(view, at, limit, form, opening);
  if (view.pack.weak.has(norm(view, at)) && !isStrengthened(view, at, after, opening)) return null;
  const before =
    form.joined === true && !isTopical(view, sentence, at) ? null : subjectBefore(view, sentence, at, last);
  const ahead = before !== null && (after === null || !isBreak(view, at));
  const found = ahead ? before : after;
  if (found === null && form.present === true && opening === null && objectFollows(view, at, limit))
    return null;
  if (found === null && !stands(view, sentence, at, form, opening, last)) return null;
  return build(view, sentence, { at, form, opening, found, ahead });
}

/** "وأُعلن": written with its vowel, the passive of the perfect shows that nobody is named. */
const isPassive = (view: View, at: number, form: VerbForm): boolean =>
  form.present !== true && PASSIVE.test(rawAt(view, at));
const PASSIVE = /^(?:[وف]\u064e?)?.\u064f/u;
const rawAt = (view: View, at: number): string =>
  view.article.text.slice(view.tokens[at]?.start, view.tokens[at]?.end);

/** Without a subject of its own a verb counts only where it opens a clause, and a verb of stance only where it joins on. */
function stands(
  view: View,
  sentence: SentenceView,
  at: number,
  form: VerbForm,
  opening: Opening | null,
  last: Cue | undefined,
): boolean {
  const clause =
    at === sentence.from ||
    form.joined === true ||
    isBreak(view, at) ||
    view.pack.openers.has(norm(view, at - 1)) ||
    view.pack.between.has(norm(view, at - 1));
  if (!clause) return view.pack.relatives.has(norm(view, at - 1));
  const spoken = (view.speech[at - 1] ?? -1) >= 0;
  const opens = opening !== null && opening.at <= at + STANCE_REACH;
  return spoken || opens || at === sentence.from || last !== undefined;
}

/** A verb with another common meaning reports where its content opens soon, or where it says "about". */
function isStrengthened(view: View, at: number, after: Source | null, opening: Opening | null): boolean {
  const end = after?.apposition?.to ?? after?.source.to ?? at + 1;
  return norm(view, end) === "عن" || (opening !== null && opening.at - end <= STANCE_REACH);
}

/** "هذا وعبّر الرئيسان": at the head of a sentence هذا closes what was said before, and "and" begins the next. */
const isFurther = (view: View, sentence: SentenceView, at: number): boolean =>
  at - 1 === sentence.from && norm(view, at - 1) === "هذا" && norm(view, at).startsWith("و");

/** "أما الحركة فتقول": behind أما the subject comes first although the verb has a conjunction. */
const isTopical = (view: View, sentence: SentenceView, at: number): boolean =>
  norm(view, at).startsWith("ف") && /^و?اما$/.test(norm(view, sentence.from));

/** "وتعلن النتائج النهائية": a noun that cannot speak follows, so that the verb is a passive or something else. */
const objectFollows = (view: View, at: number, limit: number): boolean =>
  at + 1 < limit &&
  !isBreak(view, at + 1) &&
  !view.pack.stops.has(norm(view, at + 1)) &&
  !/^[بل]/.test(norm(view, at + 1));

function subjectAfter(
  view: View,
  at: number,
  limit: number,
  form: VerbForm,
  opening: Opening | null,
): Source | null {
  const start = at + 1;
  if (start >= limit || isPronounObject(view, start)) return null;
  if (isBreak(view, start) || /^(?:بال.{2}|لل|ل$|ب$)/.test(norm(view, start))) return null;
  const found = phraseFrom(view, start, limit);
  if (!found || isObject(view, at, form, found, limit)) return null;
  if (/^ب/.test(norm(view, start)) && !canSpeak(view, found.source) && opening?.at !== found.source.to)
    return null;
  const speaks =
    canSpeak(view, found.source) || (found.apposition !== null && canSpeak(view, found.apposition));
  if (form.use === "stance") return speaks || isName(view, found) ? found : null;
  return speaks || opening !== null ? found : isName(view, found) ? found : null;
}

/** A name: definite, or two bare words; "المطالبة باقتراع" after a verb is an object. */
const isName = (view: View, found: Source): boolean => {
  const { from, to } = found.source;
  const rest = norm(view, to);
  if (view.pack.measures.has(view.stems[from] ?? "")) return false;
  if (to - from === 1) return /^ال/.test(norm(view, from)) ? !/^ب/.test(rest) : !/ه$/.test(norm(view, from));
  return to - from === 2 && /^ال/.test(norm(view, from + 1)) && !/^ال/.test(norm(view, from));
};

/** A source phrase of at most this many words behind a verb that takes an object may be that object. */
const LONGEST_OBJECT = 3;

/**
 * "واتهم السلطات باستبدال …", "وشكرت الحكومة على …": the phrase is the object where the verb goes on from a sentence before,
 * and a preposition follows at once; "وأبلغ الوزير أن": where it names who was told; or where the verb is masculine and the phrase feminine.
 */
function isObject(view: View, at: number, form: VerbForm, found: Source, limit: number): boolean {
  if (
    form.use === "stance" &&
    /^ال.*ين$/.test(norm(view, found.source.from)) &&
    !view.pack.roles.has(view.stems[found.source.from] ?? "")
  )
    return true;
  const { from, to } = found.source;
  if (view.pack.tellingVerbs.has(norm(view, at)) && found.apposition === null && to === limit)
    return to - from <= LONGEST_OBJECT;
  if (!view.pack.objectVerbs.has(norm(view, at)) || form.joined !== true) return false;
  if (isBareObject(view, from)) return true;
  const institution = view.pack.institutions.has(view.stems[from] ?? "");
  const clash = form.gender === "m" && /(?:ه|ات)$/.test(norm(view, from)) && institution;
  return (
    clash ||
    (to - from <= LONGEST_OBJECT &&
      institution &&
      to < limit &&
      (view.pack.stops.has(norm(view, to)) || /^ب/.test(norm(view, to))))
  );
}

/** "واتهمت نورلاند بمواصلة": a bare name with the charge directly behind it. */
const isBareObject = (view: View, at: number): boolean =>
  !isSourceNoun(view, at) &&
  !/^ال/.test(norm(view, at)) &&
  /^ب.{4}/.test(norm(view, at + 1)) &&
  !isBreak(view, at + 1);

/** "أنصاره", "منه": a word with the suffix of the speaker cannot be the speaker. */
function isPronounObject(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return true;
  const raw = view.article.text.slice(token.start, token.end);
  return (
    /(?:[^ة]ه|ها|هم|هما)$/.test(raw) && !raw.startsWith("ال") && !canSpeak(view, { from: at, to: at + 1 })
  );
}

function subjectBefore(view: View, sentence: SentenceView, at: number, last: Cue | undefined): Source | null {
  let end = at;
  while (end > sentence.from && view.pack.between.has(norm(view, end - 1))) end--;
  const limit = Math.max(sentence.from, last?.to ?? 0);
  if (end <= limit) return null;
  if (view.pack.relatives.has(norm(view, end - 1))) return antecedent(view, end - 1, limit);
  const found = phraseBefore(view, end, limit);
  if (found && !opensClause(view, found.source.from, limit)) return null;
  const speaks =
    found &&
    (canSpeak(view, found.source) || (found.apposition !== null && canSpeak(view, found.apposition)));
  const announced =
    found &&
    /^و?كان/.test(norm(view, found.source.from - 1)) &&
    found.source.to - found.source.from <= NAME_LENGTH;
  return speaks === true || announced === true ? found : null;
}

/** "وكان أردوغان أكد": behind كان a phrase of at most so many words is a subject, whatever its words. */
const NAME_LENGTH = 3;

/** "«تكتل التغيير» المعارض الذي أعلن": the source stands before the relative pronoun. */
function antecedent(view: View, relative: number, limit: number): Source | null {
  const source = phraseEndingAt(view, relative, limit);
  return source.to > source.from && canSpeak(view, source) ? { source, apposition: null } : null;
}

/** A subject before its verb opens a clause; behind "أن" or a preposition it belongs to what is reported. */
const opensClause = (view: View, at: number, limit: number): boolean =>
  at <= limit ||
  isBreak(view, at) ||
  view.pack.openers.has(norm(view, at - 1)) ||
  view.pack.contrasts.has(norm(view, at - 1));

interface Parts {
  readonly at: number;
  readonly form: VerbForm;
  readonly opening: Opening | null;
  readonly found: Source | null;
  readonly ahead: boolean;
}

function build(view: View, sentence: SentenceView, { at, form, opening, found, ahead }: Parts): Cue {
  const sourceEnd = ahead || !found ? at + 1 : (found.apposition?.to ?? found.source.to);
  const near =
    opening !== null && (form.use === "say" || opening.at - sourceEnd <= STANCE_REACH) ? opening : null;
  const nests = near !== null && form.use === "say";
  const relative = ahead && view.pack.relatives.has(norm(view, at - 1));
  const from = relative ? at - 1 : ahead && found ? found.source.from : at;
  const to = nests ? near.to : adjunctsEnd(view, sourceEnd, sentence.to);
  const said = (view.speech[from - 1] ?? -1) >= 0 && from > sentence.from && near === null;
  const ends = to >= sentence.to && from > sentence.from && isBreak(view, from);
  const subject = relative
    ? { from, to: at }
    : found
      ? { from: Math.min(found.source.from, at), to: ahead ? at : sourceEnd }
      : { from: at, to: at };
  return {
    ...PLAIN,
    from,
    to,
    rule: said || ends ? "V5" : ahead ? "V2" : "V1",
    cue: { from: at, to: at + 1 },
    source: found?.source ?? null,
    apposition: found?.apposition ?? null,
    agreement: agreementOf(form),
    place: said || ends ? "before" : "after",
    use: form.use,
    nests: true,
    same: found === null && view.pack.relatives.has(norm(view, at - 1)),
    frame: form.use === "say" ? { from, to } : subject,
  };
}

function adjunctsEnd(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit && view.pack.adjuncts.has(norm(view, at))) at++;
  return at;
}

/** V10: "ونقلت وكالة … عن … قوله إن": the source is whom the agency quotes. */
function relayCue(view: View, sentence: SentenceView, at: number, form: VerbForm): Cue | null {
  const limit = Math.min(sentence.to, at + LONGEST_FRAME);
  const agency = phraseFrom(view, at + 1, limit);
  const from = agency ? agency.source.to : at + 1;
  if (norm(view, from) !== "عن") return null;
  const opening = openingFrom(view, from + 1, limit);
  const found = phraseFrom(view, from + 1, opening?.at ?? limit);
  if (!found) return null;
  const to = opening?.to ?? found.source.to;
  return {
    ...PLAIN,
    from: at,
    to,
    rule: "V10",
    cue: { from: at, to: at + 1 },
    source: found.source,
    apposition: found.apposition,
    agreement: agreementOf(form),
    place: "after",
    use: "say",
    nests: opening !== null,
    via: agency?.source ?? null,
    frame: { from: at, to },
  };
}
