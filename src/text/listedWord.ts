import type { Language } from "../model/article.ts";
import { fold } from "./fold.ts";

/** A word of the lexicon that is told from others of its stem by the way it is written. */
export interface ListedWord {
  /** How many capitals the word of a text needs at its head. */
  readonly capitals: 0 | 1 | 2;
  /** Folded letters that the word of a text has to hold; "" where the stem is enough. */
  readonly whole: string;
}

/** Longer abbreviations are written with one capital too: Nato, Otan, Unesco, Opec. */
const SHORT_ABBREVIATION = 3;
/** What is left of a name in Arabic by the stemmer is then often a common word: وادا (WADA) and واد, سوريا and سور. */
const SHORT_STEM = 3;
/** Concepts of a kind that is written with a capital. */
const NAME = /^(?:country|city|seat|org|media|group|person)-/;
/** "l'ONU", "L'ONU": an elided article hides no capital. */
const ELIDED = /^\p{L}{1,2}['’]/u;

/**
 * What the writing of a word that the lexicon lists demands of a word in a text, beyond an equal stem; null where nothing.
 * Abbreviations of up to three letters need two capitals (WHO is not "who", ПО is not "по"), names one (Nice is not "nice").
 * German writes every noun with a capital, so that one says nothing there.
 */
export function listedWord(word: string, stem: string, gloss: string, language: Language): ListedWord | null {
  if (language === "ar") {
    const whole = fold(word);
    const isShort = NAME.test(gloss) && stem.length <= SHORT_STEM && whole.length > SHORT_STEM;
    return isShort ? { capitals: 0, whole } : null;
  }
  if (capitalsOf(word) >= 2 && word.length <= SHORT_ABBREVIATION) return { capitals: 2, whole: "" };
  const isName = capitalsOf(word) >= 1 && NAME.test(gloss) && language !== "de";
  return isName ? { capitals: 1, whole: "" } : null;
}

/** True where a word of a text is written as a listed word demands. */
export const isWrittenAs = ({ capitals, whole }: ListedWord, form: string): boolean =>
  capitalsOf(form.replace(ELIDED, "")) >= capitals && (whole === "" || fold(form).includes(whole));

/** Capitals, or digits behind one, at the head of a word; no more than two are counted. */
function capitalsOf(form: string): number {
  if (/^\p{Lu}[\p{Lu}\p{N}]/u.test(form)) return 2;
  return /^\p{Lu}/u.test(form) ? 1 : 0;
}
