import type { ArticleId } from "../../model/article.ts";
import type { Cell, Claim, Comparison, Mention } from "../../model/comparison.ts";
import { overlapOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Group } from "../../store/state.ts";
import { type VoiceKey, voiceKeysOf } from "./voiceKeys.ts";

/** A claim as the views show it. */
export interface Row {
  readonly claim: Claim;
  /** Counts from 1, in the order of the event; the same number stands in every view. */
  readonly number: number;
  readonly group: Group;
  /** In the order of the columns; undefined where the analysis says nothing about an outlet. */
  readonly cells: readonly (Cell | undefined)[];
  /** True where an outlet has only a possible match, or a figure of an outlet disagrees. */
  readonly toCheck: boolean;
  readonly voiceDiffers: boolean;
  /** True where the outlets that have it use different words, spelling and inflection aside. */
  readonly wordingDiffers: boolean;
  /** True where an outlet gives some of it in quotation marks. */
  readonly quoted: boolean;
}

/** One comparison laid out for the views: the first event's articles and claims in the reader's order. */
export interface Board {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly voices: ReadonlyMap<string, VoiceKey>;
}

export function boardOf(comparison: Comparison, columns: readonly Column[]): Board {
  const claims = comparison.claims.filter((claim) => claim.event === 0);
  const rows = claims.map((claim, index) => rowOf(claim, index + 1, columns));
  return { columns, rows, voices: voiceKeysOf(comparison.voices, claims) };
}

function rowOf(claim: Claim, number: number, columns: readonly Column[]): Row {
  const byArticle = new Map(claim.cells.map((cell) => [cell.article, cell]));
  const cells = columns.map((column) => byArticle.get(column.loaded.id));
  const having = columns.filter((column) => mentionsIn(claim, column.loaded.id).length > 0).length;
  return {
    claim,
    number,
    cells,
    group: having === columns.length && having > 1 ? "all" : having > 1 ? "some" : "one",
    toCheck: claim.disagreements.length > 0 || cells.some((cell) => cell?.state === "possible"),
    voiceDiffers: cells.some((cell) => cell?.voiceDiffers === true),
    wordingDiffers: having > 1 && new Set(claim.mentions.map(({ wording }) => wording)).size > 1,
    quoted: columns.some(({ compared }) =>
      mentionsIn(claim, compared.id).some((mention) =>
        compared.quotations.some((quotation) => overlapOf(quotation, mention) > 0),
      ),
    ),
  };
}

/** A claim's mentions in one article, in the order of the text. */
export const mentionsIn = (claim: Claim, article: ArticleId): Mention[] =>
  claim.mentions.filter((mention) => mention.article === article);

/** The mention whose words stand for the claim. */
export const representativeOf = (claim: Claim): Mention | undefined =>
  claim.mentions[claim.representative] ?? claim.mentions[0];

export const columnOf = (board: Board, article: ArticleId): Column | undefined =>
  board.columns.find((column) => column.loaded.id === article);

/** The point whose words stand at a place, for a reader who comes back to it with no card open. */
export const rowAt = (
  board: Board,
  place: { readonly article: ArticleId; readonly start: number } | null,
): Row | null =>
  (place &&
    board.rows.find(({ claim }) =>
      mentionsIn(claim, place.article).some(({ start, end }) => start <= place.start && place.start < end),
    )) ??
  null;

/** The point of another analysis of the same texts that holds most of a claim's words; null where none holds any. */
export function sameRow(board: Board, { mentions }: Claim): Row | null {
  let best: Row | null = null;
  let most = 0;
  for (const row of board.rows) {
    const shared = row.claim.mentions
      .flatMap((own) =>
        mentions.filter(({ article }) => article === own.article).map((o) => overlapOf(own, o)),
      )
      .reduce((sum, overlap) => sum + overlap, 0);
    if (shared > most) [best, most] = [row, shared];
  }
  return best;
}
