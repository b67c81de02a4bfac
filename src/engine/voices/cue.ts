import type { Agreement, VerbUse } from "./languages/pack.ts";
import type { Range } from "./view.ts";

/** Where the content stands: behind the frame, before it, or on both sides. */
export type Place = "after" | "before" | "around";

/** One place in a sentence at which somebody is credited. */
export interface Cue extends Range {
  /** Rule of SPEC.md. */
  readonly rule: string;
  /** The reporting words. */
  readonly cue: Range;
  /** The words that name the source; null where they are left out or stand for what was named before. */
  readonly source: Range | null;
  /** The pronoun that stands for the source, where one does. */
  readonly pronoun: Range | null;
  /** Further names of the source in an apposition. */
  readonly apposition: Range | null;
  readonly agreement: Agreement;
  readonly place: Place;
  readonly use: VerbUse;
  /** True where a complementiser or a colon opens the content, so that what is reported inside belongs to it. */
  readonly nests: boolean;
  /** same: the speaker of the cue before it in the sentence ("adding that", "which said"). */
  readonly same: boolean;
  /** The agency through which it came. */
  readonly via: Range | null;
  /** Words of the frame, left out of a claim's content; shorter than the cue where the verb says something itself. */
  readonly frame: Range;
}

/** The gender and number that a verb shows. */
export const agreementOf = ({ gender, number }: Agreement): Agreement => ({
  ...(gender === undefined ? {} : { gender }),
  ...(number === undefined ? {} : { number }),
});

/** A cue of speech without anything special, to be filled in. */
export const PLAIN = {
  source: null,
  pronoun: null,
  apposition: null,
  use: "say",
  nests: false,
  same: false,
  via: null,
} as const;
