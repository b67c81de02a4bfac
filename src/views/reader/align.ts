import type { ArticleId } from "../../model/article.ts";

/** What the other columns are brought level with. */
export interface Anchor {
  readonly article: ArticleId;
  /** Where the chosen words begin, as `data-start` has it; null: the claim's first words in that article. */
  readonly start: number | null;
  /** Height at which the chosen words stood when they were chosen, in CSS pixels of the viewport; null: a third down. */
  readonly top: number | null;
  /** Where the other articles say it, as starts of their mentions. */
  readonly levels: ReadonlyMap<ArticleId, number>;
}

/** Where a claim opened from elsewhere is shown: this part of the column's height below its top. */
export const SHOWN_AT = 1 / 3;
/** Most empty room above a column's first line, as a part of its height: beyond it what was chosen moves up instead. */
const MOST_ROOM = 1 / 5;

/** The scrolling columns below an element, by article. */
export const scrollersIn = (root: Element): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-scroller]"),
];

/**
 * Scrolls every column that has the claim, so that its words stand at one height. A possible match counts; columns
 * in which nothing was found stay where they are. Nothing is animated: the eye stays on the line that it is at.
 */
export function alignColumns(root: Element, claim: string, anchor: Anchor): void {
  const aligned = scrollersIn(root).flatMap((scroller) => {
    const article = scroller.dataset.scroller ?? "";
    const start = article === anchor.article ? anchor.start : (anchor.levels.get(article) ?? null);
    const words = wordsOf(scroller, claim, start);
    return words ? [{ scroller, top: topOf(words) }] : [];
  });
  const top = anchor.top === null ? freeTop(aligned) : Math.min(anchor.top, lowestTop(aligned));
  for (const column of aligned) scrollBy(column.scroller, column.top - top);
}

interface AlignedColumn {
  readonly scroller: HTMLElement;
  /** Height at which the words stand now. */
  readonly top: number;
}

/** The height to which all columns can come down without a large empty room above one of them. */
const lowestTop = (aligned: readonly AlignedColumn[]): number =>
  Math.min(
    ...aligned.map(
      ({ scroller, top }) => top + positionOfColumn(scroller) + scroller.clientHeight * MOST_ROOM,
    ),
  );

/** A third down the columns, or higher where the first lines do not come down so far. */
function freeTop(aligned: readonly AlignedColumn[]): number {
  const heights = aligned.map(({ scroller, top }) => {
    const box = scroller.getBoundingClientRect();
    return Math.min(box.top + box.height * SHOWN_AT, top + positionOfColumn(scroller));
  });
  return Math.min(...heights);
}

/** Room above the first line that a scroller was given, in CSS pixels. */
const roomOf = (scroller: HTMLElement): number => parseFloat(scroller.style.getPropertyValue("--room")) || 0;

/** Puts a column at a scroll position; below 0 it gets room above its first line instead. */
export function scrollColumn(scroller: HTMLElement, position: number): void {
  scroller.style.setProperty("--room", `${Math.max(0, -position)}px`);
  scroller.scrollTop = Math.max(0, position);
}

/** Where a column stands, as `scrollColumn` takes it. */
export const positionOfColumn = (scroller: HTMLElement): number => scroller.scrollTop - roomOf(scroller);

/** Moves a column on by a distance in CSS pixels. */
export function scrollBy(scroller: HTMLElement, distance: number): void {
  scrollColumn(scroller, positionOfColumn(scroller) + distance);
}

/**
 * Brings the other columns to what one of them shows a third down: the last words above that line that they have too
 * stand at its height, and the columns go on with it until their own words for the point end.
 */
export function followColumn(root: Element, leader: HTMLElement): void {
  const box = leader.getBoundingClientRect();
  const line = box.top + box.height * SHOWN_AT;
  const landmarks = [...leader.querySelectorAll<HTMLElement>("[data-claim]")].filter(
    (piece) => topOf(piece) <= line,
  );
  for (const scroller of scrollersIn(root).filter((one) => one !== leader)) {
    for (const landmark of landmarks.toReversed()) {
      const words = statedIn(scroller, landmark.dataset.claim ?? "");
      if (!words) continue;
      const offset = Math.min(line - topOf(landmark), words.getBoundingClientRect().height);
      scrollBy(scroller, topOf(words) + offset - line);
      break;
    }
  }
}

/** Height of the first line of an element, in CSS pixels of the viewport. */
export const topOf = (element: Element): number =>
  element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top;

function wordsOf(scroller: Element, claim: string, start: number | null): Element | null {
  const pieces = [...scroller.querySelectorAll<HTMLElement>("[data-end]")];
  const at = start === null ? undefined : pieces.find(({ dataset }) => start < Number(dataset["end"]));
  return at ?? statedIn(scroller, claim) ?? scroller.querySelector(".is-possible");
}

const statedIn = (scroller: Element, claim: string): Element | null =>
  scroller.querySelector(`[data-claims~="${CSS.escape(claim)}"]`);
