import type { FurnitureReason, Language } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { tokenize } from "../../text/tokens.ts";
import { furnitureReason } from "./furniture.ts";
import { allRules, rulesFor } from "../grammar/language.ts";
import { foldPhrase } from "../grammar/rules.ts";
import { coordinatedVerb, isVerb } from "../grammar/verbs.ts";

/** Words that a credit without a verb has at most. Raising it takes more unfinished sentences for credits. */
const LONGEST_CREDIT = 6;
const STOP = /[.!?؟۔。！？…]["'”’»›)\]]*$/u;

const OPENING = /[«“„(]/gu;
const CLOSING = /[»”)]/gu;
const marksOf = (words: string, marks: RegExp): number => words.match(marks)?.length ?? 0;

/** Where the running text ends, and why what follows does not belong to it. */
export interface Tail {
  /** How many of the sentences are running text. */
  readonly body: number;
  readonly reasons: readonly FurnitureReason[];
}

/**
 * S15: the furniture that stands in one line with the last sentence of an article ("… said. Tags: port fire",
 * "… was closed. Herald / Agency"): sentences at the end that a furniture phrase or their lack of a verb and a stop shows.
 */
export function findTail(text: string, sentences: readonly Span[], language: Language): Tail {
  const rules = allRules(language);
  const reasons: FurnitureReason[] = [];
  let body = sentences.length;
  while (body > 1) {
    const sentence = sentences[body - 1];
    const before = sentences[body - 2];
    if (!sentence || !before || !STOP.test(text.slice(before.start, before.end))) break;
    const words = text.slice(sentence.start, sentence.end);
    const reason = furnitureReason(foldPhrase(words), rules, STOP.test(words) ? "anywhere" : "end");
    if (reason) reasons.unshift(reason);
    else if (isCredit(words, language)) reasons.unshift("credit");
    else break;
    body--;
  }
  return { body, reasons };
}

function isCredit(words: string, language: Language): boolean {
  const rules = rulesFor(language);
  if (rules.verb === null || STOP.test(words)) return false;
  const tokens = tokenize(words);
  if (tokens.length > LONGEST_CREDIT || marksOf(words, OPENING) !== marksOf(words, CLOSING)) return false;
  return !tokens.some((token) => isVerb(rules, token.norm) || coordinatedVerb(rules, token.norm));
}
