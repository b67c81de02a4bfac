import { isolate } from "../../format.ts";
import { number, percent, plural } from "./say.ts";

/** English strings of the shell: start page, header, keys, dialogs, and the states of a point. */
export const shell = {
  app: {
    name: "Muqabala",
    tagline: "How outlets report one event",
    skip: "Skip to the comparison",
    articles: (n: number) => plural(n, { one: "{n} article", other: "{n} articles" }),
    /** Between the items of a list that is not a sentence. */
    comma: ", ",
    /** Between a label and what it is the label of. */
    colon: ": ",
    loading: "Opening your comparison",
    close: "Close",
    cancel: "Cancel",
    dismiss: "Dismiss",
  },

  start: {
    heading: "Muqabala",
    purpose:
      "Lays several outlets’ reports of one event side by side: which points they share, which only one has, how each worded them and in whose voice.",
    drop: "Drop articles anywhere on this page",
    kinds:
      "Saved web pages, text, Word, OpenDocument, PDF, EPUB, mail, subtitles, lists (CSV, JSON), folders and ZIP.",
    limits: (articles: number, characters: number) =>
      `Up to ${number(articles)} articles with up to ${number(characters)} characters each.`,
    choose: "Choose files",
    folder: "Choose a folder of articles",
    paste: "Paste an article",
    sample: "Open the sample: five articles, April 2018",
    privacy: "The texts stay on this device. Nothing is sent anywhere.",
    caution:
      "Muqabala compares wording in the texts that you load. “Not found” does not mean suppressed: the outlet may have reported it elsewhere or later.",
  },

  header: {
    title: "Title of the comparison",
    untitled: "Untitled comparison",
    share: "Share",
    undo: "Undo",
    redo: "Redo",
    add: "Add articles",
    fresh: "New comparison",
    language: "Language of the interface",
    theme: "Appearance",
    themes: { auto: "As the device", light: "Light", dark: "Dark" },
    textSize: "Size of the text",
    textSizes: { normal: "Normal", large: "Large", larger: "Larger" },
    display: "Appearance and size of the text",
    about: "About and method",
    menu: "More",
  },

  tabs: {
    label: "View",
    overview: "Overview",
    points: "Points",
    reader: "Reader",
    voices: "Voices",
    wording: "Wording",
  },

  keys: {
    heading: "Keyboard shortcuts",
    groups: { points: "Points", views: "Views", finding: "Finding", work: "Everywhere" },
    does: {
      nextPoint: "Next point",
      previousPoint: "Previous point",
      cells: "From cell to cell",
      open: "Open the point",
      back: "Back to where it was opened",
      nextToCheck: "Next point to check",
      note: "Write a note",
      search: "Search the points",
      filters: "Filter the points",
      undo: "Undo",
      redo: "Redo",
      save: "Save as a page (one file)",
      submit: "Confirm a dialog",
      help: "These shortcuts",
    },
    /** Keys as they are lettered; `mod` stands for Control. */
    names: { mod: "Ctrl", shift: "Shift", Enter: "Enter", Escape: "Esc" },
    single: "Use shortcuts that are a single key",
    singleHint: "Switch them off if you speak to the computer or press keys by accident.",
    noneToCheck: "No further point to check.",
  },

  hints: {
    overview: "Every figure, mark and bar here opens the words behind it.",
    points: "Press a cell to see each outlet’s exact words side by side.",
    reader: "Press a numbered sentence: its counterparts come to the same height.",
    hide: "Hide this hint",
  },

  about: {
    heading: "About Muqabala and its method",
    states: "What the words for a point say",
    state: {
      shown: "The outlet’s words stand for the point, and no other outlet has the same.",
      same: "The outlet has the words that stand for the point, and so has another, spelling and inflection aside. This may come from one agency or statement and confirms nothing.",
      reworded: "The outlet says the same in other words than those that stand for the point.",
      across: "The outlet says the same in another language than the others. Their words are not compared.",
      otherVoice: "The outlet has it in another voice than another outlet does.",
      possible: "A sentence comes near, below the cut-off. Read both before you rely on it.",
      notFound:
        "No sentence of this text comes near enough. It may stand elsewhere or have come later; the nearest sentence is shown.",
      unsure:
        "One text has it, and in another a sentence comes near, below the cut-off. Read both before you call it exclusive.",
      only: "No other text loaded has it, as far as the comparison can tell.",
      absent: "A person has read the article and did not find it there.",
    },
    confidence: "How sure a match is",
    confidenceHint:
      "Each automatic match has a score, and the steps are set so that they mean the same in one language and across two. Beside each step stands how many of such matches were right in comparisons made by hand.",
    kindOfLink: {
      oneLanguage: "Both texts in one language",
      twoLanguages:
        "Texts in two languages: names, numbers and the words of the lexicon have to carry the match",
    },
    atLeast: (share: number) => `from ${percent.format(share)}`,
    checked: (right: number, of: number) => `of ${number(of)} checked, ${number(right)} were right`,
    below: (share: number) => `Below ${percent.format(share)} a point counts as not found.`,
    thisOne: "This comparison",
    version: "Method",
    automatic: "Automatic matches",
    byHand: "Matches decided by you",
    licence: "Licence",
    own: "Muqabala is free software under the MIT licence. The articles of the sample belong to their publishers.",
    others: "Licences of the fonts and libraries in it",
  },

  errors: {
    heading: "Something went wrong on this page",
    hint: "Your texts are still on this device. Reload the page; if it happens again, start a new comparison.",
    reload: "Reload",
  },

  announce: { undone: "Undone.", redone: "Redone.", removed: (name: string) => `${isolate(name)} removed.` },

  /** State of a point in an outlet (interaction design, "Label ladder"). */
  ladder: {
    shown: "the point’s words",
    same: "same words",
    reworded: "reworded",
    across: "same point",
    otherVoice: "attributed differently",
    possible: "possible match – check",
    notFound: "not found",
    absent: "absent – checked",
    unsure: "here, possible elsewhere – check",
    only: "found only here",
    ownText: "unattributed (outlet’s text)",
  },
};
