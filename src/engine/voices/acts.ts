import { phraseAt as lexiconPhraseAt } from "../../text/lexicon.ts";
import { isColon, norm, type View } from "./view.ts";

/** What an authority puts into force by declaring it: glosses of the lexicon. */
const ACTS = new Set(["state-of-emergency", "curfew", "martial-law", "national-mourning", "declare-war"]);
/** From the verb to what is declared, with a subject between them where verbs come first. */
const REACH = 8;

/** "declared a state of emergency", "وأعلنت رئيسة الوزراء حالة الطوارئ": a verb of declaring that does what it says, and reports nothing. */
export function isAct(view: View, at: number, limit: number): boolean {
  if (!view.lexicon || !view.pack.actVerbs.has(norm(view, at))) return false;
  for (let next = at + 1; next < Math.min(limit, at + REACH); next++) {
    if (isColon(view, next) || (view.speech[next] ?? -1) >= 0) return false;
    if (view.pack.complementisers.has(norm(view, next))) return false;
    if (lexiconPhraseAt(view.lexicon, view, next)?.concepts.some((concept) => ACTS.has(concept)) === true)
      return true;
  }
  return false;
}
