import type { Span } from "../../model/span.ts";
import type { AttributionConfidence } from "../../model/voice.ts";
import type { Cue } from "./cue.ts";
import { cuesOf } from "./cues.ts";
import { keysOf, type Mention } from "./mention.ts";
import { isOffice, phraseFrom } from "./phrase.ts";
import { Speakers } from "./speakers.ts";
import {
  firstFrom,
  isBreak,
  isCapital,
  norm,
  phraseAt,
  spanOf,
  type Range,
  type SentenceView,
  type View,
} from "./view.ts";

/** A stretch of text with the mention that names its speaker. */
export interface Stretch extends Span {
  readonly mention: number;
  readonly rule: string;
  readonly confidence: AttributionConfidence;
  readonly cue?: Span;
  readonly source?: Span;
  readonly via?: number;
}

export interface Scoped {
  readonly view: View;
  readonly mentions: readonly Mention[];
  readonly stretches: readonly Stretch[];
  readonly frames: readonly Span[];
}

/** Who speaks where in one article. */
export function scopeOf(view: View): Scoped {
  const speakers = new Speakers(view);
  const frames: Span[] = [];
  let stretches: Stretch[] = [];
  let reading: number | null = null;
  for (const sentence of view.sentences) {
    const about = subjectOf(view, sentence);
    if (about) speakers.name(about);
    const found = inSentence(view, sentence, speakers, frames);
    reading = reproduced(view, sentence, found, reading);
    const spoken = passagesIn(view, sentence, found, stretches, speakers);
    stretches = [...stretches, ...found];
    for (const stretch of spoken) stretches = paint(stretches, stretch);
  }
  return {
    view,
    mentions: speakers.mentions,
    stretches: merged(
      view.article.text,
      stretches.sort((a, b) => a.start - b.start),
    ),
    frames,
  };
}

/** V14: after "in a statement:" at the end of a sentence, what follows is read out until somebody else is named. */
function reproduced(
  view: View,
  sentence: SentenceView,
  found: Stretch[],
  reading: number | null,
): number | null {
  const other = found.some((stretch) => stretch.confidence === "explicit" && stretch.mention !== reading);
  const { start, end } = sentence.sentence;
  if (reading !== null && found.length === 0)
    found.push({ start, end, mention: reading, rule: "V14", confidence: "carried" });
  const last = found.at(-1);
  if (last && opensDocument(view, sentence)) return last.mention;
  return other ? null : reading;
}

/** Words before a colon that announce a text: "the following:", "ما يلي:", "جاء فيه:". */
const ANNOUNCING =
  /^(?:فيه|فيها|نصه|يلي|الاتي|التالي|كالتالي|following|suit|suivant|suivante|следующее|siguiente|folgendes)$/;

/** A colon opens what is not in quotation marks: behind an announcing word, or at the end of a sentence that names a statement. */
function opensDocument(view: View, sentence: SentenceView): boolean {
  const named = view.stems.slice(sentence.from, sentence.to).some((stem) => view.pack.statements.has(stem));
  for (let at = sentence.from + 1; at <= sentence.to; at++) {
    if (!/:/.test(view.gaps[at] ?? "") || (view.speech[at] ?? -1) >= 0) continue;
    if (ANNOUNCING.test(norm(view, at - 1)) || (named && at === sentence.to)) return true;
  }
  return false;
}

/** A sentence's subject stands within its first words. */
const SUBJECT_REACH = 4;

