import type { Row } from "../board/board.ts";
import type { Passage } from "./counts.ts";

/** What stands behind a figure, under the words that say which figure it is. */
export interface Evidence {
  readonly heading: string;
  readonly passages?: readonly Passage[];
  readonly rows?: readonly Row[];
}

export type ShowEvidence = (evidence: Evidence) => void;
