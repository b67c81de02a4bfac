/** Least width of a column of text, in rem: below it lines get too short to read. */
export const COLUMN_REM = 20;

/** The columns to show where not all fit: those that were asked for last, in their order. */
export function shownOf<Item>(items: readonly Item[], wanted: readonly Item[], fit: number): Item[] {
  const asked = [...wanted].reverse().filter((item) => items.includes(item));
  const chosen = [...new Set([...asked, ...items])].slice(0, fit);
  return items.filter((item) => chosen.includes(item));
}
