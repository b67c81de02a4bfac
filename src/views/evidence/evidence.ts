import type { Row } from "../board/board.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";

/** Words of an article that stand together: what a figure counts. */
export interface Passage extends Span {
  readonly column: Column;
}

/** What stands behind a figure, under the words that say which figure it is. */
export interface Evidence {
  readonly heading: string;
  readonly passages?: readonly Passage[];
  readonly rows?: readonly Row[];
}

export type ShowEvidence = (evidence: Evidence) => void;
