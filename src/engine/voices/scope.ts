import type { Span } from "../../model/span.ts";
import type { Cue } from "./cue.ts";
import { cuesOf } from "./cues.ts";
import { reproduced } from "./document.ts";
import type { Mention } from "./mention.ts";
import { passagesIn } from "./passages.ts";
import { Speakers } from "./speakers.ts";
import { merged, paint, type Stretch } from "./stretch.ts";
import { subjectOf } from "./subject.ts";
import {
  firstFrom,
  isBreak,
  norm,
  phraseAt,
  spanOf,
  type Range,
  type SentenceView,
  type View,
} from "./view.ts";

/** Who speaks where in one article, before its sources are resolved to voices. */
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

function inSentence(view: View, sentence: SentenceView, speakers: Speakers, frames: Span[]): Stretch[] {
  let stretches: Stretch[] = [];
  let active: Cue | null = null;
  let speaker: number | null = null;
  for (const cue of cuesOf(view, sentence)) {
    if (active?.nests === true && isInside(view, active, cue)) {
      if (isToldSpeech(view, active, cue))
        frames.push(spanOf(view, { from: active.frame.from, to: cue.frame.to }));
      continue;
    }
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

/** "وبحسب بيان للرئاسة، قال ماكرون لبوتين: «…»": both cues are one frame where a quotation follows. */
const isToldSpeech = (view: View, active: Cue, cue: Cue): boolean =>
  active.rule === "V6" &&
  active.frame.from < cue.frame.from &&
  cue.from >= active.to &&
  cue.from - active.to <= TOLD_REACH &&
  (view.speech[cue.frame.to - 1] ?? -1) < 0 &&
  (view.speech[cue.frame.to] ?? -1) >= 0;

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

/**
 * To the end of the sentence, or to where the outlet's own circumstance begins, unless speech stands in that; a figure that
 * somebody counts, to the next mark.
 */
function endOf(view: View, sentence: SentenceView, cue: Cue): number {
  const counts = view.pack.countingVerbs.has(norm(view, cue.cue.to - 1));
  for (let at = cue.to + 1; at < sentence.to; at++)
    if (
      isBreak(view, at) &&
      (view.speech[at] ?? -1) < 0 &&
      (counts || (phraseAt(view, at, view.pack.tails) !== null && !speaksAfter(view, sentence, at))) &&
      cue.place !== "around"
    )
      return at;
  return sentence.to;
}

/** "…, in order to “allow the protection of civilians”": a quotation behind the circumstance is still the speaker's. */
const speaksAfter = (view: View, sentence: SentenceView, at: number): boolean =>
  view.speech.subarray(at, sentence.to).some((passage) => passage >= 0);

/** From word to word, and to the very ends of the sentence at its edges. */
function charsOf(view: View, sentence: SentenceView, from: number, to: number): Span {
  const span = spanOf(view, { from, to });
  return {
    start: from <= sentence.from ? sentence.sentence.start : span.start,
    end: to >= sentence.to ? sentence.sentence.end : span.end,
  };
}
