import type { Language } from "../model/article.ts";
import type { Lexicon, LexiconPhrase, PackedLexicon, Sense } from "./lexicon.ts";
import { listedWord, type ListedWord } from "./listedWord.ts";
import { stem } from "./stem.ts";
import { attachedStems } from "./stemArabic.ts";
import { tokenize } from "./tokens.ts";

/**
 * A lexicon whose words were stemmed when the app was built: that takes more than a second of a reader's processor. A concept
 * is named by its row in a list of glosses that all languages share. The first line has the first word of each concept, by row,
 * `word|word|…`. Then a line for each word with which phrases begin, `word<TAB>phrase|phrase|…`: its stem, but in Arabic the folded
 * word, from which forms with particles are made too. A phrase is `further stems:sense,sense,…`, a sense a row in base 36; where
 * the writing counts, "/", the least number of capitals, and letters that have to be held.
 */
export type StemmedLexicon = string;

const BASE = 36;
const NO_PHRASES: readonly LexiconPhrase[] = [];

/** The glosses of tables or of a packed lexicon, each once, in their order. */
export const glossesIn = (tables: string): string[] => [
  ...new Set(
    tables
      .split("\n")
      .flatMap((line) => line.split("\t", 1))
      .filter((gloss) => gloss !== ""),
  ),
];

export function stemLexicon(
  packed: PackedLexicon,
  language: Language,
  glosses: readonly string[],
): StemmedLexicon {
  const rows = new Map(glosses.map((gloss, row) => [gloss, row]));
  const firstWords = glosses.map(() => "");
  const beginnings = new Map<string, Map<string, Set<string>>>();
  for (const line of packed.split("\n")) {
    const [gloss = "", words] = line.split("\t");
    const row = rows.get(gloss);
    if (row === undefined || words === undefined) continue;
    for (const word of words.split("|")) {
      firstWords[row] ||= word;
      const norms = tokenize(word).map(({ norm }) => norm);
      const [first = "", ...rest] = norms.map((norm) => stem(norm, language));
      if (first === "") continue;
      const listed = rest.length === 0 ? listedWord(word, first, gloss, language) : null;
      const beginning = language === "ar" ? (norms[0] ?? "") : first;
      const phrases = beginnings.get(beginning) ?? new Map<string, Set<string>>();
      beginnings.set(beginning, phrases);
      const senses = phrases.get(rest.join(" ")) ?? new Set<string>();
      phrases.set(rest.join(" "), senses.add(`${row.toString(BASE)}${writingOf(listed)}`));
    }
  }
  return [
    firstWords.join("|"),
    ...Array.from(beginnings, ([word, phrases]) => `${word}\t${phraseFields(phrases)}`),
  ].join("\n");
}

const writingOf = (listed: ListedWord | null): string =>
  listed === null ? "" : `/${String(listed.capitals)}${listed.whole}`;

const phraseFields = (phrases: ReadonlyMap<string, ReadonlySet<string>>): string =>
  Array.from(phrases, ([rest, senses]) => `${rest}:${[...senses].join(",")}`).join("|");

/**
 * Notes where the phrases of each stem stand; they are made when a text first has it, so that a language costs little
 * until then.
 */
export const readStemmedLexicon = (
  stemmed: StemmedLexicon,
  language: Language,
  glosses: readonly string[],
): Lexicon => new ReadLexicon(stemmed, language, glosses);

class ReadLexicon implements Lexicon {
  private readonly places: ReadonlyMap<string, Places>;
  private readonly made = new Map<string, readonly LexiconPhrase[]>();

  constructor(
    private readonly stemmed: StemmedLexicon,
    readonly language: Language,
    private readonly glosses: readonly string[],
  ) {
    this.places = placesIn(stemmed, language);
  }

  get words(): ReadonlyMap<string, string> {
    const words = lineAt(this.stemmed, 0).split("|");
    return new Map(
      words.flatMap((word, row) => (word === "" ? [] : [[this.glosses[row] ?? "", word] as const])),
    );
  }

  phrasesFrom(first: string): readonly LexiconPhrase[] {
    const known = this.made.get(first);
    if (known) return known;
    const places = this.places.get(first);
    if (places === undefined) return NO_PHRASES;
    const fields = [places].flat().map((place) => lineAt(this.stemmed, place));
    const phrases = phrasesOf(first, fields, this.glosses);
    this.made.set(first, phrases);
    return phrases;
  }
}

/** One place or, seldom, several. */
type Places = number | number[];

/** Where the phrases stand that begin with each stem. */
function placesIn(stemmed: StemmedLexicon, language: Language): Map<string, Places> {
  const places = new Map<string, Places>();
  const attached = new Map<string, Places>();
  for (let end = stemmed.indexOf("\n"); end >= 0;) {
    const start = end + 1;
    const place = stemmed.indexOf("\t", start) + 1;
    const word = stemmed.slice(start, place - 1);
    if (language === "ar") for (const form of attachedStems(word)) addPlace(attached, form, place);
    addPlace(places, language === "ar" ? stem(word, language) : word, place);
    end = stemmed.indexOf("\n", place);
  }
  // A form that is a word of the lexicon itself stays that word.
  const own = new Set(places.keys());
  for (const [form, found] of attached) if (!own.has(form)) places.set(form, found);
  return places;
}

function addPlace(places: Map<string, Places>, stem: string, place: number): void {
  const known = places.get(stem);
  if (known === undefined) places.set(stem, place);
  else if (typeof known === "number") places.set(stem, [known, place]);
  else known.push(place);
}

/** From a place to the end of its line. */
function lineAt(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  return text.slice(place, end < 0 ? text.length : end);
}

/** The phrases of one first stem, longest first, each once with all its senses. */
function phrasesOf(first: string, fields: readonly string[], glosses: readonly string[]): LexiconPhrase[] {
  const senses = new Map<string, Map<string, Sense>>();
  for (const phrase of fields.flatMap((field) => field.split("|"))) {
    const [rest = "", found = ""] = phrase.split(":");
    const known = senses.get(rest) ?? new Map<string, Sense>();
    senses.set(rest, known);
    for (const sense of found.split(",")) known.set(sense, senseOf(sense, glosses));
  }
  return Array.from(senses, ([rest, known]) => phraseOf(first, rest, [...known.values()])).sort(
    (a, b) => b.stems.length - a.stems.length,
  );
}

function senseOf(sense: string, glosses: readonly string[]): Sense {
  const [row = "", writing] = sense.split("/");
  const concept = glosses[parseInt(row, BASE)] ?? "";
  if (writing === undefined) return { concept, listed: null };
  return {
    concept,
    listed: { capitals: Number(writing.charAt(0)) as ListedWord["capitals"], whole: writing.slice(1) },
  };
}

function phraseOf(first: string, rest: string, senses: readonly Sense[]): LexiconPhrase {
  const sorted = [...senses].sort((a, b) => (a.concept < b.concept ? -1 : Number(a.concept > b.concept)));
  return {
    stems: rest === "" ? [first] : [first, ...rest.split(" ")],
    senses: sorted,
    concepts: sorted.every(({ listed }) => listed === null) ? sorted.map(({ concept }) => concept) : null,
  };
}
