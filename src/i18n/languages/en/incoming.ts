import { isolate } from "../../format.ts";
import { leftOut, number, percent, plural, sentenceList } from "./say.ts";

/** English strings of what comes in: dropped and pasted texts, their outlets, the analysis. */
export const incoming = {
  drop: {
    heading: "Drop the articles here",
    hint: "Text, saved pages, documents, mails, lists, folders, ZIP. They stay on this device.",
    room: (n: number) =>
      plural(n, {
        one: "There is room for {n} more article.",
        other: "There is room for {n} more articles.",
      }),
    full: (limit: number) =>
      `The comparison is full: it holds ${number(limit)} articles. Remove one before you add another.`,
  },

  paste: {
    heading: "Paste articles",
    text: "Text of the article",
    outlet: "Outlet",
    outletHint: "For example: Reuters",
    title: "Name of the text (optional)",
    add: "Add the article",
    needed: "Paste the text of an article first.",
    onlyAddress:
      "This is only the address of a page, and Muqabala fetches nothing from the web. Open the page, copy the article’s text and paste it above; or save the page and drop the file.",
    address: "Address of the page (optional)",
    fromPage: "Taken from a web page: the paragraphs were kept, links and styles were not.",
    /** Several articles seem to stand in one text. */
    several: {
      legend: (n: number) => plural(n, { one: "{n} article was found", other: "{n} articles were found" }),
      by: {
        rule: "between lines such as --- or ***",
        blank: "between runs of empty lines",
        title: "each under a line such as “Title: …”",
      },
      split: (n: number) => plural(n, { one: "Add it as {n} article", other: "Add them as {n} articles" }),
      whole: "Add it all as one article",
      words: (n: number) => plural(n, { one: "{n} word", other: "{n} words" }),
      addAll: (n: number) => plural(n, { one: "Add {n} article", other: "Add {n} articles" }),
    },
    /** Stands for a pasted text without a name. */
    unnamed: (n: number) => `Pasted text ${number(n)}`,
  },

  analysis: {
    label: "Analysis",
    stages: {
      loading: "Getting ready",
      segmentation: "Finding sentences and points",
      voices: "Finding who is speaking",
      alignment: "Matching points across outlets",
      events: "Telling events apart",
      claims: "Gathering the points",
      figures: "Comparing figures",
    } as Record<string, string>,
    of: (done: number, total: number) => `${number(done)} of ${number(total)}`,
    cancel: "Cancel the analysis",
    cancelled: "The analysis was cancelled.",
    again: "Analyse again",
    done: (points: number) =>
      plural(points, { one: "Analysis finished: {n} point.", other: "Analysis finished: {n} points." }),
    failed: (reason: string) => `The analysis stopped with an error: ${isolate(reason)}`,
    stale: "Shown is the result before the last change.",
    early: {
      heading: (points: number) =>
        points === 0
          ? "No sure matches so far"
          : plural(points, { one: "First matches: {n} point", other: "First matches: {n} points" }),
      going: "Still comparing.",
      note: "Only the surest matches of a first look. What is not here may still be found, and a point may get other borders.",
      outlets: (count: number) => plural(count, { one: "{n} outlet", other: "{n} outlets" }),
      show: (points: number) =>
        plural(points, { one: "Show {n} first point", other: "Show {n} first points" }),
      whole: "Everything is compared. You are still reading what was there before.",
      showAll: "Show the comparison",
    },
    needSecond: "Add a second article on the same event to compare.",
  },

  /** What is known of articles that came in, and how it can be changed. */
  arriving: {
    reading: (done: number, total: number) => `Reading the files: ${number(done)} of ${number(total)}`,
    stop: "Stop reading",
    sources: "Sources and details",
    details: "Details",
    /** Where something was found: stands after it. */
    from: {
      page: "from the page",
      file: "from the file",
      mail: "from the mail",
      list: "from the list",
      text: "a guess from the text",
      address: "a guess from the address",
      name: "a guess from the file’s name",
    },
    outletFrom: (from: string) => `outlet: ${from}`,
    guessWords: (words: string) => `The text says: “${isolate(words)}”`,
    inside: (file: string, path: string) => `${isolate(path)} in ${isolate(file)}`,
    packed: (file: string, articles: string) => `${isolate(file)}: ${articles}`,
    encoding: (name: string) => `read as ${isolate(name)}, a guess`,
    chooseEncoding: "Choose the encoding",
    encodings: "Encoding of the file",
    moreEncodings: "Other encodings",
    encodingHint:
      "Choose the one in which the words are right. The text is replaced; names and corrections stay where they fit, and undo takes it back.",
    bytesGone:
      "The file itself is kept only while the page is open. To read it in another encoding, put the file in its place once more.",
    scripts: {
      arabic: "Arabic",
      cyrillic: "Cyrillic",
      latin: "Western European",
      any: "Unicode",
      other: "other",
    },
    language: "Language of the text",
    direction: "Direction of the text",
    directions: { rtl: "right to left", ltr: "left to right" },
    replaceFile: "Put a file in its place",
    severalInside: (file: string, n: number) =>
      `${isolate(file)} holds ${number(n)} articles. The first one was put in the place of the old text; drop the file on the page to add the others.`,
    dropToReplace: (name: string) => `Drop here to put the file in the place of ${isolate(name)}`,
    orderByDate: "Put the columns in order of date",
    copyWhole: (n: number, other: string) =>
      plural(n, {
        one: `its {n} word stands in ${isolate(other)}`,
        other: `all its {n} words stand in ${isolate(other)}`,
      }),
    copyPart: (n: number, of: number, share: number, other: string) =>
      `${number(n)} of its ${number(of)} words (${percent.format(share)}) stand in ${isolate(other)}, word for word`,
    copies: (n: number, found: readonly string[]) =>
      plural(n, {
        one: `{n} article has at least half of its words from another, word for word: ${leftOut(found)}.`,
        other: `{n} articles have at least half of their words from another, word for word: ${leftOut(found)}.`,
      }),
    agencyText: (agencies: readonly string[]) => `text of ${leftOut(agencies)}`,
    sameAgency: (articles: readonly string[], agency: string) =>
      `${articles.length > 5 ? leftOut(articles) : sentenceList.format(articles.map(isolate))} give ${isolate(agency)} as the source of their text.`,
    copyOf: (article: string, other: string, share: number) =>
      `${isolate(article)} from ${isolate(other)} (${percent.format(share)})`,
  },

  outlets: {
    label: "Outlets",
    hint: "Name the outlets, so that the points can be cited.",
    name: (siglum: string) => `Name of outlet ${siglum}`,
    placeholder: "Outlet name",
    remove: (name: string) => `Remove ${isolate(name)}`,
    earlier: (name: string) => `Move ${isolate(name)} one place forward`,
    later: (name: string) => `Move ${isolate(name)} one place back`,
    menu: (name: string) => `Actions for ${isolate(name)}`,
    edit: "Outlets: names and sources",
    done: "Done",
    setApart: "Set apart: another event",
    language: "Language of the text",
    otherLanguage: "another language",
  },

  tray: {
    heading: (n: number) =>
      plural(n, {
        one: "{n} article seems to report another event",
        other: "{n} articles seem to report another event",
      }),
    shared: (shared: number, of: number) =>
      plural(shared, {
        one: `{n} of its ${number(of)} statements is also in the articles compared.`,
        other: `{n} of its ${number(of)} statements are also in the articles compared.`,
      }),
    ownNames: "Only here:",
    byReader: "You set it apart.",
    why: "Why?",
    takeIn: "Compare it anyway",
    takeInAll: (n: number) => plural(n, { one: "Compare it anyway", other: "Compare them anyway" }),
    takeInName: (name: string) => `Compare ${isolate(name)} anyway`,
    read: "Show the text",
  },
};
