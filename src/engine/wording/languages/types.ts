/**
 * Words of one language that carry the tone of a report. Phrases are divided by "|" and written as a reader spells them; they
 * are compared folded (text/fold.ts), form by form, so every form that the press uses is listed.
 */
export interface ToneWords {
  /** Words that turn a statement round. Verbs of denying are reporting words and stand elsewhere. */
  readonly negations: string;
  /** Words that leave open whether it is so, or make certain that it is. */
  readonly hedges: string;
  /** Words that make a statement stronger. */
  readonly intensifiers: string;
  /** Words before a name (Mr, general, minister), which one outlet gives and another leaves out. */
  readonly titles: string;
  /** Documents that speak in place of those who issued them: "statement". */
  readonly documents: string;
  /** From Monday to Sunday: the forms of each day's name. */
  readonly weekdays: readonly string[];
  /** Days told from the day of the report, with so many days after it; null where the text may mean another day. */
  readonly relativeDays: readonly (readonly [string, number | null])[];
  /** Words of a date that give neither day nor month: "this", "current", "last". */
  readonly dateWords: string;
  /** Letters that are written onto a word (Arabic: و, ف) and do not belong to a cue. */
  readonly proclitics?: RegExp;
}
