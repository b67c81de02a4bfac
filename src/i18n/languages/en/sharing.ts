import { isolate } from "../../format.ts";
import { number, plural, sentenceList } from "./say.ts";

/** English strings of what goes out: links, files, exports; the app without a network. */
export const sharing = {
  share: {
    heading: "Share the comparison",
    how: "How to share",
    asLink: "As a link",
    asFile: "As a file",
    working: "Making the link …",
    link: "Link",
    copy: "Copy the link",
    copied: "Copied",
    copyFailed: "The browser did not allow copying. Select the link and copy it by hand.",
    send: "Send …",
    meter: "Length of the link",
    length: (n: number) => plural(n, { one: "{n} character", other: "{n} characters" }),
    bands: {
      anywhere: "Works almost everywhere.",
      chats: "Fine in e-mail and in most chats; a few cut links of this length.",
      mail: "Fine in e-mail and in the browser; some chats cut links of this length.",
      long: "Many chats and some mail programs cut links of this length: a file is safer. Try the link with the receiver before you rely on it.",
    },
    /** Under the parts of the meter. */
    reach: { anywhere: "nearly everywhere", chats: "most chats", mail: "e-mail", long: "rather a file" },
    upTo: (n: number) => `up to ${number(n)}`,
    over: (n: number) => `over ${number(n)}`,
    holds: (parts: readonly string[]) => `It holds ${sentenceList.format(parts)}.`,
    corrections: (n: number) => plural(n, { one: "{n} correction", other: "{n} corrections" }),
    notes: (n: number) => plural(n, { one: "{n} note", other: "{n} notes" }),
    contains:
      "The texts are in the link itself. Muqabala sends them to no server. Whoever has the link, and the service you send it through, can read them. Check that you may pass the texts on.",
    fileContains:
      "The texts are in the file itself. Whoever has it can read them. Check that you may pass the texts on.",
    what: "What goes along",
    withNotes: "My notes",
    whole: "The whole comparison",
    onePoint: (n: number) => `Point ${number(n)} alone`,
    onePointHint:
      "Opens at this point, with the whole articles, so that it can be checked. Your names, notes and check marks on other points stay here.",
    copyPoint: "Copy the point as text",
    pointCopied: "The point is copied, with its sentences and sources.",
    articles: (n: number, of: number) => `Articles: ${number(n)} of ${number(of)}`,
    apart: "set apart",
    withoutApart: (n: number) =>
      plural(n, { one: "Without the article set apart", other: "Without the {n} articles set apart" }),
    anew: "The receiver’s page compares what is left anew: points and states may differ from yours.",
    oneAtLeast: "At least one article has to go along.",
    local:
      "This page runs on your own machine: a link to it opens nowhere else. Send a file, or say where a copy of Muqabala stands on the web; links lead there then.",
    hosted: "Address of a copy on the web",
    hostedUse: "Lead links there",
    hostedProblems: {
      wrong: "That is no address of a page: it has to begin with https:// or http://.",
      local: "That address is on your own machine too: no one else can open it.",
    },
    leads: (address: string) => `Links lead to ${isolate(address)}.`,
    hostedChange: "Change",
    savePage: "Save the page",
    saveRecord: "Save the data",
    others: "Word, tables, Markdown, print …",
    tooLarge: "These articles are too long for a link. Send a file instead, or leave articles out.",
    failed: "The link could not be made.",
  },

  /** Files for other programs, and what stands in them beside what the views say. */
  exports: {
    open: "Export",
    heading: "Export the comparison",
    carries:
      "Each file carries the title, the day, the method, what is automatic and what is by hand, your corrections, names and notes, and the notice on how to read it. It is made on this device; nothing is sent.",
    which: "Which points",
    every: (n: number) => plural(n, { one: "{n} point: everything", other: "All {n} points" }),
    onShow: (n: number, of: number) =>
      `Only those on show, in their order: ${number(n)} of ${plural(of, { one: "{n} point", other: "{n} points" })}`,
    withNotes: "With my notes",
    groups: {
      read: "To read and pass on",
      table: "For spreadsheets",
      tools: "For other programs",
      again: "To open again in Muqabala",
    },
    formats: {
      docx: "Word document (.docx)",
      markdown: "Markdown (.md)",
      print: "Print, or save as PDF",
      table: "Table of points (.csv)",
      semicolons: "The same with semicolons (.csv)",
      links: "Table of matches (.csv)",
      copy: "Copy the table",
      annotations: "Web annotations (.jsonld)",
    },
    hints: {
      docx: "The table of points, then each outlet’s sentences.",
      markdown: "The same as plain text, for notes and repositories.",
      print: "The table of points as it is on show.",
      table: "One row a point; for each outlet state, words, voice and sentence.",
      semicolons: "If your spreadsheet puts everything into one column.",
      links: "One row a match: both places, score and reasons.",
      copy: "To paste into a document, a mail or a spreadsheet.",
      annotations: "Matches, notes and names in the format of the W3C.",
    },
    waiting: "Once the articles are compared, there are tables and reports, too.",
    noTable: "The table of points is too large for a Word document. It can be exported as CSV.",
    making: "Making the file …",
    saved: (file: string) => `Saved: ${isolate(file)}`,
    failed: "The file could not be made. Reload the page and try again; your comparison is kept.",
    copied: "The table is copied.",
    copyFailed: "The browser did not allow copying.",
    made: (date: string) => `Made on ${isolate(date)}`,
    outlet: "Outlet",
    columns: {
      number: "No.",
      lead: "Words right before the point",
      name: "Name of the point",
      group: "Found",
      marks: "Remarks",
      state: "state",
      words: "words",
      voice: "voice",
      sentence: "sentence",
      notes: "Notes",
    },
    /** Of the table of matches, after both ends. */
    linkColumns: [
      "Score",
      "Confidence",
      "Decided by hand",
      "State",
      "Relation",
      "Speaks for it",
      "Speaks against it",
      "Words in both",
      "What differs",
    ],
  },

  link: {
    opened: "Opened. Your own comparison is kept; undo brings it back.",
    ignored: (parts: readonly string[]) =>
      `Part of the address could not be read, perhaps because its end was cut off: ${sentenceList.format(parts)}. That is shown as it is at first; the articles are complete.`,
    /** What the keys of an address are about (app/address.ts). */
    about: {
      v: "the view",
      p: "the point",
      of: "the point",
      at: "the place in the text",
      in: "a filter",
      only: "a filter",
      not: "a filter",
      voice: "a filter",
      with: "a filter",
      q: "the search",
      order: "the order",
      as: "the layout",
      density: "the layout",
      hide: "the columns put away",
      against: "the outlet compared with",
      words: "the part of Wording",
    } as Record<string, string>,
    elsewhere:
      "This address shows part of a comparison that is not on this device. Ask for a link made with “Share”: it holds the texts as well.",
    method: (sender: string, own: string) =>
      `The sender’s page compared with method ${isolate(sender)}, this one with ${isolate(own)}: some points may differ from what the sender saw.`,
    error: "This link cannot be opened",
    reasons: {
      cut: "The end of the link is missing. Chats and mail programs often cut long links.",
      damaged: "The link was changed on its way: its contents no longer match its checksum.",
      "newer-version": "The link was made with a newer version of Muqabala.",
      "too-large": "The link holds more than this page accepts.",
      "not-a-link": "What stands after # in the address is not a comparison.",
    } as Record<string, string>,
    steps: {
      cut: "Ask the sender for the link once more, by e-mail or in a file, and copy it whole.",
      damaged: "Ask the sender for the link once more, and copy it whole.",
      "newer-version": "Reload this page to get the newest version, then open the link again.",
      "too-large": "Ask the sender for the articles themselves and drop them here.",
      "not-a-link": "Check that the address was copied whole, from “https” to the last character.",
    } as Record<string, string>,
    untouched: "Your own comparison on this device was not touched.",
    home: "Go to my own comparison",
    start: "Go to the start page",
  },

  /** What a reader is told about what the device keeps. */
  offline: {
    label: "Version of the app",
    updated: "A new version of Muqabala is ready. Loading it keeps your comparison.",
    updateLater:
      "A new version of Muqabala is ready. Nothing is kept on this device, so loading it now would lose this comparison: it comes with your next visit.",
    reload: "Load the new version",
    stored: {
      nothing: "Without a network, this page opens only while it stays open.",
      start: "Kept on this device: Muqabala opens without a network. Some kinds of files still need one.",
      all: "Kept on this device with all its parts: Muqabala opens and works without a network.",
    },
    share: {
      nothing:
        "What was shared did not arrive. Please share it once more, or save it as a file and drop it here.",
      address:
        "Only an address was shared, and Muqabala fetches nothing from the web. Copy the article’s text and paste it, or save the page as a file and open that.",
    },
  },
};
