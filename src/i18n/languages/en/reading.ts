import { isolate } from "../../format.ts";
import { number, percent, plural, sentenceList } from "./say.ts";

/** English strings of what all views say; Overview, Voices, Reader and print. */
export const reading = {
  /** "A, B and C" */
  list: (items: readonly string[]) => sentenceList.format(items),

  percent: (share: number) => percent.format(share),

  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,

  positionInWords: (at: number, of: number) => `sentence ${number(at)} of ${number(of)}`,

  outlet: (siglum: string, name: string) => (name === "" ? siglum : `${siglum}, ${isolate(name)}`),

  point: (n: number) => `Point ${number(n)}`,

  ownText: "outlet’s own text",

  /** Said of words that other outlets have too, and that are not those of the point; `more` outlets are not named. */
  sameAs: (state: string, sigla: readonly string[], more: number) =>
    `${state}, same words as ${more > 0 ? `${sigla.join(", ")} and ${number(more)} more` : sentenceList.format(sigla)}`,

  saidBy: (voice: string) => `voice: ${isolate(voice)}`,

  print: {
    method: (version: string) => `Method ${isolate(version)}`,
    printed: (date: string) => `Printed on ${isolate(date)}`,
    /** Between the number of a page and how many there are. */
    of: "of",
    articles: "Articles",
    note: "Note",
    corrections: "Decided by hand",
    counts: {
      linked: "mentions put into a point",
      parted: "mentions taken out of a point",
      cuts: "borders of points",
      voices: "voices",
      sentences: "sentences counted in or left out",
      names: "names of points",
      absences: "absent after a check",
      checked: "points looked through",
      notes: "notes",
      unplaced: "without effect here",
    },
  },

  overview: {
    counts: "How many points",
    outlets: "Outlet by outlet",
    outlet: "Outlet",
    shared: "shared",
    only: "only here",
    strip: "Where the points stand, from lead to end",
    speaks: "Who speaks",
    unsure: "possible elsewhere",
    legend: {
      all: "in all outlets",
      some: "in some",
      unsure: "here, possible elsewhere",
      one: "found only here",
    } as Record<string, string>,
    sharedOf: (outlet: string, n: number) =>
      `${outlet}: ${plural(n, { one: "{n} point that others have too", other: "{n} points that others have too" })}`,
    onlyOf: (outlet: string, n: number) =>
      `${outlet}: ${plural(n, { one: "{n} point found only here", other: "{n} points found only here" })}`,
    unsureOf: (outlet: string, n: number) =>
      `${outlet}: ${plural(n, { one: "{n} point, possible elsewhere – check", other: "{n} points, possible elsewhere – check" })}`,
    stripOf: (outlet: string) => `Points of ${outlet}, from lead to end`,
    voicesOf: (outlet: string) => `Voices of ${outlet}`,
    mark: (point: number, group: string, place: string) => `Point ${number(point)}, ${group}, ${place}`,
    pairs: "How much each pair of outlets shares",
    pairsHint:
      "Points that both have; the darker, the larger their share of all points of the two. The slanting line is each outlet’s own number. A figure opens its points.",
    pair: (a: string, b: string, both: number, onlyA: number, onlyB: number) =>
      `${a} and ${b}: ${number(both)} in both, ${number(onlyA)} only in ${a}, ${number(onlyB)} only in ${b}`,
    own: (outlet: string, n: number) => `${outlet}: ${plural(n, { one: "{n} point", other: "{n} points" })}`,
    both: (n: number) => plural(n, { one: "{n} point in both", other: "{n} points in both" }),
    unsureOfTwo: (n: number) =>
      plural(n, {
        one: "{n} point in one, possible in the other – check",
        other: "{n} points in one, possible in the other – check",
      }),
    onlyOfTwo: (a: string, b: string, n: number) =>
      plural(n, {
        one: `{n} point in ${a}, not found in ${b}`,
        other: `{n} points in ${a}, not found in ${b}`,
      }),
    first: "Look at these first",
    copies: "Words that one outlet has from another",
    more: (n: number) => plural(n, { one: "{n} more", other: "{n} more" }),
    alone: "Near the top of one outlet alone",
  },

  voices: {
    heading: "Voices",
    shares: "Words by voice",
    words: (n: number) => plural(n, { one: "{n} word", other: "{n} words" }),
    wordsOf: (voice: string, n: number) =>
      `${isolate(voice)}: ${plural(n, { one: "{n} word", other: "{n} words" })}`,
    figureOf: (voice: string, figure: string) => `${isolate(voice)}: ${figure}`,
    inferred: "of these, inferred, not named in the sentence",
    table: "Voices by outlet",
    column: "Voice",
    silent: "no words here",
    silentIn: (sigla: readonly string[]) => `no words in ${sentenceList.format(sigla)}`,
    first: "speaks first",
    cue: (cue: string, times: number) =>
      `“${isolate(cue)}”, ${plural(times, { one: "{n} time", other: "{n} times" })}`,
    also: (names: readonly string[]) => `also: ${sentenceList.format(names.map(isolate))}`,
    pointsOf: (voice: string, n: number) =>
      `${isolate(voice)}: show ${plural(n, { one: "{n} point", other: "{n} points" })}`,
    menu: (voice: string) => `Correct the voice ${isolate(voice)}`,
    merge: "Is the same voice as",
    name: "Show as",
    split: "Is a voice of its own:",
    corrected: (n: number) =>
      plural(n, { one: "{n} correction of yours", other: "{n} corrections of yours" }),
    close: "Close",
    empty: "Nobody is credited with anything in these texts.",
    notice:
      "Counts the words that each text credits to somebody, reporting words included. What is credited to nobody is the outlet’s own text, headlines included. Attribution is automatic: open a figure and read its sentences before you rely on it.",
    set: "Set the voice of these words",
    setName: (siglum: string) => `Set the voice of the words of ${siglum}`,
    setBy: "set by you",
    asFound: "As the analysis found it",
  },

  reader: {
    label: "Articles side by side",
    columns: "Columns shown",
    show: (siglum: string) => `Show ${siglum}`,
    earlier: "Columns before",
    later: "Columns after",
    back: "Back to my place",
    number: (n: number, also: readonly string[], possible: readonly string[], notIn: readonly string[]) =>
      [
        `Point ${number(n)}`,
        ...(also.length > 0 ? [`also in ${sentenceList.format(also)}`] : []),
        ...(possible.length > 0 ? [`possible match in ${sentenceList.format(possible)}`] : []),
        ...(also.length + possible.length === 0 ? ["found only here"] : []),
        ...(notIn.length > 0 ? [`not found in ${sentenceList.format(notIn)}`] : []),
      ].join("; "),
    notFound: "Not found here",
    possible: "Possible match – check",
    nearest: (share: number) => `nearest sentence, likeness ${percent.format(share)}`,
    follow: "Follow while scrolling",
    openPoint: "Open the point",
    sheet: "In the other outlets",
    closeSheet: "Close",
    readThere: (siglum: string) => `Read ${siglum}`,
    strip: (siglum: string) => `Parts of ${siglum}`,
    part: (at: number, of: number, part: string) => `sentence ${number(at)} of ${number(of)}: ${part}`,
    legend: "What the bars beside the texts mean",
    menu: (outlet: string) => `Actions for the column ${isolate(outlet)}`,
    edit: "Outlet, title, date, address",
    putAway: "Put this column away",
    bringBack: (siglum: string) => `Bring ${siglum} back`,
    title: "Title",
    author: "Author",
    date: "Day of publication",
    address: "Address of the page",
    save: "Save",
    aligned: (n: number, of: number) => `Found in ${number(n)} of ${number(of)} other outlets.`,
    countIt: "count it",
    countItName: "Count this passage as part of the article",
    furniture: "Not part of the article",
    reasons: {
      phrase: "set phrase of the page",
      "related-list": "related links",
      "repeated-headline": "repeated headline",
      "page-title": "title of the page",
      "after-end": "after the end of the article",
      credit: "credit line",
      reader: "left out by you",
    } as Record<string, string>,
  },
};
