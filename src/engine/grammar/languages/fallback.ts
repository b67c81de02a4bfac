import type { LanguageData } from "../rules.ts";

/** A language without a file: punctuation decides alone, but for what stands on pages everywhere. */
export const fallback: LanguageData = {
  abbreviations: "dr mr prof st",
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
