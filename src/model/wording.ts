import type { ArticleId } from "./article.ts";
import type { Place } from "./comparison.ts";
import type { Span } from "./span.ts";
import type { VoiceId } from "./voice.ts";

/**
 * How two mentions of one claim differ at one place. spelling: spelling or inflection only; other-word: other words in the
 * same slot; figure: a number or a date; name: a name, a title, or another name in the same slot; negation: a negating word
 * or one that makes the statement less or more certain; order: the same words in another place; only-a, only-b: words that
 * one side alone has.
 */
export type DifferenceKind =
  "spelling" | "other-word" | "figure" | "name" | "negation" | "order" | "only-a" | "only-b";

/**
 * Why a difference is of its kind, in terms that the interface can say. letters: the words differ in letters alone; stem: in
 * inflection alone; slot: the words beside them are the same on both sides; concept: the lexicon lists both words under one
 * meaning; value: the numbers or dates say different values; writing: they say the same value, written differently; naming:
 * both are forms of one row of the naming table; name: the text itself shows a name there (title, capital, quotation);
 * cue: a word of the lists of negations, hedges and intensifiers; absent: the other side has no word for it; moved: the
 * other side has the words elsewhere.
 */
export type DifferenceReason =
  | "letters"
  | "stem"
  | "slot"
  | "concept"
  | "value"
  | "writing"
  | "naming"
  | "name"
  | "cue"
  | "absent"
  | "moved";

/** One place at which two mentions differ. Spans are of whole words; null where that side has no words for it. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the article of side a. */
  readonly a: Span | null;
  readonly b: Span | null;
  /** At least one, the deciding reason first. */
  readonly why: readonly DifferenceReason[];
}

/** Mentions of one claim with the same words, spelling aside: shown once, "same words in A and B". */
export interface Version {
  /** Indices into the claim's `mentions`, ascending; all in one language. */
  readonly mentions: readonly number[];
}

/** Two versions of a claim beside each other; `a` and `b` index `versions`, and the spans are those of their first mentions. */
export interface VersionPair {
  readonly a: number;
  readonly b: number;
  /** True where the versions are in two languages: only names, figures and dates are compared then. */
  readonly acrossLanguages: boolean;
  /** In the order of side a, then of side b. */
  readonly differences: readonly Difference[];
}

/** The wording of a claim that several outlets have. */
export interface ClaimWording {
  /** Id of the claim. */
  readonly claim: string;
  /** In order of their first mention. */
  readonly versions: readonly Version[];
  /**
   * Every pair of versions of different outlets, a < b; in claims with very many versions only pairs with the
   * representative's version, and `differencesOf` gives the others one by one.
   */
  readonly pairs: readonly VersionPair[];
}

/**
 * What a row of the naming table names. name: someone or something that has a name of its own, of which the texts do not show
 * what it is; word: no name, but words for one thing or act.
 */
export type NamingKind = "person" | "group" | "place" | "name" | "word";

/**
 * Why two forms are taken to name the same. slot: they stand in the same place of aligned claims; apposition and
 * parenthesis: one explains the other in a text; abbreviation: one is the initials of the other; head: they share the word
 * that carries the name; concept: the lexicon lists both under one meaning; sound: in two languages they have
 * the same consonants; voice: both are names of one voice; spelling: they differ in spelling or inflection alone; reader: a reader put them together.
 */
export type NamingReason =
  | "slot"
  | "apposition"
  | "parenthesis"
  | "abbreviation"
  | "head"
  | "concept"
  | "sound"
  | "voice"
  | "spelling"
  | "reader";

/** One piece of evidence that joins two forms of a row. */
export interface NamingEvidence {
  readonly reason: NamingReason;
  /** Indices into the row's `forms`, ascending. */
  readonly forms: readonly [number, number];
  /** The words that it rests on, form by form; absent where it rests on no place (lexicon, reader). */
  readonly places?: readonly [Place, Place];
  /** Claim in whose mentions the words stand in one slot. */
  readonly claim?: string;
  /** Gloss of the lexicon's concept, such as "islamic-state". */
  readonly concept?: string;
}

