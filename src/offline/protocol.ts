/** A file of the build below the app's folder ("" is the page itself), and its SHA-256 as `fetch` checks it. */
export type StoredFile = readonly [path: string, integrity: string];

/** All files of one build, as config/offlinePlugin.ts writes them into the service worker. */
export interface FileList {
  /** Changes with every file. */
  readonly version: string;
  /** What the app needs to open and compare: stored before the build is used at all. */
  readonly start: readonly StoredFile[];
  /** Heavy parts that only some files or exports need: stored when the page is idle, or when first needed. */
  readonly late: readonly StoredFile[];
}

/** What another app shared with the installed one. */
export interface SharedThings {
  readonly files: readonly File[];
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

/**
 * From a page to the service worker. started: a page has loaded; keepLate: store the heavy parts, answered with whether all
 * are there; takeOver: the waiting build is to be used now; takeShared: answered with what was shared, or null.
 */
export type PageMessage = { readonly kind: "started" | "keepLate" | "takeOver" | "takeShared" };

/** Where a share arrives, below the app's folder; public/manifest.webmanifest names it too. */
export const SHARE_PATH = "share";
/** How the page's address says that something was shared. */
export const SHARED_MARK = "shared";
