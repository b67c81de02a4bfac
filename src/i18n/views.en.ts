import { isolate, numbersOf, pluralOf } from "./format.ts";

const plural = pluralOf("en");
const number = numbersOf("en");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** English strings of the views; views.ar.ts has the same keys. */
export const viewsEn = {
  /** "A, B and C" */
  list: (items: readonly string[]) => list.format(items),
  percent: (share: number) => percent.format(share),
  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  positionInWords: (at: number, of: number) => `sentence ${number(at)} of ${number(of)}`,
  outlet: (siglum: string, name: string) => (name === "" ? siglum : `${siglum}, ${isolate(name)}`),
  point: (n: number) => `Point ${number(n)}`,
  ownText: "outlet’s own text",
  saidBy: (voice: string) => `voice: ${isolate(voice)}`,

  points: {
    heading: "Points",
    label: "Points by outlet",
    help: "Arrow keys move between cells, Enter opens the point.",
    column: "Point",
    counts: "Which points to show",
    every: (n: number) => plural(n, { one: "{n} point", other: "{n} points" }),
    groups: { all: "in all outlets", some: "in some", one: "in one only" } as Record<string, string>,
    toCheck: "to check",
    voiceDiffers: "attributed differently",
    voicedBy: "In the voice of",
    voicedByName: (voice: string) => `In the voice of ${isolate(voice)}`,
    onlyIn: "Found only in",
    onlyInOutlet: (siglum: string) => `Found only in ${siglum}`,
    notFoundIn: "Not found in",
    notFoundInOutlet: (siglum: string) => `Not found in ${siglum}`,
    search: "Search the points",
    clear: "Show all points",
    shown: (n: number, of: number) =>
      n === of
        ? plural(of, { one: "{n} point", other: "{n} points" })
        : `${number(n)} of ${plural(of, { one: "{n} point", other: "{n} points" })} shown`,
    none: "No point fits what is chosen.",
    empty: "No points were found in these texts.",
    layout: "Layout",
    matrix: "Matrix",
    list: "List",
    order: "Order",
    orders: { event: "of the event", groups: "shared first" } as Record<string, string>,
    figures: "figures differ",
    notice:
      "Compares wording in the texts that you loaded. Not found does not mean suppressed: the outlet may have reported it elsewhere or later. Read the sentences before you publish.",
  },

  card: {
    close: "Close the point",
    previous: "Previous point",
    next: "Next point",
    of: (at: number, of: number) => `${number(at)} / ${number(of)}`,
    summary: {
      same: (sigla: readonly string[]) => `same words in ${list.format(sigla)}`,
      reworded: (sigla: readonly string[]) => `reworded in ${list.format(sigla)}`,
      possible: (sigla: readonly string[]) => `possible match in ${list.format(sigla)}`,
      notFound: (sigla: readonly string[]) => `not found in ${list.format(sigla)}`,
      only: (sigla: readonly string[]) => `found only in ${list.format(sigla)}`,
    },
    agency: "Same words in several outlets may come from one agency or statement.",
    against: "Word differences against",
    noDifferences: "No marks",
    legend: { different: "other words", variant: "spelling or inflection", moved: "other place" },
    otherLanguage: "In another language: words are not compared.",
    voice: "Voice",
    cue: "Reporting words",
    via: (voices: readonly string[]) => `through ${list.format(voices.map(isolate))}`,
    confidence: {
      explicit: "named in the sentence",
      carried: "carried on from before",
      inferred: "inferred",
    } as Record<string, string>,
    read: "Show in the reader",
    readName: (siglum: string) => `Show ${siglum} in the reader`,
    leaveOut: "Leave this sentence out",
    leaveOutName: (siglum: string) => `Leave the sentence of ${siglum} out: not part of the article`,
    figures: "Figures that differ",
    why: "Why these were matched",
    score: (share: number) => percent.format(share),
    steps: { clear: "clear", likely: "likely", check: "check" } as Record<string, string>,
    sharedWords: "Words in both",
    speaksFor: "Speaks for it",
    speaksAgainst: "Speaks against it",
    contrasts: "What differs",
    relation: {
      same: "same content",
      narrower: "says less",
      broader: "says more",
      altered: "says something altered",
    } as Record<string, string>,
    relationOf: (a: string, b: string) => `${a} compared with ${b}`,
    noLink: "Matched through the other outlets.",
    nearest: "Nearest sentence",
    nearestScore: (share: number) => `likeness ${percent.format(share)}, below the cut-off`,
    possible: "Possible match – check",
    noNearest: "No sentence comes near.",
    contrast: {
      number: "number",
      name: "name",
      negation: "negation",
      certainty: "certainty",
      actor: "who acts",
      place: "place",
      date: "date",
    } as Record<string, string>,
    kinds: {
      word: "same word",
      spelling: "other spelling",
      stem: "same stem",
      concept: "same meaning",
      name: "name",
      number: "number",
    } as Record<string, string>,
  },

  voices: {
    heading: "Voices",
    shares: "Words by voice",
    words: (n: number) => plural(n, { one: "{n} word", other: "{n} words" }),
    wordsOf: (voice: string, n: number) =>
      `${isolate(voice)}: ${plural(n, { one: "{n} word", other: "{n} words" })}`,
    figureOf: (voice: string, figure: string) => `${isolate(voice)}: ${figure}`,
    inferred: "inferred, not named in the sentence",
    table: "Voices by outlet",
    column: "Voice",
    silent: "no words here",
    first: "speaks first",
    cue: (cue: string, times: number) =>
      `“${isolate(cue)}”, ${plural(times, { one: "{n} time", other: "{n} times" })}`,
    also: (names: readonly string[]) => `also: ${list.format(names.map(isolate))}`,
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
    number: (n: number, also: readonly string[], notIn: readonly string[]) =>
      [
        `Point ${number(n)}`,
        also.length > 0 ? `also in ${list.format(also)}` : "found only here",
        ...(notIn.length > 0 ? [`not found in ${list.format(notIn)}`] : []),
      ].join("; "),
    notFound: "Not found here",
    possible: "Possible match – check",
    nearest: (share: number) => `nearest sentence, likeness ${percent.format(share)}`,
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

  /** Evidence for a match that a reader can check, by the name that the analysis gives it (views/card/reasons.ts). */
  features: {
    sharedWords: "Most of the words are in both.",
    containedWords: "One says nearly all the words of the other.",
    manyWords: "Several words that are rare here are in both.",
    rarestWord: "A word that is very rare here is in both.",
    sharedConcepts: "Different words that mean the same.",
    wordOrder: "Words in the same order.",
    standsOut: "No other sentence comes as near.",
    bestMatch: "Each is the other’s nearest.",
    noRival: "No other sentence comes nearer.",
    sharedNumbers: "The same numbers.",
    sameVoice: "The same voice.",
    sentences: "The sentence beside it fits too.",
    neighbours: "What stands around both is alike.",
    scoredSentences: "The sentence beside it was matched too.",
    scoredNeighbours: "The sentences on both sides were matched too.",
    third: "A third outlet fits both.",
    thirds: "Several other outlets fit both.",
    bothLead: "Both stand at the top.",
    otherNumbers: "The numbers are different.",
    negation: "One is negated, the other is not.",
    otherVoice: "Another voice.",
    rival: "Another sentence comes nearer.",
    rivals: "Other sentences come nearer.",
  } as Record<string, string>,
};

/** What every language has to say in the views. */
export type ViewMessages = typeof viewsEn;
