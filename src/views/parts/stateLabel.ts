import type { Messages } from "../../i18n/languages/en.ts";
import type { ShownState } from "../board/board.ts";

/** The word for a state, from the ladder that the whole interface uses. */
export function stateLabel({ ladder }: Messages, state: ShownState): string {
  return {
    same: ladder.same,
    reworded: ladder.reworded,
    across: ladder.across,
    possible: ladder.possible,
    "not-found": ladder.notFound,
    only: ladder.only,
    absent: ladder.absent,
  }[state];
}
