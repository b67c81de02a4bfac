/** Least width of a column of text, in rem: below it lines get too short to read. */
const COLUMN_REM = 20;
/** With a card beside them columns may be narrower, so that three counterparts stay side by side on a laptop. */
const COLUMN_BESIDE_CARD_REM = 17;
/** More columns than this are not read beside each other, however wide the window is. */
const MOST_COLUMNS = 4;

/** How many columns of text a width in rem has room for; one at least. */
export const fittingIn = (width: number, besideCard: boolean): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Math.floor(width / (besideCard ? COLUMN_BESIDE_CARD_REM : COLUMN_REM))));

/** The columns to show where not all fit: those that were asked for last, in their order. */
export function shownOf<Item>(items: readonly Item[], wanted: readonly Item[], fit: number): Item[] {
  const asked = [...wanted].reverse().filter((item) => items.includes(item));
  const chosen = [...new Set([...asked, ...items])].slice(0, fit);
  return items.filter((item) => chosen.includes(item));
}
