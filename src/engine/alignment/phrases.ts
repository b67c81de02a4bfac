import { fold } from "../../text/fold.ts";
import { stopwordsOf } from "../../text/stopwords/index.ts";
import { rulesFor } from "../grammar/language.ts";
import { foldWord, type LanguageRules } from "../grammar/rules.ts";
import { isVerb } from "../grammar/verbs.ts";
import type { ClauseText } from "./clauseText.ts";
import { beginsWithAnd, openersOf } from "./openers.ts";

/** Marks between words that end a phrase. */
export const MARK = /[،,;:؛()«»"“”—–]/;
/** Content words from which a joined phrase says something of its own. Raising it cuts fewer lists. */
const LEAST_PHRASE = 4;
/** Words from "and" on among which the verb of a clause is looked for. Raising it finds longer subjects and more false ones. */
const VERB_WINDOW = 6;

/** Arabic words that open a clause behind و, written with it, and are no verbs; folded when read. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    "أن إن أنه أنها أنهم أنهما إنه إنها إنهم كما قد لم لن لا ليس ليست ما هو هي هم هما إذا لو الذي التي الذين هذا هذه ذلك " +
    "لكن بأن بأنه بأنها كذلك سوف"
  )
    .split(" ")
    .map(fold),
);

/**
 * Tells what "and" joins to a noun from a clause that it opens.
 *
 *   phrase   said that Putin | and his French counterpart discussed …      opened to schools | and a sports hall
 *   clause   the river flooded ten villages | and swept away dozens of houses
 */
export class PhraseReader {
  private readonly rules: LanguageRules;
  /** For each word whether it is a finite verb, or opens a clause behind the conjunction that it carries. */
  private readonly verbs: readonly boolean[];
  /** Whether the word is a coordinating conjunction, or carries one. */
  private readonly coordinates: readonly boolean[];
  /** Whether a phrase ends before the word: at a mark, a conjunction, a relative pronoun. */
  private readonly ends: readonly boolean[];
  private readonly content: readonly boolean[];

  constructor({ words, language }: ClauseText, text: string) {
    const rules = rulesFor(language);
    const [openers, common] = [openersOf(language), stopwordsOf(language)];
    const written = words.map(({ start, end }) => text.slice(start, end));
    const joined = written.map((word) => beginsWithAnd(language, word));
    this.rules = rules;
    this.verbs = written.map((word, i) => opensWithVerb(rules, word, joined[i] === true));
    this.coordinates = words.map(({ norm }, i) => joined[i] === true || rules.coordinators.has(norm));
    this.ends = words.map(({ start, norm }, i) => {
      const gap = text.slice(words[i - 1]?.end ?? start, start);
      return joined[i] === true || openers.has(norm) || MARK.test(gap);
    });
    this.content = words.map(({ norm }) => !common.has(norm));
  }

  isVerb(word: number): boolean {
    return this.verbs[word] === true;
  }

  /**
   * True where a conjunction without a mark before it joins a short phrase to the noun before, or a second subject to one
   * whose verb is yet to come. Never in a language whose verbs are not known.
   */
  joinsPhrase(word: number): boolean {
    if (this.rules.verb === null || this.coordinates[word] !== true || this.opensClause(word)) return false;
    const verb = this.verbs.indexOf(true);
    return verb > word || this.contentFrom(word) < LEAST_PHRASE;
  }

  /** In Arabic the verb carries the conjunction; elsewhere it may follow its subject. */
  private opensClause(word: number): boolean {
    if (this.rules.prefix !== null) return this.isVerb(word);
    const end = Math.min(word + VERB_WINDOW, this.phraseEnd(word));
    return this.verbs.slice(word, end).includes(true);
  }

  private contentFrom(word: number): number {
    return this.content.slice(word, this.phraseEnd(word)).filter(Boolean).length;
  }

  private phraseEnd(word: number): number {
    const end = this.ends.indexOf(true, word + 1);
    return end < 0 ? this.ends.length : end;
  }
}

/** Short Latin words keep their marks: "à" is no verb, "a" is one. */
function opensWithVerb(rules: LanguageRules, written: string, joined: boolean): boolean {
  const word = joined ? written.slice(1) : written;
  return isVerb(rules, foldWord(word)) || (joined && OPENING_WORDS.has(fold(word)));
}
