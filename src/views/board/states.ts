import type { ArticleId } from "../../model/article.ts";
import type { Cell, CellState, Claim, Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { PointMarks } from "../../store/handmade.ts";

/**
 * A cell's state as it is shown. shown: its own words stand for the point, and no other outlet has the same; unsure: no other
 * outlet has it, and some have a possible match; absent: a person has read the article, and the point is not in it; across: the
 * others that have the point are in other languages, so that nothing is said about their words.
 */
export type ShownState = CellState | "shown" | "unsure" | "absent" | "across";

/** What the analysis says of a point in an outlet, under what the reader decided. */
export interface ShownCell extends Omit<Cell, "state"> {
  readonly state: ShownState;
  /** True where a reader decided that the outlet has the point, or has it not. */
  readonly byReader: boolean;
  /** Letters of the outlets with the same words, where those are not the words that stand for the point. */
  readonly sameAs: readonly string[];
}

/** What is known of a claim in all its outlets before a cell can say its state. */
interface Context {
  readonly marks: PointMarks | undefined;
  /** The articles with the claim that no other article has in their language. */
  readonly alone: ReadonlySet<ArticleId>;
  readonly columns: readonly Column[];
  readonly mentions: ReadonlyMap<ArticleId, readonly Mention[]>;
}

/**
 * A claim's cells in the order of the columns; undefined where the analysis says nothing about an outlet. "Same words" is said
 * against the words that stand for the point, because those are what a reader sees beside the cell.
 */
export function shownCellsOf(claim: Claim, context: Context): (ShownCell | undefined)[] {
  const byArticle = new Map(claim.cells.map((cell) => [cell.article, cell]));
  const absent = context.marks?.absent;
  const doubtful = claim.cells.some(
    (cell) => cell.state === "possible" && absent?.has(cell.article) !== true,
  );
  return context.columns.map(({ loaded: { id } }) => {
    const cell = byArticle.get(id);
    if (!cell) return undefined;
    const isAbsent = absent?.has(id) ?? false;
    return {
      ...cell,
      byReader: isAbsent || (context.marks?.byHand.has(id) ?? false),
      ...(isAbsent ? { state: "absent", sameAs: NOBODY } : saidOf(claim, cell, doubtful, context)),
    };
  });
}

const NOBODY: readonly string[] = [];
type Said = Pick<ShownCell, "state" | "sameAs">;

function saidOf(claim: Claim, { article, state }: Cell, doubtful: boolean, context: Context): Said {
  if (state === "only") return { state: doubtful ? "unsure" : "only", sameAs: NOBODY };
  if (state !== "same" && state !== "reworded") return { state, sameAs: NOBODY };
  if (context.alone.has(article)) return { state: "across", sameAs: NOBODY };
  const own = wordingsOf(context, article);
  const others = context.columns.filter(({ loaded: { id } }) => id !== article);
  const withOneOf = (wordings: ReadonlySet<number>) =>
    others.filter(({ loaded: { id } }) => context.mentions.get(id)?.some((one) => wordings.has(one.wording)));
  const standing = claim.mentions[claim.representative]?.wording;
  if (standing === undefined || !own.has(standing))
    return {
      state: "reworded",
      sameAs: state === "same" ? withOneOf(own).map(({ siglum }) => siglum) : NOBODY,
    };
  return { state: withOneOf(new Set([standing])).length > 0 ? "same" : "shown", sameAs: NOBODY };
}

const wordingsOf = ({ mentions }: Context, article: ArticleId): ReadonlySet<number> =>
  new Set(mentions.get(article)?.map(({ wording }) => wording));
