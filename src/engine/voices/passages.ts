import type { Span } from "../../model/span.ts";
import type { Speakers } from "./speakers.ts";
import { overlaps, type Stretch } from "./stretch.ts";
import type { SentenceView, View } from "./view.ts";

/** Passages of speech that end in this sentence, or fill it, with their speaker. */
export function passagesIn(
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
