import type { Span } from "../../model/span.ts";

/** What a number gives. identifier: one that counts nothing, as in "Article 5" or "Boeing 737". */
export type QuantityKind = "count" | "percent" | "money" | "ordinal" | "date" | "time" | "identifier";

/** How far a text commits itself to a value: "nearly 50" is about, "up to 50" at-most, "over 50" more-than. */
export type Modifier = "exact" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

/** A number as a text gives it, in digits or in words. The span covers the words of the number only. */
export interface Quantity extends Span {
  /** In `unit`. A date's value is its day of the month (or its year, where only that is said). */
  readonly value: number;
  /** `value` as plain ASCII digits: "12", "3.5", "1200000". */
  readonly digits: string;
  readonly kind: QuantityKind;
  /**
   * What is counted: "%" for a share; a currency ("EUR"); a measure ("tonne", "km"); minute, hour, day, month or year for
   * a duration (weeks are given in days); the stem of the noun counted; "month:11" or "year" for a date; null where the
   * text does not say.
   */
  readonly unit: string | null;
  readonly modifier: Modifier;
  /** One end of a range: "between 10 and 15"; the other end is the quantity before or after. */
  readonly range?: "low" | "high";
}

/** A quantity with the atoms it was read from, for the passes that join quantities. */
export interface FoundQuantity extends Quantity {
  readonly first: number;
  readonly after: number;
  /** The first atom after the unit. */
  readonly next: number;
  /** See ReadNumber. */
  readonly scale: number;
}

/** Units of time, as the tables of each language name them. */
export type Duration = "minute" | "hour" | "day" | "week" | "month" | "year";

/**
 * The words of one language that numbers are made of and that stand around them. Words are written as a reader spells
 * them, separated by spaces, phrases separated by "|"; they are folded when the table is read (table.ts).
 */
export interface NumeralWords {
  /** Words below a thousand that are added up: `[value, forms]`. */
  readonly values: readonly (readonly [number, string])[];
  /** Words that multiply what stands before them. */
  readonly multipliers: readonly (readonly [number, string])[];
  /** Words for two of a multiplier (مئتا, ألفي): the whole value. Multiply by half of it after a number (11 ألفا). */
  readonly duals?: readonly (readonly [number, string])[];
  /** Words for one that are articles or pronouns unless a person or a thing is counted: see `oneNouns`. */
  readonly ones: string;
  /** Stems after (Arabic: before) which a word of `ones` counts. "*" where any noun will do. */
  readonly oneNouns: string;
  /** Articles that may stand for one before a multiplier: "a million". */
  readonly articles?: string;
  /** Words between the two ends of a range: "10 to 15". */
  readonly rangeWords: string;
  /** Words that make a range only after `rangeOpeners`: "between 10 and 15", not "9 and 11". */
  readonly rangeJoiners: string;
  readonly rangeOpeners: string;
  /** Numbers of days that stand roundly for weeks: quinze jours are two weeks. */
  readonly roundDays?: string;
  /** Words for a half: "half a million", "مليون ونصف". */
  readonly halves: string;
  /** Words that join the parts of a number; Arabic writes و at the word itself. */
  readonly joiners: string;
  /** Words before a number that make it vague ("several thousand"), and multipliers that are vague alone (тысячи). */
  readonly vague: string;
  /** Multipliers that need a number or an article before them: "hundred", but not "cent". */
  readonly multipliersNeedNumber?: boolean;
  /** Units stand before tens: ثلاثة وعشرون. */
  readonly unitsFirst?: boolean;
  /** Abbreviations whose full stop ends no sentence: тыс., Nov. */
  readonly abbreviations?: string;
  /** Proclitics that may be written at a number or a word. */
  readonly clitics?: readonly string[];
  /** Words that look like a number with a proclitic and are none: الاثنين (Monday). */
  readonly notNumbers?: string;
  /** Separators in digits: which sign groups thousands where both readings are possible. */
  readonly grouping: "comma" | "dot" | "either";
  /** An ordinary space groups thousands: 1 200. */
  readonly spaceGroups: boolean;
  readonly ordinals: readonly (readonly [number, string])[];
  /** What follows digits in an ordinal: 11th, 1er, 5-й. */
  readonly ordinalEndings: string;
  readonly before: Readonly<Partial<Record<Modifier, string>>>;
  readonly after: Readonly<Partial<Record<Modifier, string>>>;
  /** Phrases after a number that make it a share of a hundred. */
  readonly percent: string;
  /** "six in ten": phrases between part and whole. */
  readonly outOf: string;
  readonly currencies: readonly (readonly [string, string])[];
  readonly measures: readonly (readonly [string, string])[];
  readonly durations: readonly (readonly [Duration, string])[];
  /** Nouns whose dual form counts two of them (Arabic), in the singular. */
  readonly dualNouns?: string;
  readonly months: readonly (readonly [number, string])[];
  /** Words between a day and its month: "the sixth of May". */
  readonly dateLinks: string;
  /** Words right before a year. */
  readonly yearBefore: string;
  /** Words right after a year. */
  readonly yearAfter: string;
  /** Words right before a clock time. */
  readonly timeBefore: string;
  /** Words right after a clock time. */
  readonly timeAfter: string;
  /** Words after which a number is a name: "resolution 2401". */
  readonly nameBefore: string;
  /** Nouns that begin with و (Arabic): any other word with و after a number begins another part of the sentence. */
  readonly joinedNouns?: string;
  /** Multipliers written at the digits: $350m. Only with money or before a plural noun: "100m wide" is metres. */
  readonly attached?: readonly (readonly [number, string])[];
  /** Multipliers that give a rough number: une trentaine. */
  readonly rough?: string;
  /** Words that may stand between a number and its noun. */
  readonly skip: string;
  /** Words that are never what a number counts. */
  readonly stop: string;
  /** Nouns counted in the plural end so; adjectives before them are passed over. */
  readonly pluralEnding?: RegExp;
}