/** The institution or office that a sentence is about, for "its spokesman" and "the ministry" later on. */
function subjectOf(view: View, sentence: SentenceView): Range | null {
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
  /^(?:\p{Ll}['’])?\p{Lu}{2,}$/u.test(view.article.text.slice(view.tokens[at]?.start, view.tokens[at]?.end));

function inSentence(view: View, sentence: SentenceView, speakers: Speakers, frames: Span[]): Stretch[] {
  let stretches: Stretch[] = [];
  let active: Cue | null = null;
  let speaker: number | null = null;
  for (const cue of cuesOf(view, sentence)) {
    if (active?.nests === true && isInside(view, active, cue)) continue;
    const start = startOf(view, sentence, cue, active);
    if (active !== null && isSecond(active, cue, start)) {
      stretches = withVia(view, stretches, cue, speakers, frames);
      continue;
    }
    const credit = speakers.credit(cue, speaker);
    if (!credit) continue;
    if (cue.frame.to > cue.frame.from) frames.push(spanOf(view, cue.frame));
    const end = cue.place === "before" ? cue.to : endOf(view, sentence, cue);
    const stretch: Stretch = {
      ...charsOf(view, sentence, start, end),
      mention: credit.mention,
      rule: cue.rule,
      confidence: credit.confidence,
      cue: spanOf(view, cue.cue),
      ...sourceOf(view, cue),
      ...(cue.via ? { via: speakers.name(cue.via) } : {}),
    };
    stretches = paint(stretches, stretch);
    active = cue;
    speaker = credit.mention;
  }
  return stretches;
}

/** The words that stand for the source: its name, or the pronoun. */
function sourceOf(view: View, cue: Cue): { source?: Span } {
  const words = cue.source ?? cue.pronoun;
  return words ? { source: spanOf(view, words) } : {};
}

/** A second source for what a first one said: "…, according to the site". A statement of stance is told by it instead. */
const isSecond = (active: Cue, cue: Cue, start: number): boolean =>
  !(active.rule === "V6" && cue.rule === "V6" && active.place === "around") &&
  active.place !== "before" &&
  cue.place !== "after" &&
  start <= active.to &&
  !(cue.rule === "V6" && active.use === "stance");

/** News media behind a statement are the way by which it came; a second source of another kind says nothing new. */
function withVia(view: View, stretches: Stretch[], cue: Cue, speakers: Speakers, frames: Span[]): Stretch[] {
  frames.push(spanOf(view, cue.frame));
  if (!cue.source || !isMedia(view, cue.source)) return stretches;
  const via = speakers.name(cue.source);
  return stretches.map((stretch, i) => (i === stretches.length - 1 ? { ...stretch, via } : stretch));
}

const isMedia = (view: View, range: Range): boolean =>
  view.stems.slice(range.from, range.to).some((stem) => view.pack.media.has(stem));

/** A cue behind a complementiser is part of what is reported, unless it opens a statement of its own. */
function isInside(view: View, active: Cue, cue: Cue): boolean {
  if (cue.same || cue.rule === "V8" || cue.rule === "V6") return false;
  if (active.rule === "V6" && cue.from - active.to <= TOLD_REACH)
    return active.source === null || !isMedia(view, active.source);
  const opens =
    view.pack.relatives.has(norm(view, cue.cue.from - 1)) ||
    view.pack.contrasts.has(norm(view, cue.from)) ||
    view.pack.contrasts.has(norm(view, cue.from - 1)) ||
    /[;؛]/.test(view.gaps[cue.from] ?? "");
  if (opens) return cue.from <= active.to;
  return (
    !(isBreak(view, cue.from) && cue.from > active.to && cue.place !== "after") &&
    !(isBreak(view, cue.from) && cue.from > active.to && cue.source !== null)
  );
}

function startOf(view: View, sentence: SentenceView, cue: Cue, active: Cue | null): number {
  if (cue.place === "after") return withOpener(view, sentence, cue.from, active);
  if (active === null) return cue.place === "around" ? clauseStart(view, sentence, cue) : sentence.from;
  if (active.place === "before" || (active.rule === "V6" && cue.rule === "V6")) return active.to;
  if (cue.rule === "V6" && cue.place === "before" && active.use === "stance")
    return Math.min(sentence.from, active.from);
  let at = cue.from - 1;
  while (
    at > active.to &&
    !(isBreak(view, at) && view.pack.contrasts.has(norm(view, at))) &&
    !/[;؛:]/.test(view.gaps[at] ?? "")
  )
    at--;
  return at;
}

/** A parenthesis credits the clause in which it stands. */
function clauseStart(view: View, sentence: SentenceView, cue: Cue): number {
  const at = view.tokens[cue.from - 1]?.start ?? 0;
  const clause = view.article.clauses.find(({ start, end }) => start <= at && at < end);
  return clause ? Math.max(sentence.from, firstFrom(view.tokens, clause.start)) : sentence.from;
}

/** "وبحسب بيان للرئاسة، قال ماكرون": a cue within so many words of a leading "according to" is what that source tells. */
const TOLD_REACH = 2;

/** The words before a frame that opens a sentence belong to it: "من جهته، أفاد". */
function withOpener(view: View, sentence: SentenceView, from: number, active: Cue | null): number {
  if (from > sentence.from && view.pack.contrasts.has(norm(view, from - 1))) return from - 1;
  if (active !== null) return from;
  return from - sentence.from <= OPENER_WORDS ? sentence.from : from;
}

/** At most this many words before a frame are taken for its opening ("In the evening, the ministry said"). */
const OPENER_WORDS = 8;

/** To the end of the sentence, or to where the outlet's own circumstance begins. */
function endOf(view: View, sentence: SentenceView, cue: Cue): number {
  for (let at = cue.to + 1; at < sentence.to; at++)
    if (
      isBreak(view, at) &&
      (view.speech[at] ?? -1) < 0 &&
      phraseAt(view, at, view.pack.tails) !== null &&
      cue.place !== "around"
    )
      return at;
  return sentence.to;
}

/** From word to word, and to the very ends of the sentence at its edges. */
function charsOf(view: View, sentence: SentenceView, from: number, to: number): Span {
  const span = spanOf(view, { from, to });
  return {
    start: from <= sentence.from ? sentence.sentence.start : span.start,
    end: to >= sentence.to ? sentence.sentence.end : span.end,
  };
}

/** Passages of speech that end in this sentence, or fill it, with their speaker. */
function passagesIn(
  view: View,
  sentence: SentenceView,
  found: readonly Stretch[],
  before: readonly Stretch[],
  speakers: Speakers,
): Stretch[] {
  const result: Stretch[] = [];
  for (const passage of view.passages) {
    if (passage.from >= sentence.to || passage.to <= sentence.from) continue;
    const own = found.find((stretch) => overlaps(stretch, passage)) ?? null;
    const carried = before.findLast((stretch) => overlaps(stretch, passage)) ?? null;
    const stretch = own ?? carried ?? unclaimed(sentence, passage, speakers);
    if (stretch)
      result.push({
        ...stretch,
        start: Math.max(passage.start, carried && !own ? sentence.sentence.start : passage.start),
        end: passage.end,
      });
  }
  return result;
}

/** A sentence that is nothing but speech goes on with the last speaker. */
function unclaimed(
  sentence: SentenceView,
  passage: Span & { from: number; to: number },
  speakers: Speakers,
): Stretch | null {
  if (speakers.last === null) return null;
  const within = Math.min(passage.to, sentence.to) - Math.max(passage.from, sentence.from);
  if (within < (sentence.to - sentence.from) * WHOLLY_SPOKEN) return null;
  return {
    start: passage.start,
    end: passage.end,
    mention: speakers.last,
    rule: "V12",
    confidence: "inferred",
  };
}

/** Share of a sentence's words inside quotation marks from which it counts as an utterance without a cue. */
const WHOLLY_SPOKEN = 0.8;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Stretches of one cue with nothing but white space between them are one. */
function merged(text: string, stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const joins =
      last?.mention === stretch.mention &&
      last.cue?.start === stretch.cue?.start &&
      text.slice(last.end, stretch.start).trim() === "";
    if (last && joins) result[result.length - 1] = { ...last, end: stretch.end };
    else result.push(stretch);
  }
  return result;
}

/** Lays a stretch over others: what it covers is cut off from them. */
function paint(stretches: readonly Stretch[], over: Stretch): Stretch[] {
  if (over.end <= over.start) return [...stretches];
  return [
    ...stretches.flatMap((stretch) => {
      if (!overlaps(stretch, over)) return [stretch];
      const left = { ...stretch, end: over.start };
      const right = { ...stretch, start: over.end };
      return [left, right].filter((part) => part.end > part.start);
    }),
    over,
  ];
}
