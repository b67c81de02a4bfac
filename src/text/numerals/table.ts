import type { Language } from "../../model/article.ts";
import { fold } from "../fold.ts";
import { stem } from "../stem.ts";
import type { Duration, Modifier, NumeralWords } from "./types.ts";
import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { ru } from "./words/ru.ts";

/** A phrase as folded words. */
type Phrase = readonly string[];

/** NumeralWords, folded and ready for look-up. */
export interface NumeralTable {
  readonly language: Language;
  readonly words: NumeralWords;
  readonly values: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly duals: ReadonlyMap<string, number>;
  /** Dual nouns to the stem of what is counted, or to the duration. */
  readonly dualNouns: ReadonlyMap<string, string>;
  readonly ones: ReadonlySet<string>;
  readonly oneNouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly rangeJoiners: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
  readonly roundDays: ReadonlySet<string>;
  readonly joinedNouns: ReadonlySet<string>;
  readonly attached: ReadonlyMap<string, number>;
  readonly rough: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly notNumbers: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Longest phrase first. */
  readonly before: readonly (readonly [Modifier, Phrase])[];
  readonly after: readonly (readonly [Modifier, Phrase])[];
  readonly percent: readonly Phrase[];
  readonly outOf: readonly Phrase[];
  readonly currencies: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
  readonly durations: ReadonlyMap<string, Duration>;
  readonly months: readonly (readonly [number, Phrase])[];
  readonly dateLinks: ReadonlySet<string>;
  readonly yearBefore: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly timeBefore: ReadonlySet<string>;
  readonly timeAfter: ReadonlySet<string>;
  readonly nameBefore: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  /** Words that may begin a number or a date: nothing but digits and these has to be read. */
  readonly openers: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
}

const wordsOf = (list: string): string[] =>
  list
    .split(/[\s|]+/)
    .filter(Boolean)
    .map(fold);
const setOf = (list: string): Set<string> => new Set(wordsOf(list));
const phrasesOf = (list: string): Phrase[] =>
  list
    .split("|")
    .filter(Boolean)
    .map((phrase) => phrase.split(/[\s-]+/).map(fold))
    .sort((a, b) => b.length - a.length);

function mapOf<V>(rows: readonly (readonly [V, string])[]): Map<string, V> {
  return new Map(rows.flatMap(([value, forms]) => wordsOf(forms).map((form): [string, V] => [form, value])));
}

function modifiersOf(groups: Readonly<Partial<Record<Modifier, string>>>): (readonly [Modifier, Phrase])[] {
  const rows = Object.entries(groups) as [Modifier, string][];
  return rows
    .flatMap(([modifier, list]) => phrasesOf(list).map((phrase): [Modifier, Phrase] => [modifier, phrase]))
    .sort((a, b) => b[1].length - a[1].length);
}

/** Month names: words apart by spaces, names of two words apart by "|". */
function monthsOf(rows: NumeralWords["months"]): (readonly [number, Phrase])[] {
  return rows.flatMap(([month, names]) => {
    const [singles, ...phrases] = names.split("|");
    return [...wordsOf(singles ?? "").map((word) => [word]), ...phrases.flatMap(phrasesOf)].map(
      (phrase): [number, Phrase] => [month, phrase],
    );
  });
}

/** قتيل: قتيلان, قتيلين; ساعة: ساعتان, ساعتين, for the nouns of `dualNouns` and the durations. */
function dualNounsOf(words: NumeralWords, durations: ReadonlyMap<string, Duration>): Map<string, string> {
  const forms = new Map<string, string>();
  const singulars = [
    ...wordsOf(words.dualNouns ?? ""),
    ...(words.dualNouns === undefined ? [] : durations.keys()),
  ];
  for (const singular of singulars) {
    const base = singular.endsWith("ه") ? `${singular.slice(0, -1)}ت` : singular;
    for (const ending of ["ان", "ين"])
      forms.set(base + ending, durations.get(singular) ?? stem(singular, "ar"));
  }
  return forms;
}

function read(language: Language, words: NumeralWords): NumeralTable {
  const table = readLists(language, words);
  const { values, multipliers, duals, dualNouns, ordinals, ones, articles, halves } = table;
  const lists = [values, multipliers, duals, dualNouns, ordinals, ones, articles, halves];
  return { ...table, openers: new Set(lists.flatMap((list) => [...list.keys()])) };
}

function readLists(language: Language, words: NumeralWords): Omit<NumeralTable, "openers"> {
  const durations = mapOf(words.durations);
  return {
    language,
    words,
    durations,
    values: mapOf(words.values),
    multipliers: mapOf(words.multipliers),
    duals: mapOf(words.duals ?? []),
    dualNouns: dualNounsOf(words, durations),
    ones: setOf(words.ones),
    oneNouns: new Set(wordsOf(words.oneNouns).map((word) => stem(word, language))),
    articles: setOf(words.articles ?? ""),
    rangeWords: setOf(words.rangeWords),
    rangeJoiners: setOf(words.rangeJoiners),
    rangeOpeners: setOf(words.rangeOpeners),
    roundDays: setOf(words.roundDays ?? ""),
    joinedNouns: setOf(words.joinedNouns ?? ""),
    attached: mapOf(words.attached ?? []),
    rough: setOf(words.rough ?? ""),
    abbreviations: setOf(words.abbreviations ?? ""),
    halves: setOf(words.halves),
    joiners: setOf(words.joiners),
    vague: setOf(words.vague),
    notNumbers: setOf(words.notNumbers ?? ""),
    ordinals: mapOf(words.ordinals),
    ordinalEndings: setOf(words.ordinalEndings),
    before: modifiersOf(words.before),
    after: modifiersOf(words.after),
    percent: phrasesOf(words.percent),
    outOf: phrasesOf(words.outOf),
    currencies: mapOf(words.currencies),
    measures: mapOf(words.measures),
    months: monthsOf(words.months),
    dateLinks: setOf(words.dateLinks),
    yearBefore: setOf(words.yearBefore),
    yearAfter: setOf(words.yearAfter),
    timeBefore: setOf(words.timeBefore),
    timeAfter: setOf(words.timeAfter),
    nameBefore: setOf(words.nameBefore),
    skip: setOf(words.skip),
    stop: setOf(words.stop),
  };
}

/** For a language without a table: digits only. */
const NONE: NumeralWords = {
  values: [],
  multipliers: [],
  ones: "",
  oneNouns: "",
  rangeWords: "",
  rangeJoiners: "",
  rangeOpeners: "",
  halves: "",
  joiners: "",
  vague: "",
  grouping: "either",
  spaceGroups: true,
  ordinals: [],
  ordinalEndings: "",
  before: {},
  after: {},
  percent: "",
  outOf: "",
  currencies: [],
  measures: [],
  durations: [],
  months: [],
  dateLinks: "",
  yearBefore: "",
  yearAfter: "",
  timeBefore: "",
  timeAfter: "",
  nameBefore: "",
  skip: "",
  stop: "",
};
const FALLBACK = read("und", NONE);
const TABLES: ReadonlyMap<Language, NumeralTable> = new Map(
  Object.entries({ ar, en, fr, ru, es, de }).map(([language, words]) => [language, read(language, words)]),
);

/** The words of numbers in a language; an empty table (digits only) for a language that has none. */
export const numeralTable = (language: Language): NumeralTable => TABLES.get(language) ?? FALLBACK;
