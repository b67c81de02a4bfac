import { isolate } from "../../format.ts";
import { plural, sentenceList } from "./say.ts";

/** English strings of the view Wording. */
export const wording = {
  wording: {
    waiting: "Comparing the words …",
    failed: "The words could not be compared. Reload the page to try again.",
    sections: {
      naming: "Names",
      reporting: "Reporting words",
      tone: "Quotation marks, hedges, titles",
      values: "Figures and dates",
      versions: "Versions",
    } as Record<string, string>,
    sectionsLabel: "What to compare",
    row: "Row",
    form: (form: string, times: number) =>
      `“${isolate(form)}”, ${plural(times, { one: "{n} time", other: "{n} times" })}`,
    none: "–",
    noneIn: (sigla: readonly string[]) => `not in ${sentenceList.format(sigla)}`,
    naming: {
      heading: "What the outlets call the same",
      column: "Named",
      empty: "Nothing was found under several names.",
      kinds: { person: "person", group: "group", place: "place", name: "name", word: "word" } as Record<
        string,
        string
      >,
      unmatched: "not matched",
      why: "Why together?",
      spelling: "spelling only",
      menu: (name: string) => `Correct the names of ${isolate(name)}`,
      merge: "Is the same as",
      split: "Names something else:",
      reasons: {
        slot: "stand in the same place of one point",
        apposition: "the text explains one by the other",
        parenthesis: "one stands in brackets after the other",
        abbreviation: "one is short for the other",
        head: "share the word that carries the name",
        concept: "have one meaning in the lexicon",
        sound: "sound alike in two languages",
        voice: "are names of one voice",
        spelling: "differ in spelling or inflection only",
        reader: "put together by you",
      } as Record<string, string>,
      pair: (a: string, b: string, reason: string) => `${isolate(a)} – ${isolate(b)}: ${reason}`,
    },
    reporting: {
      heading: "With which words the outlets introduce a voice",
      column: "Voice",
      empty: "No reporting words were found.",
    },
    tone: {
      heading: "What one version has round or beside the same words, and another has not",
      column: "Words",
      empty: "No such differences were found in shared points.",
      kinds: {
        "quotation-marks": "Quotation marks",
        intensifier: "Stronger",
        hedge: "More careful",
        title: "Title given",
      } as Record<string, string>,
      without: "without",
      finding: (word: string, siglum: string) => `“${isolate(word)}” in ${siglum}, and the words without it`,
    },
    values: {
      heading: "Figures and dates beside each other",
      column: "Point",
      differ: "differ",
      written: "one value, written differently",
      empty: "No figure or date of a shared point differs.",
    },
    versions: {
      heading: "Each point in the words of each outlet",
      against: "Compared with",
      first: "first outlet of each point",
      same: (sigla: readonly string[]) => `same words in ${sentenceList.format(sigla)}`,
      agency: "perhaps one agency or statement",
      empty: "No point is told by several outlets.",
      acrossLanguages: "In another language: only names, figures and dates are compared.",
      more: (n: number) => plural(n, { one: "{n} more point", other: "{n} more points" }),
    },
    copy: "Copy",
    copyMarkdown: "As Markdown",
    copyQuotes: "As quotations with outlet, title and date",
    notice:
      "Counts words in the running text of the articles loaded. Rows are put together automatically: open a figure and read its sentences before you rely on it.",
  },
};
