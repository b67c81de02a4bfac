/**
 * What is known about the sentences of news in one language. A file in languages/ leaves out what it knows nothing of. Lists are words divided by white space, or phrases divided by "|".
 */
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

/** A language of which nothing is known: punctuation decides alone. */
export const NOTHING_KNOWN: LanguageData = {
  abbreviations: "",
  units: "",
  afterOrdinal: "",
  starters: "",
  furniture: "",
  furnitureStarts: "",
  relatedHeadings: "",
  bylines: "",
  afterComma: "",
  anywhere: "",
  whenLong: "",
  coordinators: "",
  verb: null,
  notVerbs: "",
  participle: null,
  prefix: null,
  bareParts: false,
  colonOpens: false,
  subjectEnds: "",
  subjectBeforeVerb: false,
  subordinators: "",
  relatives: "",
  subjects: "",
  frames: "",
};
