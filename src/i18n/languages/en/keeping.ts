import { isolate } from "../../format.ts";
import { dateTime, leftOut, number, plural } from "./say.ts";

/** English strings of what the device keeps, two readers' work joined, and the steps of undo. */
export const keeping = {
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

  /**
   * What undo and redo name, one for each command of the store: "Undone: voice set by hand." Where one command does a thing or
   * takes it back, the message right after it says which (app/deeds.ts).
   */
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
    setKind: "sentence counted in or left out",
    countedIn: "sentence counted in as part of the article",
    leftOut: "sentence left out of the article",
    takeIn: "article compared anyway",
    setApart: "article set apart",
    setLanguageOf: "language of a text",
    mergeVoices: "merged voices",
    splitVoice: "split voice",
    setVoice: "voice set by hand",
    unsetVoice: "voice back as it was found",
    mergeNaming: "merged names",
    splitNaming: "split names",
    confirmLink: "confirmed match",
    rejectLink: "rejected match",
    unlink: "words taken out of the point",
    link: "sentence put into the point",
    mergePoints: "merged points",
    splitPoint: "split point",
    cutAt: "cut sentence",
    joinAt: "joined sentence",
    moveMention: "moved words",
    setAbsent: "marked as absent, checked",
    unsetAbsent: "no longer marked as absent",
    setChecked: "check mark of a point",
    markedChecked: "point marked as checked",
    unmarkedChecked: "check mark taken off the point",
    renamePoint: "name of the point",
    setNote: "note",
    takeBack: "correction taken back",
    openShared: "opened comparison",
    clear: "new comparison",
    openKept: "opened comparison",
    mergeShared: "merged comparison",
    takeOver: "change made in another tab",
  },
};
