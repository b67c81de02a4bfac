import type { Stretch } from "./stretch.ts";
import { norm, type SentenceView, type View } from "./view.ts";

/** V14: after "in a statement:" at the end of a sentence, what follows is read out until somebody else is named. */
export function reproduced(
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
