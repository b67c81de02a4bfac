import { fold } from "../../text/fold.ts";

/** What is known about the sentences of news in one language. Lists are words divided by white space, or phrases divided by "|". */
export interface LanguageData {
  /** Words before a full stop that never end a sentence: titles, names of months, "p." (without their stop). */
  readonly abbreviations: string;
  /** Units that may end a sentence after a number: "руб", "p.m". They do where a capital follows. */
  readonly units: string;
  /** Words before which a number with a full stop is an ordinal: the months where dates are written so. */
  readonly afterOrdinal: string;
  /** Words that open a sentence so often that "U.S. The" is two sentences. */
  readonly starters: string;
  /** Phrases of page furniture, anywhere in a short line; "!" before one that no running text has. */
  readonly furniture: string;
  /** Phrases of page furniture that count only at the beginning of a line. */
  readonly furnitureStarts: string;
  /** Lines that head a list of links. */
  readonly relatedHeadings: string;
  /** How a byline begins: "by", "par", or names a writer's part in it. */
  readonly bylines: string;
  /** Words or phrases that open a new clause after a comma. */
  readonly afterComma: string;
  /** Words or phrases that open a new clause without one. */
  readonly anywhere: string;
  /** Words or phrases that open a clause without a comma where the one before has grown long. */
  readonly whenLong: string;
  /** Coordinating words: a clause begins where one comes before a finite verb. */
  readonly coordinators: string;
  /** Finite verbs, auxiliaries and verb forms by their ending, as one expression over folded words; null: unknown. */
  readonly verb: RegExp | null;
  /** Words that look like a verb and are none. */
  readonly notVerbs: string;
  /** Participles that add a clause after a comma, as one expression over folded words; null: none. */
  readonly participle: RegExp | null;
  /** The coordinating prefix that a verb may carry, at the beginning of a folded word; null: none. */
  readonly prefix: RegExp | null;
  /** True where main clauses stand side by side with a comma alone. */
  readonly bareParts: boolean;
  /** False where a colon nearly always introduces what someone says. */
  readonly colonOpens: boolean;
  /** Prepositions and the like: a subject between "and" and its verb ends before them. */
  readonly subjectEnds: string;
  /** True where a bare "and" may be followed by a subject of several words and its verb. */
  readonly subjectBeforeVerb: boolean;
  /** Words that carry a sentence on after a comma: "that", "as", "if". */
  readonly subordinators: string;
  /** Words that open an inserted clause, after whose end the main clause goes on. */
  readonly relatives: string;
  /** Subject pronouns and the like that may stand between a coordinator and its verb. */
  readonly subjects: string;
  /** Verbs and phrases of reporting frames: a short part with one of them stays with what it frames. */
  readonly frames: string;
}

/** A language's data, folded and ready to look things up in. */
export interface LanguageRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly furniture: readonly string[];
  readonly furnitureStarts: readonly string[];
  readonly relatedHeadings: readonly string[];
  readonly bylines: readonly string[];
  readonly afterComma: PhraseTable;
  readonly anywhere: PhraseTable;
  readonly whenLong: PhraseTable;
  readonly coordinators: ReadonlySet<string>;
  readonly verb: RegExp | null;
  readonly notVerbs: ReadonlySet<string>;
  readonly participle: RegExp | null;
  readonly prefix: RegExp | null;
  readonly bareParts: boolean;
  readonly colonOpens: boolean;
  readonly subjectEnds: ReadonlySet<string>;
  readonly subjectBeforeVerb: boolean;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly frames: PhraseTable;
}

/** Phrases by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Folds a language's data and makes it ready to look up. */
export function prepare(data: LanguageData): LanguageRules {
  return {
    abbreviations: wordSet(data.abbreviations),
    units: wordSet(data.units),
    afterOrdinal: wordSet(data.afterOrdinal),
    starters: wordSet(data.starters),
    furniture: phrases(data.furniture),
    furnitureStarts: phrases(data.furnitureStarts),
    relatedHeadings: phrases(data.relatedHeadings),
    bylines: phrases(data.bylines),
    afterComma: phraseTable(data.afterComma),
    anywhere: phraseTable(data.anywhere),
    whenLong: phraseTable(data.whenLong),
    coordinators: wordSet(data.coordinators),
    verb: data.verb,
    notVerbs: wordSet(data.notVerbs),
    participle: data.participle,
    prefix: data.prefix,
    bareParts: data.bareParts,
    colonOpens: data.colonOpens,
    subjectEnds: wordSet(data.subjectEnds),
    subjectBeforeVerb: data.subjectBeforeVerb,
    subordinators: wordSet(data.subordinators),
    relatives: wordSet(data.relatives),
    subjects: wordSet(data.subjects),
    frames: phraseTable(data.frames),
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .map(foldWord)
      .filter((word) => word !== ""),
  );
}

/** Folded, apostrophes of one kind, longest first. */
function phrases(list: string): string[] {
  return list
    .split("|")
    .map(foldPhrase)
    .filter((phrase) => phrase !== "")
    .sort((a, b) => b.length - a.length);
}

/** A phrase or a line in the form in which they are compared. */
export function foldPhrase(text: string): string {
  return fold(text.replace(/[’ʼ]/gu, "'")).replace(/\s+/gu, " ").trim();
}

/** Folded, but short Latin words keep their marks: "à" is no "a", "où" no "ou". */
export const foldWord = (word: string): string => (SHORT.test(word) ? word.toLowerCase() : fold(word));
const SHORT = /^\p{Script=Latin}{1,2}$/u;

function phraseTable(list: string): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of list.split("|")) {
    const words = phrase.trim().split(/\s+/u).map(foldWord);
    const first = words[0] ?? "";
    if (first === "") continue;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
}
