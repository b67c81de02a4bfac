import { isolate } from "../../format.ts";
import { leftOut, number, percent, plural, sentenceList } from "./say.ts";

/** English strings of what comes in: files, pasted texts, their outlets, the analysis. */
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

  files: {
    label: "About the files",
    empty: (file: string) => `${isolate(file)} is empty. Save the article’s text into it and drop it again.`,
    wordless: (file: string) =>
      `${isolate(file)} has no words, only figures or signs. Drop the file that holds the article, or paste its text.`,
    short: (file: string, count: number) =>
      `${isolate(file)} has only ${plural(count, { one: "{n} word", other: "{n} words" })}: hardly a point to compare. It was taken; if the article is longer, drop its whole text or paste it, and remove this one.`,
    noBody: (file: string) =>
      `Nothing in ${isolate(file)} reads as the text of a report: only headlines, or words around it such as menus. It was taken, but has no points to compare. Drop the whole article or paste its text.`,
    image: (file: string) =>
      `${isolate(file)} is an image. Copy the article’s text out of the page and paste it, or save it as a text file.`,
    media: (file: string) =>
      `${isolate(file)} is sound or video. Paste a transcript of it, or drop its subtitles (.srt, .vtt).`,
    locked: (file: string) =>
      `${isolate(file)} is protected by a password. Open it with the password, save it without one and drop it again; or copy the article’s text and paste it.`,
    oldOffice: (file: string) =>
      `${isolate(file)} is in the format of Office before 2007 (.doc, .xls, .ppt), or has a password. Open it and save it as .docx, or as plain text.`,
    outlookMail: (file: string) =>
      `${isolate(file)} is a message as Outlook saves it (.msg). Save it there as text or HTML and drop that file; or copy the article’s text and paste it.`,
    webArchive: (file: string) =>
      `${isolate(file)} is a page as Safari archives it. Save the page there as “Page Source” and drop that file; or copy the article’s text and paste it.`,
    shortcut: (file: string) =>
      `${isolate(file)} holds only the address of a page, and Muqabala fetches nothing from the web. Open the page, save it as a file and drop that; or copy the article’s text and paste it.`,
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
    folderEmpty: (folder: string) =>
      `The folder ${isolate(folder)} holds no file that could be an article. Put text files, saved pages or documents into it and drop it again.`,
    folderCut: (folder: string, limit: number) =>
      `The folder ${isolate(folder)} holds more than ${number(limit)} files; those after them were not looked at. Drop a smaller folder, or the articles themselves.`,
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
    tooMuch: (count: number, limit: number, left: readonly string[], taken: number) =>
      `Together these articles would be too long to be compared: ${number(count)} articles may have up to ${number(limit)} characters in all. ${taken > 0 ? `Taken: ${number(taken)}; not taken` : "Not taken"}: ${leftOut(left)}. Cut them to the articles themselves, or compare fewer.`,
    tooMany: (taken: number, limit: number, left: readonly string[]) =>
      `A comparison holds up to ${number(limit)} articles. The first ${number(taken)} were taken; not taken: ${leftOut(left)}.`,
    encoding: (file: string, encoding: string) =>
      `${isolate(file)} is not in UTF-8 and was read as ${isolate(encoding)}. If its letters look wrong, choose another encoding.`,
    folded: (unread: number, notes: number) =>
      [
        ...(unread > 0 ? [plural(unread, { one: "{n} file not read", other: "{n} files not read" })] : []),
        ...(notes > 0 ? [plural(notes, { one: "{n} note", other: "{n} notes" })] : []),
      ].join(", "),
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
