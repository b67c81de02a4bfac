import { PLAIN, type Cue, type Place } from "./cue.ts";
import type { Agreement, VerbForm } from "./languages/pack.ts";
import type { Source } from "./phrase.ts";
import { isBreak, isColon, norm, phraseAt, type Range, type SentenceView, type View } from "./view.ts";

/** A verb of saying with who says it, as the rules of subjectFirst.ts find it. */
export interface Frame {
  readonly rule: string;
  /** Verb with auxiliaries, pronoun and subject. */
  readonly from: number;
  readonly to: number;
  readonly cue: Range;
  readonly found: Source | null;
  readonly pronoun?: Range;
  readonly agreement: Agreement;
  readonly same: boolean;
}

/** The cue of a frame: what is behind or before it that it reports. */
export function cueOf(
  view: View,
  sentence: SentenceView,
  frame: Frame,
  form: VerbForm,
  spoken: boolean,
): Cue {
  const end = skipAdjuncts(view, frame.to, sentence.to);
  const that = view.pack.complementisers.has(norm(view, end)) && end < sentence.to;
  const place = spoken ? "around" : placeOf(view, sentence, frame, end, that);
  const opens = that || isColon(view, end) || place === "after";
  const to = that ? end + 1 : (listenerEnd(view, sentence, frame, end) ?? end);
  const subject =
    frame.found && frame.rule === "V2"
      ? { from: frame.from, to: frame.found.apposition?.to ?? frame.found.source.to }
      : { from: frame.from, to: frame.from };
  return {
    ...PLAIN,
    from: frame.from,
    to,
    rule: frame.rule,
    cue: frame.cue,
    source: frame.found?.source ?? null,
    pronoun: frame.pronoun ?? null,
    apposition: frame.found?.apposition ?? null,
    agreement: frame.agreement,
    place,
    use: form.use,
    nests: opens || place === "around",
    same: frame.same,
    frame: form.use === "say" || place !== "after" ? { from: frame.from, to } : subject,
  };
}

function placeOf(view: View, sentence: SentenceView, frame: Frame, end: number, that: boolean): Place {
  const preceded = frame.from > sentence.from && isBreak(view, frame.from);
  if (that || !preceded || frame.rule === "V11") return "after";
  if ((view.speech[frame.from - 1] ?? -1) >= 0 || followsOn(view, end)) return "before";
  if (end >= sentence.to) return "before";
  if ((view.speech[end] ?? -1) >= 0 && frame.rule !== "V2") return "around";
  if (
    !isBreak(view, end) &&
    frame.rule === "V2" &&
    sentence.to - end <= LAST_WORDS &&
    isContent(view, sentence, frame)
  )
    return "before";
  if (listenerEnd(view, sentence, frame, end) !== null) return "before";
  if (!isBreak(view, end) || isColon(view, end)) return frame.rule === "V3" ? "before" : "after";
  return "around";
}

/** A verb with at most this many words behind it ends a sentence whose object stands first. */
const LAST_WORDS = 2;

/** What stands before a frame is its content: no adverbial ("Sur X, le ministre …") and no heading ("Lomar : le ministre …"). */
const isContent = (view: View, sentence: SentenceView, { from }: Frame): boolean =>
  from - sentence.from > LONGEST_ADVERBIAL && !isColon(view, from);

/** "On Monday evening,": at most so many words before a subject say when or where. */
const LONGEST_ADVERBIAL = 3;

/** "…, the president told his counterpart by telephone, according to …": where a listener ends whom no content follows. */
function listenerEnd(
  view: View,
  sentence: SentenceView,
  { rule, from, cue }: Frame,
  end: number,
): number | null {
  const tells = rule === "V2" && view.pack.tellingVerbs.has(norm(view, cue.to - 1));
  if (!tells || from === sentence.from || !isBreak(view, from)) return null;
  let at = end;
  while (at < sentence.to && !isBreak(view, at) && !view.pack.complementisers.has(norm(view, at))) at++;
  const content = view.pack.complementisers.has(norm(view, at)) || isColon(view, at);
  return at === end || content ? null : at;
}

/** True where what follows the frame is not the rest of the credited clause. */
const followsOn = (view: View, at: number): boolean =>
  view.pack.relatives.has(norm(view, at)) ||
  view.pack.verbs.get(norm(view, at))?.shape === "participle" ||
  phraseAt(view, at, view.pack.tails) !== null ||
  view.pack.contrasts.has(norm(view, at));

/** The first word from `from` on that does not tell how or when something was said ("on Friday"), or `limit`. */
export function skipAdjuncts(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit && view.pack.adjuncts.has(norm(view, at)) && !isBreak(view, at)) at++;
  return at;
}
