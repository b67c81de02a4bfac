import { PLAIN, type Cue } from "./cue.ts";
import { isCapital, type Range, type SentenceView, type View } from "./view.ts";

/** A speaker's name stands within so many words of the quotation mark. */
const REACH = 7;
/** A name has at least so many words with a capital in a row; one alone may be any noun. */
const LEAST_NAME = 2;

/** V15: in a language without a file the name nearest to a passage of speech, in the same sentence, is its speaker. */
export function besideSpeech(view: View, sentence: SentenceView): Cue | null {
  for (const passage of view.passages) {
    if (passage.to <= sentence.from || passage.from >= sentence.to) continue;
    const behind = nameIn(view, { from: passage.to, to: Math.min(sentence.to, passage.to + REACH) });
    if (behind) return cueOf(behind, { from: passage.to, to: behind.to }, "before");
    const ahead = nameIn(view, { from: Math.max(sentence.from, passage.from - REACH), to: passage.from });
    if (ahead) return cueOf(ahead, { from: ahead.from, to: passage.from }, "after");
  }
  return null;
}

function nameIn(view: View, range: Range): Range | null {
  let from = range.from;
  for (let at = range.from; at <= range.to; at++) {
    if (at < range.to && isCapital(view, at)) continue;
    if (at - from >= LEAST_NAME) return { from, to: at };
    from = at + 1;
  }
  return null;
}

const cueOf = (source: Range, frame: Range, place: "before" | "after"): Cue => ({
  ...PLAIN,
  ...frame,
  rule: "V15",
  cue: frame,
  source,
  agreement: {},
  place,
  nests: true,
  frame,
});
