import type { Language } from "../../../model/article.ts";
import { tokenize } from "../../../text/tokens.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import type { ToneWords } from "./types.ts";

/** What a word or phrase does in a statement, as the lists of its language have it. */
export type CueKind =
  "negation" | "hedge" | "intensifier" | "title" | "document" | "weekday" | "relative-day" | "date-word";

/** A word or phrase of such a list. */
export interface Cue {
  readonly kind: CueKind;
  /** Folded words. */
  readonly words: readonly string[];
  /** 1–7 for the day of a weekday, Monday is 1. */
  readonly day?: number;
  /** Days after that of the report, for a day that is told from it. */
  readonly offset?: number;
}

/** The cues of one language by their first word, longer ones first. */
export interface CueTable {
  readonly byFirst: ReadonlyMap<string, readonly Cue[]>;
  readonly proclitics: RegExp | null;
}

const TABLES: ReadonlyMap<Language, CueTable> = new Map(
  Object.entries({ ar, en, fr, ru }).map(([language, words]) => [language, tableOf(words)]),
);
const NONE: CueTable = { byFirst: new Map(), proclitics: null };

/** The cues of a language; none for a language without lists. */
export const cuesOf = (language: Language): CueTable => TABLES.get(language) ?? NONE;

function cuesIn(list: string, kind: CueKind): Cue[] {
  return list.split("|").map((phrase) => ({ kind, words: tokenize(phrase).map(({ norm }) => norm) }));
}

function tableOf(words: ToneWords): CueTable {
  const cues: Cue[] = [
    ...cuesIn(words.negations, "negation"),
    ...cuesIn(words.hedges, "hedge"),
    ...cuesIn(words.intensifiers, "intensifier"),
    ...cuesIn(words.titles, "title"),
    ...cuesIn(words.documents, "document"),
    ...words.weekdays.flatMap((forms, i) => cuesIn(forms, "weekday").map((cue) => ({ ...cue, day: i + 1 }))),
    ...words.relativeDays.flatMap(([forms, offset]) =>
      cuesIn(forms, "relative-day").map((cue) => (offset === null ? cue : { ...cue, offset })),
    ),
    ...cuesIn(words.dateWords, "date-word"),
  ];
  const byFirst = new Map<string, Cue[]>();
  for (const cue of cues) {
    const first = cue.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, proclitics: words.proclitics ?? null };
}

/** The longest cue that begins at a place in a sequence of folded words, or null. */
export function cueAt(table: CueTable, norms: readonly string[], index: number): Cue | null {
  const word = norms[index] ?? "";
  const bare = table.proclitics === null ? word : word.replace(table.proclitics, "");
  const found = (first: string): Cue | undefined =>
    table.byFirst.get(first)?.find((cue) => cue.words.every((w, i) => i === 0 || norms[index + i] === w));
  return found(word) ?? (bare === word ? null : (found(bare) ?? null));
}
