import type { Span } from "../../model/span.ts";
import { tokenize } from "../../text/tokens.ts";
import type { LanguageRules } from "../grammar/rules.ts";
import { coordinatedVerb, isVerb } from "../grammar/verbs.ts";

/** Longer openings are sentences, not date lines. In code units; raising it finds longer lists of places and agencies. */
const LONGEST_DATELINE = 90;
/** Words that a date line has at most. */
const MOST_WORDS = 12;
/** After a date line comes at least this much running text, in code units. */
const LEAST_REST = 25;

const DASH = /[-–—―‒:](?=[\s\u200e\u200f«"“])/gu;
const CAPITALS = /^[\p{Lu}\p{M}\s.'’/-]{3,}(?:,|\s*\(|\s*$)/u;
/** A bracketed agency, or one between slashes, at the end: "(Reuters)", "/ИА «Меридиан»/.". */
const AGENCY = /(?:\([^()]{2,40}\)|\/[^/]{2,40}\/)\.?\s*$/u;
/** Parts divided by spaced dashes or commas, none of them a sentence: "Place – agency", "فايز الأسمري- سبق- الرياض". */
const PARTS = /^[^.!?؟:;؛]{2,40}(?:(?:\s[-–—]\s*|[-–—]\s)[^.!?؟:;؛]{2,30})+$/u;

/**
 * S12: the date line with which a first paragraph opens ("PUERTO ALMARA, June 10 (Transpress) -"), or null.
 * The mark that ends it is inside the span.
 */
export function findDateline(text: string, paragraph: Span, rules: LanguageRules): Span | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE));
  const agency =
    /^[\p{Lu}\p{M}\s-]{3,}[^!?.]{0,30}\s[—–-]\s\p{Lu}[^.!?]{1,25}\.(?=\s)/u.exec(opening) ??
    /^[^!?؟/]{2,60}\/[^/\n]{2,40}\/\.?(?=\s)/u.exec(opening);
  if (agency) return spanOf(paragraph, agency[0].length);
  for (const mark of [...opening.matchAll(DASH)].reverse()) {
    const head = opening.slice(0, mark.index).trim();
    const rest = paragraph.end - paragraph.start - mark.index;
    if (rest >= LEAST_REST && isDateline(head, mark[0], rules))
      return spanOf(paragraph, mark.index + mark[0].length);
  }
  return null;
}

const spanOf = (paragraph: Span, length: number): Span => ({
  start: paragraph.start,
  end: paragraph.start + length,
});

function isDateline(head: string, mark: string, rules: LanguageRules): boolean {
  if (tokenize(head).some((token) => isVerb(rules, token.norm) || coordinatedVerb(rules, token.norm)))
    return false;
  if (head.split(/\s+/u).length > MOST_WORDS || /[«“"]\s*$/u.test(head)) return false;
  if (AGENCY.test(head)) return true;
  return mark === ":" ? PARTS.test(head) : CAPITALS.test(head) || (PARTS.test(head) && !/[،,]/u.test(head));
}
