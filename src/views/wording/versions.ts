import type { ClaimWording, VersionPair } from "../../model/wording.ts";
import type { Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { type Board, columnOf, type Row } from "../board/board.ts";
import type { Layer } from "../board/pieces.ts";
import { type DifferenceMark, marksOf } from "../board/wordMarks.ts";

/** One version of a point: the outlets that have these words, the words, and how they differ from the version compared with. */
export interface ShownVersion {
  /** Outlets in the order of the columns. */
  readonly columns: readonly Column[];
  readonly column: Column;
  readonly mention: Mention;
  readonly marks: readonly Layer<DifferenceMark>[];
  readonly acrossLanguages: boolean;
}

export interface ShownPoint {
  readonly row: Row;
  /** What the outlet compared with says comes first. */
  readonly versions: readonly ShownVersion[];
}

/**
 * The points that several outlets tell, those in the same words too. `against` is the outlet whose version the others are compared
 * with; where it does not have the point, or none is chosen, that is the first version in the order of the columns.
 */
export function pointsOf(
  board: Board,
  claims: readonly ClaimWording[],
  against: string | null,
): ShownPoint[] {
  const wordings = new Map(claims.map((wording) => [wording.claim, wording]));
  return board.rows.flatMap((row) => {
    const wording = wordings.get(row.claim.id);
    const versions = wording ? versionsOf(board, row, wording, against) : [];
    return versions.length === 0 || outletsOf(versions) < 2 ? [] : [{ row, versions }];
  });
}

const outletsOf = (versions: readonly ShownVersion[]): number =>
  new Set(versions.flatMap(({ columns }) => columns)).size;

function versionsOf(board: Board, row: Row, wording: ClaimWording, against: string | null): ShownVersion[] {
  const all = wording.versions.flatMap((version, index) => {
    const mentions = version.mentions.flatMap((at) => row.claim.mentions[at] ?? []);
    const columns = board.columns.filter(({ loaded }) =>
      mentions.some(({ article }) => article === loaded.id),
    );
    const mention = mentions[0];
    const column = mention && columnOf(board, mention.article);
    return mention && column ? [{ index, columns, column, mention }] : [];
  });
  const place = ({ columns: [first] }: { readonly columns: readonly Column[] }) =>
    first ? board.columns.indexOf(first) : board.columns.length;
  const inOrder = [...all].sort((a, b) => place(a) - place(b) || a.index - b.index);
  const chosen =
    inOrder.flatMap(({ columns }) => columns).find(({ loaded }) => loaded.id === against) ??
    inOrder[0]?.columns[0];
  const isBase = ({ columns }: { readonly columns: readonly Column[] }) =>
    chosen !== undefined && columns.includes(chosen);
  const bases = inOrder.filter(isBase);
  return [...bases, ...inOrder.filter((version) => !isBase(version))].map(({ index, ...version }) => {
    const pair = isBase(version) ? null : closest(wording.pairs, index, bases);
    return {
      ...version,
      marks: pair ? marksOf(pair.differences, pair.a === index ? "a" : "b") : [],
      acrossLanguages: pair?.acrossLanguages ?? false,
    };
  });
}

/** Of an outlet that says a point in several places, the place that a version differs from least. */
function closest(
  pairs: readonly VersionPair[],
  index: number,
  bases: readonly { readonly index: number }[],
): VersionPair | null {
  const found = pairs.filter(({ a, b }) =>
    bases.some((base) => (a === base.index && b === index) || (a === index && b === base.index)),
  );
  return found.sort((one, other) => one.differences.length - other.differences.length)[0] ?? null;
}
