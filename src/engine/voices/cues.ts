import { isAct } from "./acts.ts";
import { agreementOf, PLAIN, type Cue } from "./cue.ts";
import type { VerbForm } from "./languages/pack.ts";
import { besideSpeech } from "./besideSpeech.ts";
import { openingFrom } from "./opening.ts";
import type { Phrase } from "./languages/pack.ts";
import { phraseFrom, type Source } from "./phrase.ts";
import { canSpeak, isOffice, isSourceNoun } from "./sources.ts";
import { subjectFirstCue } from "./subjectFirst.ts";
import { verbFirstCue } from "./verbFirst.ts";
import {
  isBreak,
  isColon,
  isComma,
  norm,
  phraseAt,
  stemAt,
  type Range,
  type SentenceView,
  type View,
} from "./view.ts";

/** A participle's content opens within this many words ("مضيفاً، في السياق نفسه، أن"). */
const PARTICIPLE_REACH = 3;

/** All places in a sentence at which somebody is credited, in order. */
export function cuesOf(view: View, sentence: SentenceView): Cue[] {
  const cues: Cue[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const cue = cueAt(view, sentence, at, cues.at(-1));
    if (cue) cues.push(cue);
    at = Math.max(at + 1, cue?.to ?? 0);
  }
  if (cues.length > 0) return cues;
  const colon =
    colonCue(view, sentence) ?? (view.pack.verbs.size === 0 ? besideSpeech(view, sentence) : null);
  return colon ? [colon] : [];
}

/** A colon opens what somebody said within so many words from the head of a sentence, */
const COLON_REACH = 14;
/** and at least so many words follow it. */
const LEAST_CONTENT = 3;

/**
 * V13: "X: …", "X weighed its words: «…»": a speaker, a colon, and what is said, with no known verb between them. In Russian a
 * colon explains what somebody did as often ("Министерство закрыло мост: …"): there it needs a quotation or stands right behind.
 */
function colonCue(view: View, sentence: SentenceView): Cue | null {
  let start = sentence.from;
  while (start < sentence.to && view.pack.openers.has(norm(view, start))) start++;
  const limit = Math.min(sentence.to - LEAST_CONTENT, start + COLON_REACH);
  let colon = start + 1;
  while (colon <= limit && !(isColon(view, colon) && (view.speech[colon - 1] ?? -1) < 0)) colon++;
  if (colon > limit) return null;
  const found = phraseFrom(view, start, colon);
  if (!found) return null;
  const spoken = (view.speech[colon] ?? -1) >= 0;
  const whole = (found.apposition?.to ?? found.source.to) === colon;
  if (!(
    (isOffice(view, { from: found.source.from, to: Math.min(found.source.from + 2, found.source.to) }) &&
      (!view.pack.placeSubject || spoken || whole)) ||
    (spoken && (whole || canSpeak(view, found.source)))
  ))
    return null;
  const frame = { from: start, to: colon };
  return {
    ...PLAIN,
    ...frame,
    rule: "V13",
    cue: { from: colon - 1, to: colon },
    source: found.source,
    apposition: found.apposition,
    agreement: {},
    place: "after",
    nests: true,
    frame,
  };
}

function cueAt(view: View, sentence: SentenceView, at: number, last: Cue | undefined): Cue | null {
  const spoken = (view.speech[at] ?? -1) >= 0;
  if (!spoken) {
    const phrase =
      formulaCue(view, at) ?? containedCue(view, sentence, at) ?? accordingCue(view, sentence, at, last);
    if (phrase) return phrase;
  }
  const form = view.pack.verbs.get(norm(view, at));
  if (!form || isAct(view, at, sentence.to)) return null;
  if (form.shape === "participle") return spoken ? null : participleCue(view, sentence, at, form, last);
  if (view.pack.verbFirst) return spoken ? null : verbFirstCue(view, sentence, at, form, last);
  return subjectFirstCue(view, sentence, at, form, last);
}

/** V9: "على حد قوله", "по его словам": the speaker of before. */
function formulaCue(view: View, at: number): Cue | null {
  const phrase = phraseAt(view, at, view.pack.formulas);
  if (!phrase) return null;
  const range = { from: at, to: at + phrase.length };
  const starts = at === 0 || !isComma(view, at);
  return {
    ...PLAIN,
    ...range,
    rule: "V9",
    cue: range,
    frame: range,
    agreement: {},
    place: starts && opensSentence(view, at) ? "after" : "before",
  };
}

const opensSentence = (view: View, at: number): boolean =>
  view.sentences.some((sentence) => sentence.from === at);

