import type { LanguageRules } from "./rules.ts";

/** A finite verb, as far as lists and endings tell. `word` is folded, as everywhere here. */
export const isVerb = (rules: LanguageRules, word: string): boolean =>
  rules.verb !== null && rules.verb.test(word) && !rules.notVerbs.has(word);

/** A participle that adds a clause to the one before it. */
export const isParticiple = (rules: LanguageRules, word: string): boolean =>
  rules.participle !== null && rules.participle.test(word) && !rules.notVerbs.has(word);

/** True where a word is "and" and a finite verb in one, as in Arabic. */
export const coordinatedVerb = (rules: LanguageRules, word: string): boolean =>
  rules.prefix !== null &&
  rules.prefix.test(word) &&
  !rules.notVerbs.has(word) &&
  isVerb(rules, word.replace(rules.prefix, ""));
