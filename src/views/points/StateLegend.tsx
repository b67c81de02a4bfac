import { useMessages } from "../../i18n/messages.tsx";
import type { Board, ShownState } from "../board/board.ts";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";

const FOUND: readonly ShownState[] = ["same", "reworded", "possible", "not-found", "only"];

/** What the signs of the list mean, where there is no room for words beside them; "absent, checked" once a reader said so. */
export function StateLegend({ board }: { readonly board: Board }) {
  const messages = useMessages();
  const isAbsent = board.rows.some(({ cells }) => cells.some((cell) => cell?.state === "absent"));
  const states: readonly ShownState[] = isAbsent ? [...FOUND, "absent"] : FOUND;
  return (
    <ul className="state-legend" tabIndex={0}>
      {states.map((state) => (
        <li key={state} className={`cell-${state}`}>
          <StateIcon state={state} /> {stateLabel(messages, state)}
        </li>
      ))}
    </ul>
  );
}
