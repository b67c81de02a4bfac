/**
 * What a link may hold, checked when it is made and while it is read. Raising any of them costs a reader of a hostile
 * link time and memory; lowering one refuses comparisons that went through before, so they are part of the format.
 */

/** Columns. A matrix of more than this is not shared by link. */
export const MAX_ARTICLES = 64;

/** UTF-16 code units of all fields together: about a hundred articles of ordinary length. */
export const MAX_UNITS = 200_000;

/** UTF-16 code units of a title, an outlet, a name, a date or a version. */
export const MAX_LABEL = 1_000;

/** UTF-16 code units of an address: browsers and servers carry as much, hardly more. */
export const MAX_ADDRESS = 8_000;

/** UTF-16 code units of one note: three pages. */
export const MAX_NOTE = 10_000;

/**
 * UTF-16 code units of all quotations together once they were taken from the texts, where a few bytes can name a long
 * text again and again: twice what all points of sixty articles say.
 */
export const MAX_QUOTED = 2_000_000;

/** Corrections of one kind. */
export const MAX_ADJUSTMENTS = 5_000;

/** Characters of a link's payload. Chromium keeps 200,000 characters of a fragment that we tried; chats far fewer. */
export const MAX_FRAGMENT = 200_000;

/** Limits of the fields of a comparison; `units` of one text, and so of an offset in it. */
export interface Limits {
  readonly articles: number;
  readonly units: number;
  readonly label: number;
  readonly address: number;
  readonly note: number;
  readonly adjustments: number;
}

/** What a link may hold at most, written and read. */
export const LINK_LIMITS: Limits = {
  articles: MAX_ARTICLES,
  units: MAX_UNITS,
  label: MAX_LABEL,
  address: MAX_ADDRESS,
  note: MAX_NOTE,
  adjustments: MAX_ADJUSTMENTS,
};
