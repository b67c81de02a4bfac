import type { Language } from "../../../model/article.ts";
import type { NamingKind } from "../../../model/wording.ts";
import { fold } from "../../../text/fold.ts";
import { skeleton, soundsOf } from "../../../text/names.ts";
import type { ReadArticle } from "../context.ts";
import { isMonth, monthWords } from "../months.ts";
import { isNameConcept, type ReadWord } from "../read.ts";
import { kindOfConcept } from "./edges.ts";
import { keyOfWords, type FormKey } from "./forms.ts";

/** Shorter names sound alike by accident; raising it loses names of three consonants (Путин, Putin). */
export const LEAST_SOUNDS = 3;
/** Articles and prepositions inside a name, which are not heard. */
const INNER: ReadonlySet<string> = new Set("al el an en ar as de du des la le of аль эль".split(" "));
/** Words before a person's name alone, folded; other titles stand before a country too ("Президент Карвелии"). */
const HONORIFICS: ReadonlySet<string> = new Set(
  "m mm mme mlle mr mrs ms dr السيد السيدة".split(" ").map(fold),
);

/** A name, or words that may be one, as they sound. */
export interface Heard {
  readonly key: FormKey;
  readonly language: Language;
  /** Its words as one. */
  readonly norm: string;
  /** At least `LEAST_SOUNDS` consonants each. */
  readonly sounds: readonly string[];
  readonly kind: NamingKind;
}

/** The end of each run of words that name someone or something, in reading order. */
export function namesIn({ running, language }: ReadArticle): Heard[] {
  const months = monthWords(language);
  return running.flatMap((word, i): Heard[] => {
    if (!isName(word) || continues(running[i + 1]) || isMonth(word, months)) return [];
    const heard = heardAs(endOfName(running, i), language, kindAt(running, i));
    return heard.sounds.length > 0 ? [heard] : [];
  });
}

export function heardAs(words: readonly ReadWord[], language: Language, kind: NamingKind = "name"): Heard {
  const norm = soundOf(words);
  const sounds = soundsOf(norm).filter((sound) => sound.length >= LEAST_SOUNDS);
  return { key: keyOfWords(language, words), language, norm, sounds, kind };
}

/** The last word; with the one before it where it is too short to be known by its sound: "Ras al-Nour". */
function endOfName(running: readonly ReadWord[], last: number): readonly ReadWord[] {
  const word = running[last];
  if (word === undefined || skeleton(word.norm).length >= LEAST_SOUNDS) return running.slice(last, last + 1);
  const inner = INNER.has(running[last - 1]?.norm ?? "") ? 1 : 0;
  const words = running.slice(Math.max(0, last - 1 - inner), last + 1);
  const isOne = words.every(({ named, opens }, i) => named && (i === 0 || !opens));
  return isOne ? words : [word];
}

/** The words that carry the name as one; the Arabic article inside it is not heard. */
const soundOf = (words: readonly ReadWord[]): string =>
  words
    .filter(({ norm }, i) => i === 0 || !INNER.has(norm))
    .map(({ norm }, i) => (i > 0 ? norm.replace(/^ال/u, "") : norm))
    .join("");

/** What the name that ends at a word is: what the lexicon knows it for, or a person behind a title. */
function kindAt(running: readonly ReadWord[], last: number): NamingKind {
  const known = running[last]?.phrase?.concepts.find(isNameConcept);
  if (known !== undefined) return kindOfConcept(known);
  let first = last;
  while (running[first]?.opens === false && isPartOfName(running[first - 1])) first--;
  const title = running[first - 1];
  const isTitled = title?.cue?.kind === "title";
  return isTitled && (first < last || HONORIFICS.has(title.norm)) ? "person" : "name";
}

const isPartOfName = (word: ReadWord | undefined): boolean =>
  word?.named === true && word.cue?.kind !== "title";
const isName = ({ named, content, quantity }: ReadWord): boolean => named && content && quantity === null;
const continues = (next: ReadWord | undefined): boolean =>
  next !== undefined && next.named && !next.opens && next.content;