/** One way of naming, with everywhere it stands in the running text. */
export interface NamingForm {
  /** The most frequent surface form, as it stands in a text; adjustments refer to a form by it. */
  readonly label: string;
  /** Forms of a row with the same number differ in spelling only (سوريا, سورية). Counts from 0. */
  readonly spelling: number;
  /** In order of article id, then of the text. Never empty. */
  readonly occurrences: readonly Place[];
}

/** What the outlets call one person, group, place, thing or act. */
export interface NamingRow {
  /** Stable for the same articles: derived from the labels. */
  readonly id: string;
  readonly kind: NamingKind;
  /** At least two, the most frequent first. */
  readonly forms: readonly NamingForm[];
  readonly why: readonly NamingEvidence[];
}

/** A reporting word under which its inflections are counted: قال, وقال, يقول. */
export interface ReportingWord {
  /** The most frequent surface form. */
  readonly label: string;
  /** The cues in the texts, in order of article id, then of the text. Never empty. */
  readonly occurrences: readonly Place[];
}

/** The words with which the outlets introduce one voice. */
export interface ReportingRow {
  readonly voice: VoiceId;
  /** The most frequent first. */
  readonly words: readonly ReportingWord[];
}

/**
 * quotation-marks: round a word or short phrase that the other has without them; intensifier, hedge: in one version only;
 * title: given to a name by one, not by the other.
 */
export type ToneKind = "quotation-marks" | "intensifier" | "hedge" | "title";

/** One mention has a carrier of tone that a mention of the same claim in another outlet is without. */
export interface ToneFinding {
  readonly claim: string;
  /** The words with the carrier: the quoted words with their marks, the intensifier, the title. */
  readonly with: Place;
  /** The corresponding words without it; the whole mention where there are none. */
  readonly without: Place;
}

/** Findings of one kind under the word that they share. Counts per outlet are those of its findings. */
export interface ToneRow {
  readonly kind: ToneKind;
  /** The most frequent surface form of the carrier, or of the quoted words. */
  readonly label: string;
  /** In order of the claims, then of article id. Never empty. */
  readonly findings: readonly ToneFinding[];
}

/** A figure or date as one outlet gives it. */
export interface ValuePlace extends Place {
  /** Plain ASCII digits; for a date "M-D" (month and day), "D" for a day alone, "w1"–"w7" (Monday is 1) for a weekday. */
  readonly value: string;
  /** Null: the outlet's own text. */
  readonly voice: VoiceId | null;
}

/** Figures or dates of one thing on which outlets differ, or that they write differently. */
export interface ValueRow {
  readonly kind: "figure" | "date";
  /** differ: both cannot be true; written: one value (or values that can all be true) in several ways of writing it. */
  readonly relation: "differ" | "written";
  /** The claim in which they stand, or the first of them in order. */
  readonly claim: string;
  /** In order of article id, then of the text. */
  readonly values: readonly ValuePlace[];
}

/** The words of a finished comparison beside each other. Same comparison, same bytes. */
export interface WordingReport {
  readonly format: "muqabala-wording/1";
  /** Articles that the report speaks of, in order of id. */
  readonly articles: readonly ArticleId[];
  /** Claims of several outlets, in the order of the comparison. */
  readonly claims: readonly ClaimWording[];
  /** The rows with most occurrences first. */
  readonly naming: readonly NamingRow[];
  /** In the order of the comparison's voices. */
  readonly reporting: readonly ReportingRow[];
  /** By kind, then the rows with most findings first. */
  readonly tone: readonly ToneRow[];
  /** Those that differ first, then in the order of the claims. */
  readonly values: readonly ValueRow[];
}
