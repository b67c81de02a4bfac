import { fold } from "../../text/fold.ts";
import { type LanguageData, NOTHING_KNOWN } from "./languageData.ts";

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

/** Folds a language's data and makes it ready to look up; what it leaves out is not known. */
export function prepare(known: Partial<LanguageData>): LanguageRules {
  const data: LanguageData = { ...NOTHING_KNOWN, ...known };
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