/** V7: "وجاء في بيان صادر عن …", "говорится в сообщении …". */
function containedCue(view: View, sentence: SentenceView, at: number): Cue | null {
  const phrase = phraseAt(view, at, view.pack.contained);
  if (!phrase) return null;
  const start = at + phrase.length;
  const opening = openingFrom(view, start, sentence.to);
  const found = phraseFrom(view, start, opening?.at ?? sentence.to);
  const end = found ? found.source.to : start;
  const source = found ? found.source : null;
  const ends = opening === null && (end >= sentence.to || isBreak(view, end));
  return {
    ...PLAIN,
    from: at,
    to: opening?.to ?? source?.to ?? end,
    rule: "V7",
    cue: { from: at, to: start },
    source,
    apposition: found?.apposition ?? null,
    agreement: {},
    place: ends && at > sentence.from ? "before" : "after",
    nests: opening !== null,
    frame: { from: at, to: opening?.to ?? source?.to ?? end },
  };
}

/** V6: "according to …", "بحسب …", "selon …", "по словам …". */
function accordingCue(view: View, sentence: SentenceView, at: number, last: Cue | undefined): Cue | null {
  const phrase = phraseAt(view, at, view.pack.accordingTo);
  if (!phrase) return null;
  const start = sourceStart(view, at, phrase);
  const found = withoutContent(view, at, sentence, phraseFrom(view, start, sentence.to));
  if (!found || isMeasure(view, found.source)) return null;
  if (/^(?:كما|حسبما)/.test(phrase[0] ?? "") && (at === sentence.from || !isBreak(view, at))) return null;
  const closed =
    isBreak(view, found.source.to) ||
    found.source.to >= sentence.to ||
    norm(view, found.source.to).startsWith("ف");
  if (!canSpeak(view, found.source) && !closed) return null;
  const { source } = found;
  const end = found.apposition?.to ?? source.to;
  const opens =
    at === sentence.from ||
    (isBreak(view, at) && opensClause(view, at, last)) ||
    view.pack.contrasts.has(norm(view, at - 1));
  return {
    ...PLAIN,
    from: at,
    to: end,
    rule: "V6",
    cue: { from: at, to: start },
    source,
    apposition: found.apposition,
    agreement: {},
    place:
      end >= sentence.to
        ? "before"
        : opens
          ? "after"
          : isBreak(view, at) && isBreak(view, end) && !view.pack.relatives.has(norm(view, end))
            ? "around"
            : "before",
    nests: opens && end < sentence.to,
    frame: { from: at, to: end },
  };
}

/** A preposition of one letter is written onto the source, and "de source policière" has it in the phrase itself. */
function sourceStart(view: View, at: number, phrase: Phrase): number {
  const inside = (phrase.at(-1)?.length ?? 0) === 1 || isSourceNoun(view, at + phrase.length - 1);
  return at + phrase.length - (inside ? 1 : 0);
}

/** "По мнению оппозиции, власти скрывают отчет.": at the head of a sentence the last part is what is said and no second name. */
function withoutContent(view: View, at: number, sentence: SentenceView, found: Source | null): Source | null {
  if (found?.apposition == null || at !== sentence.from) return found;
  const { to } = found.apposition;
  return to < sentence.to && isBreak(view, to) ? found : { ...found, apposition: null };
}

const opensClause = (view: View, at: number, last: Cue | undefined): boolean =>
  last !== undefined && /[;؛]/.test(view.gaps[at] ?? "") && last.to <= at;

const isMeasure = (view: View, source: Range): boolean =>
  view.pack.measures.has(stemAt(view, source.from)) || view.pack.measures.has(stemAt(view, source.from + 1));

/** V8: "adding that", "مضيفاً أن", "ajoutant que", "подчеркнув, что". */
function participleCue(
  view: View,
  sentence: SentenceView,
  at: number,
  form: VerbForm,
  last: Cue | undefined,
): Cue | null {
  const opening = openingFrom(view, at + 1, Math.min(sentence.to, at + 1 + PARTICIPLE_REACH));
  const joined = form.joined === true;
  if (!joined && !isBreak(view, at) && !view.pack.contrasts.has(norm(view, at - 1))) return null;
  if (last === undefined && opening === null) return null;
  const frame = opening ? { from: at, to: opening.to } : { from: at, to: form.use === "say" ? at + 1 : at };
  return {
    ...PLAIN,
    from: at,
    to: opening?.to ?? at + 1,
    rule: "V8",
    cue: { from: at, to: at + 1 },
    agreement: agreementOf(form),
    place: "after",
    use: form.use,
    nests: opening !== null,
    same: true,
    frame,
  };
}
