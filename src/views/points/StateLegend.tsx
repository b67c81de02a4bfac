import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import type { ShownState } from "../board/states.ts";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";

const STATES: readonly ShownState[] = [
  "shown",
  "same",
  "reworded",
  "across",
  "possible",
  "not-found",
  "unsure",
  "only",
  "absent",
];
/** Said only where they occur: they need a reader's word, articles in several languages, or a doubt. */
const SELDOM: readonly ShownState[] = ["across", "unsure", "absent"];

/** What the signs of the list mean, where there is no room for words beside them. */
export function StateLegend({ board }: { readonly board: Board }) {
  const messages = useMessages();
  const occurs = (state: ShownState) =>
    board.rows.some(({ cells }) => cells.some((cell) => cell?.state === state));
  const states = STATES.filter((state) => !SELDOM.includes(state) || occurs(state));
  return (
    <ul className="state-legend">
      {states.map((state) => (
        <li key={state} className={`cell-${state}`}>
          <StateIcon state={state} /> {stateLabel(messages, state)}
        </li>
      ))}
    </ul>
  );
}
