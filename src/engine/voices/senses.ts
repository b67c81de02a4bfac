import { conceptsOf, phraseAt } from "../../text/lexicon.ts";
import { soundsOf } from "../../text/names.ts";
import { isCapital, norm, stemAt, type Range, type View } from "./view.ts";

/** What a word of a source may be recognised by in another language. */
export interface Sense {
  /** Consonants, where it may be part of a name (text/skeleton.ts). */
  readonly sounds: readonly string[];
  /** Glosses of its concepts. */
  readonly concepts: readonly string[];
}

/** By key of the mention. */
export type Senses = ReadonlyMap<string, Sense>;

/** Concepts that are one speaker under whatever name. A country or a town is none: many speak there. */
const SPEAKER = /^(?:seat|org)-/;
/** Shorter words of a script without capitals are common words too often ("وادي", and the agency WADA). */
const LEAST_WORD = 5;

/** Seats of power and organisations that the lexicon finds named in a source. */
export function seatsIn(view: View, { from, to }: Range): string[] {
  if (!view.lexicon) return [];
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(view.lexicon, view, at);
    if (phrase && at + phrase.length <= to && isNamed(view, at, phrase.length))
      found.push(...phrase.concepts.filter((concept) => SPEAKER.test(concept)));
  }
  return found;
}

/** "WHO" and not "who". */
const isNamed = (view: View, at: number, length: number): boolean =>
  view.pack.verbFirst ? length > 1 || norm(view, at).length >= LEAST_WORD : isCapital(view, at) || length > 1;

/** The concepts that name who speaks in each range, under the range's key; ranges without one are left out. */
export function sensesOf(
  view: View,
  ranges: readonly Range[],
  keyOf: (view: View, at: number) => string,
): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const { from, to } of ranges) {
    const concepts = conceptsOf(
      { stems: view.stems.slice(from, to), forms: view.forms.slice(from, to) },
      view.lexicon,
    );
    for (let at = from; at < to; at++)
      senses.set(keyOf(view, at), {
        sounds: mayBeName(view, at) ? nameSounds(norm(view, at)) : [],
        concepts: [...(concepts[at - from] ?? [])],
      });
  }
  return senses;
}

/** Shorter skeletons agree by accident, those of a word's other readings sooner. */
const LEAST_SOUNDS: readonly [plain: number, other: number] = [3, 4];
const nameSounds = (word: string): string[] =>
  soundsOf(word).filter(({ length }, i) => length >= LEAST_SOUNDS[i === 0 ? 0 : 1]);

const mayBeName = (view: View, at: number): boolean =>
  !view.pack.roles.has(stemAt(view, at)) &&
  (view.pack.verbFirst || isCapital(view, at) || isDemonym(view, at));

/** French and Russian write demonyms in small letters; so may any adjective be one. */
const isDemonym = (view: View, at: number): boolean =>
  /(?:iens?|iennes?|ais|aises?|ois|oises?|ск(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими))$/.test(
    norm(view, at),
  );
