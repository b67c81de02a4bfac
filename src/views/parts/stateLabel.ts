import type { Messages } from "../../i18n/languages/en.ts";
import type { ShownCell, ShownState } from "../board/states.ts";

/** The word for a state, from the ladder that the whole interface uses. */
export function stateLabel({ ladder }: Messages, state: ShownState): string {
  return {
    same: ladder.same,
    reworded: ladder.reworded,
    across: ladder.across,
    possible: ladder.possible,
    "not-found": ladder.notFound,
    shown: ladder.shown,
    unsure: ladder.unsure,
    only: ladder.only,
    absent: ladder.absent,
  }[state];
}

/** More letters than this are counted: a cell is no list. */
const MOST_SIGLA = 3;

/** What a cell says: its state, and whose words it has where those are not the words that stand for the point. */
export function cellLabel(
  messages: Messages,
  { state, sameAs }: Pick<ShownCell, "state" | "sameAs">,
): string {
  const label = stateLabel(messages, state);
  if (sameAs.length === 0) return label;
  return messages.views.sameAs(label, sameAs.slice(0, MOST_SIGLA), Math.max(0, sameAs.length - MOST_SIGLA));
}
