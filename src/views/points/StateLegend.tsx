import { useMessages } from "../../i18n/messages.tsx";
import type { CellState } from "../../model/comparison.ts";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";

const STATES: readonly CellState[] = ["same", "reworded", "possible", "not-found", "only"];

/** What the signs of the list mean, where there is no room for words beside them. */
export function StateLegend() {
  const messages = useMessages();
  return (
    <ul className="state-legend" tabIndex={0}>
      {STATES.map((state) => (
        <li key={state} className={`cell-${state}`}>
          <StateIcon state={state} /> {stateLabel(messages, state)}
        </li>
      ))}
    </ul>
  );
}
