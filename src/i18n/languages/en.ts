import { isolate, numbersOf, pluralOf } from "../format.ts";

const plural = pluralOf("en");
const number = numbersOf("en");
const dateTime = new Intl.DateTimeFormat("en-u-nu-latn", { dateStyle: "medium", timeStyle: "short" });
const list = new Intl.ListFormat("en", { type: "unit" });

const sentenceList = new Intl.ListFormat("en-GB", { type: "conjunction" });
const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** English strings; the shape of this object is what every other language has to fill. */
export const messages = {
  name: "English",
  direction: "ltr",
  /** "3", "1,200" */
  number,
  /** Letters that name the outlets, in this order. */
  sigla: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" "),

  app: {
    name: "Muqabala",
    tagline: "How outlets report one event",
    skip: "Skip to the comparison",
    articles: (n: number) => plural(n, { one: "{n} article", other: "{n} articles" }),
    /** Between the items of a list that is not a sentence. */
    comma: ", ",
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
    needSecond: "Add a second article on the same event to compare.",
  },

  files: {
    label: "About the files",
    empty: (file: string) => `${isolate(file)} is empty. Save the article’s text into it and drop it again.`,
    image: (file: string) =>
      `${isolate(file)} is an image. Copy the article’s text out of the page and paste it, or save it as a text file.`,
    locked: (file: string) =>
      `${isolate(file)} is protected by a password. Open it with the password, save it without one and drop it again; or copy the article’s text and paste it.`,
    oldOffice: (file: string) =>
      `${isolate(file)} is in the format of Office before 2007 (.doc, .xls, .ppt), or has a password. Open it and save it as .docx, or as plain text.`,
    spreadsheet: (file: string) =>
      `${isolate(file)} is a spreadsheet. If it is a list of articles, save it as CSV and drop that file.`,
    slides: (file: string) =>
      `${isolate(file)} is a presentation. Copy the article’s text out of it and paste it here.`,
    pages: (file: string) =>
      `${isolate(file)} is a document of Apple’s iWork. Export it there as Word (.docx) or plain text and drop that file.`,
    scan: (file: string) =>
      `The PDF ${isolate(file)} holds pictures of pages and no letters; it may be a scan. Have its text recognised by another program, or paste the article’s text.`,
    slow: (file: string) =>
      `Reading ${isolate(file)} took too long and was given up. Copy the article’s text and paste it, or save it as plain text.`,
    readerMissing: (file: string) =>
      `The part of the app that reads files such as ${isolate(file)} could not be loaded. Connect to the network and drop the file again, or paste its text.`,
    leftOut: (file: string) =>
      `${isolate(file)} is a PDF, which a page saved as one file cannot read. Open this comparison in Muqabala itself and drop the PDF there, or paste the article’s text.`,
    fromPdf: (file: string) =>
      `The text of ${isolate(file)} was taken out of a PDF, which knows lines but no paragraphs. Compare the beginnings of its paragraphs with the PDF.`,
    pdfDoubtful: (file: string) =>
      `Some letters of ${isolate(file)} could not be told: the PDF does not say which they are or in what order. Compare the text with the PDF, or paste it from the article itself.`,
    binary: (file: string) =>
      `${isolate(file)} is not text. Copy the article’s text and paste it, or save it as a text file.`,
    unreadable: (file: string) =>
      `${isolate(file)} could not be read. Check that it still exists and that you may open it.`,
    compressed: (file: string) =>
      `${isolate(file)} is an archive of a kind that is not read here (RAR, 7z, gzip). Unpack it and drop the files, or pack them as .zip.`,
    nested: (file: string) =>
      `${isolate(file)} is packed inside other archives more than once. Unpack it and drop the files that it holds.`,
    damaged: (file: string) =>
      `${isolate(file)} is damaged or cut off. Get it once more or save it again; or copy the article’s text and paste it.`,
    tooLarge: (file: string, limit: number) =>
      `${isolate(file)} is larger than ${number(limit / 1e6)} MB, the most that is read of its kind. Drop the article alone, or copy its text and paste it.`,
    tooComplex: (file: string) =>
      `The page ${isolate(file)} has more parts than can be read. Copy the article’s text and paste it.`,
    pageWhole: (file: string) =>
      `No article stands out on the page ${isolate(file)}, so all of its text was taken. If menus are among it, paste the article’s text instead.`,
    pageEmpty: (file: string) =>
      `The page ${isolate(file)} holds no text; scripts may have written it. Open the page, wait for its text and save it again as a single file, or copy the text and paste it.`,
    severalArticles: (file: string, count: number) =>
      `${isolate(file)} looks like a page of ${plural(count, { one: "{n} headline", other: "{n} headlines" })} that lead to articles. All of its text was taken. Open the article that you want and save that page.`,
    lockedParts: (file: string, count: number, parts: readonly string[]) =>
      `${isolate(file)} holds ${plural(count, { one: "{n} file", other: "{n} files" })} behind a password; not read: ${leftOut(parts)}. Unpack it with the password and drop the files.`,
    archiveEmpty: (file: string) =>
      `${isolate(file)} holds no file that could be an article. Pack text files, saved pages or documents and drop it again.`,
    archiveCut: (file: string, limit: number, left: readonly string[]) =>
      `${isolate(file)} unpacks to more than the ${number(limit / 1e6)} MB that are read of one archive; not read: ${leftOut(left)}. Unpack it and drop the articles that you need.`,
    mailEmpty: (file: string) =>
      `The mail ${isolate(file)} has no text. Open it, copy the article’s text and paste it.`,
    listColumns: (file: string, count: number, found: readonly string[]) =>
      `The list ${isolate(file)} has ${plural(count, { one: "{n} column", other: "{n} columns" })}, none with the articles’ texts. Looked for: text, full text, content, body and the like; found: ${leftOut(found)}. Name the column of the texts so and drop the list again.`,
    listEmpty: (file: string) =>
      `The list ${isolate(file)} has no articles. Check that the export was complete and drop it again.`,
    listTextless: (file: string, count: number) =>
      `In the list ${isolate(file)}, ${plural(count, { one: "{n} entry has no text and was left out", other: "{n} entries have no text and were left out" })}. Add the text there, or save those articles as pages.`,
    listCut: (file: string, taken: number, total: number) =>
      `The list ${isolate(file)} has ${number(total)} entries; the first ${number(taken)} articles were read. Keep in it those that you need and drop it again.`,
    listExcerpts: (file: string, count: number) =>
      `In the list ${isolate(file)}, ${plural(count, { one: "{n} text breaks off", other: "{n} texts break off" })}: the export holds only the beginning. For the whole article, save its page and drop that.`,
    tooLong: (file: string, limit: number) =>
      `${isolate(file)} is too long: one article may have up to ${number(limit)} characters. Cut it to the article itself and drop it again.`,
    duplicate: (file: string, other: string, outlet?: string) =>
      `${isolate(file)}${outlet ? ` (${isolate(outlet)})` : ""} has the same text as ${isolate(other)}; it was loaded once.`,
    stopped: (read: number, total: number, left: readonly string[]) =>
      `You stopped the reading: ${number(read)} of ${number(total)} files were read; not read: ${leftOut(left)}. Drop them again to add them.`,
    tooMany: (taken: number, limit: number, left: readonly string[]) =>
      `A comparison holds up to ${number(limit)} articles. The first ${number(taken)} were taken; not taken: ${leftOut(left)}.`,
    encoding: (file: string, encoding: string) =>
      `${isolate(file)} is not in UTF-8 and was read as ${isolate(encoding)}. If its letters look wrong, choose another encoding.`,
    dismissAll: "Dismiss all messages",
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
      `Part of the address could not be read and was left out: ${sentenceList.format(parts.map(isolate))}`,
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

  /** A comparison as a file of its own. */
  saved: {
    page: "Page (.html)",
    pageHint:
      "One file that opens anywhere without a network, shows every view, and can be worked on and saved again.",
    record: "Data (.json)",
    recordHint: "One file for other programs; Muqabala opens it too.",
    done: (file: string) => `Saved: ${isolate(file)}`,
    tooLarge: "The comparison is larger than a file may be. Take articles out.",
    failed:
      "The page could not be made, since a part of the app could not be had. Reload this page and save again, or save as data (.json).",
    alone: (file: string, left: readonly string[]) =>
      `${isolate(file)} is a whole comparison and was opened alone; not taken in: ${leftOut(left)}. Drop them again to add them to it.`,
    problems: {
      cut: (file: string) =>
        `The end of ${isolate(file)} is missing: it was not copied or downloaded whole. Ask for it once more; nothing here was changed.`,
      damaged: (file: string) =>
        `${isolate(file)} was altered: what it says no longer matches its checksum. Ask for it once more; nothing here was changed.`,
      "newer-version": (file: string) =>
        `${isolate(file)} was saved by a newer version of Muqabala. Reload this page to get the newest version, or open the file with the page it came from; nothing here was changed.`,
      "too-large": (file: string) =>
        `${isolate(file)} is larger than a comparison may be and was not opened; nothing here was changed.`,
      "not-ours": (file: string) =>
        `${isolate(file)} is not a comparison that Muqabala saved. To compare articles, drop their texts, pages or documents.`,
      unreadable: (file: string) =>
        `${isolate(file)} could not be read. Check that it still exists and that you may open it.`,
    },
  },

  storage: {
    problems: {
      unavailable:
        "This browser does not let the page keep anything (private window?). You can work as usual, but the comparison is lost when the page is closed: share the link before.",
      blocked:
        "Another tab holds an older version of this page, so nothing can be kept here. Close the other tabs of Muqabala and reload this one.",
      newer:
        "A newer version of Muqabala keeps comparisons on this device. They are left alone, and this page keeps nothing: reload it to get the newer version.",
      full: "The device has no room left: the last change is not kept. Delete comparisons that you no longer need, or make room on the device; it is tried again by itself. Until then, do not close this page, or share the link first.",
      failed:
        "The last change could not be kept on this device; it is tried again by itself. Share the link or copy what you need before you close the page.",
    },
    events: {
      split:
        "This comparison was changed in another tab at the same time. Both versions are kept: this tab goes on with a copy of its own, the other one is among the comparisons on this device.",
      taken: "This comparison was changed in another tab; the change is shown here. Undo takes it back.",
      removed:
        "This comparison was deleted in another tab. It is still open here; your next change keeps it again.",
      cleared:
        "Everything that this app kept on the device was deleted in another tab. What is open here is kept again with your next change.",
      newer:
        "That comparison was made by a newer version of Muqabala. It was left alone: reload this page to open it.",
      unreadable: "That comparison cannot be read. It was left alone.",
    },
    deleted: (n: number) =>
      plural(n, {
        one: "All local data is deleted: {n} comparison and the settings. Nothing of it is left on this device.",
        other:
          "All local data is deleted: {n} comparisons and the settings. Nothing of it is left on this device.",
      }),
  },

  /** Comparisons on this device. */
  kept: {
    heading: "Comparisons on this device",
    recent: "Your comparisons",
    all: (n: number) =>
      plural(n, { one: "{n} comparison on this device", other: "All {n} comparisons on this device" }),
    none: "No comparison is kept on this device.",
    untitled: (opening: string) => (opening === "" ? "Untitled comparison" : `“${isolate(opening)}”`),
    here: "open in this tab",
    open: (name: string) => `Open ${isolate(name)}`,
    changed: (time: number) => dateTime.format(time),
    actions: (name: string) => `Actions for ${isolate(name)}`,
    rename: "Rename",
    name: "New name",
    save: "Rename",
    duplicate: "Duplicate",
    copyOf: (title: string) => `${title} (copy)`,
    remove: "Delete",
    removeAsk: "Delete this comparison for good?",
    back: "Keep it",
    newer: "made by a newer version, cannot be opened here",
    space: (bytes: number) =>
      `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB used on this device.`,
    safe: "The browser keeps them until you delete them.",
    unsafe: "The browser may clear them when the device runs out of space.",
    protect: "Ask the browser to keep them",
    refused: "The browser did not agree. Share links of what you cannot do without.",
    nothing: "Keep nothing on this device",
    nothingHint:
      "From then on a comparison lives as long as its page. What was kept before stays until you delete it.",
    removeAll: "Delete all local data",
    removeAllAsk: (n: number) =>
      plural(n, {
        one: "Delete {n} comparison, the one that is open, and the settings? This cannot be undone.",
        other: "Delete all {n} comparisons, the one that is open, and the settings? This cannot be undone.",
      }),
    removeAllYes: "Delete everything",
  },

  /** A link of a comparison that is also on this device. */
  merge: {
    heading: "You have this comparison already",
    about: (title: string) =>
      `The comparison that you are opening has articles that are also in “${isolate(title)}” on this device. Open it beside yours, or merge both: what both have stays, and where you differ you choose. Nothing of yours is overwritten before that.`,
    agreed: (n: number) =>
      plural(n, {
        one: "{n} correction or note is the same in both.",
        other: "{n} corrections and notes are the same in both.",
      }),
    differences: (n: number) => plural(n, { one: "{n} difference", other: "{n} differences" }),
    mine: "Mine",
    theirs: "Theirs",
    both: "Both, one after the other",
    allMine: "All mine",
    allTheirs: "All theirs",
    allBoth: "Everything of both",
    nothing: "nothing of the kind",
    merge: "Merge",
    beside: "Open beside mine",
    done: "The two comparisons were merged. Undo leads back to yours.",
    same: "This is the comparison that you have here: nothing differs.",
    kinds: {
      title: "Title",
      article: "Article",
      order: "Order of the columns",
      outlet: "Outlet",
      headline: "Headline",
      author: "Author",
      date: "Date",
      address: "Address",
      language: "Language of the text",
      event: "Event",
      sentence: "Sentence",
      link: "Link",
      cut: "Cut",
      voice: "Voice",
      voiceMerge: "One voice",
      voiceSplit: "Voice of its own",
      namingMerge: "One name",
      namingSplit: "Name of its own",
      note: "Note",
      name: "Name of the point",
      absence: "Absent, checked",
      checked: "Point checked",
    },
    states: {
      same: "one point",
      different: "not the same point",
      cut: "cut before this word",
      joined: "not cut before this word",
      body: "part of the article",
      furniture: "not part of the article",
      takenIn: "compared",
      setApart: "set apart",
      ownText: "the outlet’s own text",
      absent: "absent, checked",
      checked: "checked",
      split: "stands alone",
    },
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
      same: "Another outlet has it in the same words, spelling and inflection aside. This may come from one agency or statement and confirms nothing.",
      reworded: "The outlet says the same in other words.",
      across: "The outlet says the same in another language than the others. Their words are not compared.",
      otherVoice: "The outlet has it in another voice than another outlet does.",
      possible: "A sentence comes near, below the cut-off. Read both before you rely on it.",
      notFound:
        "No sentence of this text comes near enough. It may stand elsewhere or have come later; the nearest sentence is shown.",
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

  /** What undo and redo name, one for each command of the store: "Undone: link." */
  history: {
    did: (what: string) => `Done: ${what}.`,
    done: (what: string) => `Undone: ${what}.`,
    again: (what: string) => `Redone: ${what}.`,
    addArticles: "added articles",
    removeArticle: "removed article",
    replaceArticle: "replaced text",
    renameOutlet: "outlet name",
    setDetails: "article details",
    renameTitle: "title",
    moveArticle: "order of columns",
    orderByDate: "columns in order of date",
    setKind: "sentence in or out of the article",
    takeIn: "article compared anyway",
    setApart: "article set apart",
    setLanguageOf: "language",
    mergeVoices: "merged voices",
    splitVoice: "split voice",
    setVoice: "voice",
    unsetVoice: "voice",
    mergeNaming: "merged names",
    splitNaming: "split names",
    confirmLink: "confirmed match",
    rejectLink: "rejected match",
    unlink: "unlink",
    link: "link",
    mergePoints: "merged points",
    splitPoint: "split point",
    cutAt: "cut sentence",
    joinAt: "joined sentence",
    moveMention: "moved words",
    setAbsent: "absent, checked",
    unsetAbsent: "absent, checked",
    setChecked: "checked mark",
    renamePoint: "name of the point",
    setNote: "note",
    takeBack: "correction taken back",
    openShared: "opened comparison",
    clear: "new comparison",
    openKept: "opened comparison",
    mergeShared: "merged comparison",
    takeOver: "change made in another tab",
  },

  views: {
    /** "A, B and C" */
    list: (items: readonly string[]) => sentenceList.format(items),
    percent: (share: number) => percent.format(share),
    position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    positionInWords: (at: number, of: number) => `sentence ${number(at)} of ${number(of)}`,
    outlet: (siglum: string, name: string) => (name === "" ? siglum : `${siglum}, ${isolate(name)}`),
    point: (n: number) => `Point ${number(n)}`,
    ownText: "outlet’s own text",
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
      search: "Search the texts",
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
      orders: { event: "of the event", groups: "shared first", difference: "most different first" } as Record<
        string,
        string
      >,
      figures: "figures differ",
      wordingDiffers: "worded differently",
      quoted: "in quotation marks",
      edited: "corrected by you",
      hasNote: "with a note",
      about: "Points that are",
      filters: "Filters",
      remove: (filter: string) => `Remove the filter: ${filter}`,
      display: "Display",
      density: "Cells",
      densities: { icons: "signs only", line: "one line", full: "all words" } as Record<string, string>,
      orderAs: (siglum: string) => `as in ${siglum}`,
      missingIn: (siglum: string) => `not found in ${siglum}`,
      columns: "Columns",
      putAway: "Put this column away",
      bringBack: "Show all columns",
      away: (sigla: readonly string[]) => `Put away: ${sentenceList.format(sigla)}`,
      rename: "Name the outlet",
      earlier: "Move forward",
      later: "Move back",
      elsewhere: (n: number) =>
        plural(n, {
          one: "{n} sentence outside the points has these words",
          other: "{n} sentences outside the points have these words",
        }),
      readHit: (siglum: string, position: string) => `${siglum}, ${position}: show in the reader`,
      furniture: "not part of the article",
      done: "Done",
      notice:
        "Compares wording in the texts that you loaded. Not found does not mean suppressed: the outlet may have reported it elsewhere or later. Read the sentences before you publish.",
    },

    card: {
      close: "Close the point",
      previous: "Previous point",
      next: "Next point",
      of: (at: number, of: number) => `${number(at)} / ${number(of)}`,
      summary: {
        same: (sigla: readonly string[]) => `same words in ${sentenceList.format(sigla)}`,
        reworded: (sigla: readonly string[]) => `reworded in ${sentenceList.format(sigla)}`,
        across: (sigla: readonly string[]) =>
          `same point, in another language, in ${sentenceList.format(sigla)}`,
        possible: (sigla: readonly string[]) => `possible match in ${sentenceList.format(sigla)}`,
        notFound: (sigla: readonly string[]) => `not found in ${sentenceList.format(sigla)}`,
        absent: (sigla: readonly string[]) => `absent, checked, in ${sentenceList.format(sigla)}`,
        only: (sigla: readonly string[]) => `found only in ${sentenceList.format(sigla)}`,
        whole: (having: string, parts: readonly string[]) => `${having}: ${parts.join("; ")}`,
      },
      agency: "Same words in several outlets may come from one agency or statement.",
      against: "Word differences against",
      noDifferences: "No marks",
      having: (n: number, of: number) =>
        plural(of, { one: `In ${number(n)} of {n} outlet`, other: `In ${number(n)} of {n} outlets` }),
      /** What a mark on words means. */
      marks: {
        "other-word": "other words",
        figure: "figure or date",
        name: "name or title",
        negation: "negation or certainty",
        added: "only here",
        spelling: "spelling or inflection",
        order: "other place",
        shared: "shared name, number or meaning",
      },
      onlyIn: (siglum: string) => `Only in ${siglum}`,
      actions: "What to do with this point",
      copy: "Copy",
      copyMarkdown: "As Markdown",
      copyQuotation: "As a quotation",
      copyLink: "Link to this point",
      copied: "Copied.",
      copyFailed: "The browser did not allow copying.",
      unfold: "Show the whole sentence",
      nextBest: "Next best",
      matched: "What was matched",
      /** Before words of a quotation and, in brackets, what they mean. */
      sharedMeanings: "Shared with the words compared:",
      otherLanguage: "In another language: words are not compared.",
      voice: "Voice",
      cue: "Reporting words",
      via: (voices: readonly string[]) => `through ${sentenceList.format(voices.map(isolate))}`,
      confidence: {
        explicit: "named in the sentence",
        carried: "carried on from before",
        inferred: "inferred",
      } as Record<string, string>,
      read: "Show in the reader",
      readName: (siglum: string) => `Show ${siglum} in the reader`,
      leaveOut: "Leave this sentence out",
      figures: "Figures that differ",
      why: "Why these were matched",
      score: (share: number) => percent.format(share),
      steps: { clear: "clear", likely: "likely", check: "check" } as Record<string, string>,
      howSure: "How sure",
      checked: {
        oneLanguage: (step: string, right: number, of: number) =>
          `Both texts are in one language. Of ${number(of)} such matches called “${step}” that were checked by hand, ${number(right)} were right.`,
        twoLanguages: (step: string, right: number, of: number) =>
          `The texts are in two languages. Of ${number(of)} such matches called “${step}” that were checked by hand, ${number(right)} were right.`,
      },
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
      likeness: (share: number) => `likeness ${percent.format(share)}`,
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

    /** The browser's own translator. */
    translation: {
      ask: "Translate in this browser",
      askAndGet: "Translate in this browser (it gets the languages first)",
      working: "Translating …",
      machine: "Machine translation made by your browser on this device. It is not used for the comparison.",
      failed: "The browser could not translate this.",
    },

    overview: {
      counts: "How many points",
      outlets: "Outlet by outlet",
      outlet: "Outlet",
      shared: "shared",
      only: "only here",
      strip: "Where the points stand, from lead to end",
      speaks: "Who speaks",
      legend: { all: "in all outlets", some: "in some", one: "found only here" } as Record<string, string>,
      sharedOf: (outlet: string, n: number) =>
        `${outlet}: ${plural(n, { one: "{n} point that others have too", other: "{n} points that others have too" })}`,
      onlyOf: (outlet: string, n: number) =>
        `${outlet}: ${plural(n, { one: "{n} point found only here", other: "{n} points found only here" })}`,
      stripOf: (outlet: string) => `Points of ${outlet}, from lead to end`,
      voicesOf: (outlet: string) => `Voices of ${outlet}`,
      mark: (point: number, group: string, place: string) => `Point ${number(point)}, ${group}, ${place}`,
      pairs: "How much each pair of outlets shares",
      pairsHint:
        "Points that both have; the darker, the larger their share of all points of the two. The slanting line is each outlet’s own number. A figure opens its points.",
      pair: (a: string, b: string, both: number, onlyA: number, onlyB: number) =>
        `${a} and ${b}: ${number(both)} in both, ${number(onlyA)} only in ${a}, ${number(onlyB)} only in ${b}`,
      own: (outlet: string, n: number) =>
        `${outlet}: ${plural(n, { one: "{n} point", other: "{n} points" })}`,
      both: (n: number) => plural(n, { one: "{n} point in both", other: "{n} points in both" }),
      onlyOfTwo: (a: string, b: string, n: number) =>
        plural(n, {
          one: `{n} point in ${a}, not found in ${b}`,
          other: `{n} points in ${a}, not found in ${b}`,
        }),
      first: "Look at these first",
      alone: "Near the top of one outlet alone",
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

    corrections: {
      byHand: "by hand",
      menu: (siglum: string) => `Correct the words of ${siglum}`,
      pointMenu: "Correct the point",
      confirm: "This is the same point",
      confirmName: (siglum: string) => `The sentence of ${siglum} is the same point`,
      reject: "Not this point",
      rejectName: (siglum: string) => `The sentence of ${siglum} is not this point`,
      confirmed: "confirmed by you",
      move: "Move to another point …",
      cut: "Split the sentence at a word …",
      choose: "Choose the sentence …",
      chooseName: (siglum: string) => `Choose the sentence of ${siglum} that states the point`,
      absent: "Absent, checked",
      absentName: (siglum: string) => `Not in ${siglum}: I have read the article`,
      notAbsent: "Take “absent, checked” back",
      merge: "Merge with another point …",
      split: "Split the point …",
      rename: "Rename the point …",
      checked: "Checked",
      check: "Mark as checked",
      uncheck: "Not checked",
      note: "Note",
      addNote: "Write a note",
      noteOnPoint: "Note on this point",
      noteOnWords: (siglum: string) => `Note on the words of ${siglum}`,
      saved: "Notes are kept when you leave the field.",
      noteOnArticle: (siglum: string) => `Note on the article of ${siglum}`,
      replace: "Replace the text …",
      replaceHint:
        "Corrections and notes follow their words into the new text. Those whose words are gone are kept and listed.",
      replaceName: (siglum: string) => `New text of ${siglum}`,
      replaceDo: "Replace",
      pickPoint: { move: "Move to which point?", merge: "Merge with which point?" } as Record<string, string>,
      pickSentence: (outlet: string) => `Which sentence of ${isolate(outlet)} states the point?`,
      search: "Search",
      noneFits: "Nothing fits these words.",
      nearestHere: "nearest",
      cutHeading: "Before which word does another point begin?",
      cutHint: "A border stands before the word you press; pressing a border’s word takes it away.",
      isCut: (word: string) => `A border stands before ${isolate(word)}`,
      splitHeading: "Which words become a point of their own?",
      splitDo: "Split",
      nameHeading: "Name of the point",
      nameHint: "An empty name shows the words of the text again.",
      save: "Save",
    },

    review: {
      progress: (done: number, of: number) => `${number(done)} of ${number(of)} checked`,
      next: "Next to check",
      unplaced: (n: number) =>
        plural(n, {
          one: "{n} correction or note finds no place in this comparison.",
          other: "{n} corrections or notes find no place in this comparison.",
        }),
      showUnplaced: "Show",
      unplacedHint: "They are kept, and hold again when their article or its words come back.",
      remove: "Remove it",
      kinds: {
        link: "Match",
        cut: "Border in a sentence",
        sentence: "Sentence in or out",
        voice: "Voice",
        note: "Note",
        name: "Name of a point",
        absence: "Absent, checked",
        checked: "Checked",
      } as Record<string, string>,
      why: {
        article: "its article is not loaded",
        words: "its words are no longer in the text",
        event: "its articles report different events",
        point: "its words are not part of a point",
      } as Record<string, string>,
    },

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
        empty: "No person, group, place or act was found under several names.",
        kinds: { person: "person", group: "group", place: "place", act: "act", other: "thing" } as Record<
          string,
          string
        >,
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
        finding: (word: string, siglum: string) =>
          `“${isolate(word)}” in ${siglum}, and the words without it`,
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
          also.length > 0 ? `also in ${sentenceList.format(also)}` : "found only here",
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
  },

  /** State of a point in an outlet (interaction design, "Label ladder"). */
  ladder: {
    same: "same words",
    reworded: "reworded",
    across: "same point",
    otherVoice: "attributed differently",
    possible: "possible match – check",
    notFound: "not found",
    absent: "absent – checked",
    only: "found only here",
    ownText: "unattributed (outlet’s text)",
  },
};

/** The first names of a list, and how many more there are. */
function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return list.format(more === 0 ? shown : [...shown, `and ${number(more)} more`]);
}

/** What every language has to say. */
export type Messages = typeof messages;
