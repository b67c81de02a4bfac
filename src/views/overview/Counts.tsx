import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { type Filters, NO_FILTERS } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { countWith } from "../board/filters.ts";
import { GROUPS, occurs } from "../board/groups.ts";

/** How many points there are of each kind; each figure leads to its points. */
export const Counts = memo(function Counts({ board }: { readonly board: Board }) {
  const { views } = useMessages();
  const { points } = views;
  return (
    <ul className="overview-counts" aria-label={views.overview.counts}>
      {GROUPS.filter((group) => occurs(board, group)).map((group) => (
        <Count key={group} board={board} choice={{ group }} label={points.groups[group] ?? ""} />
      ))}
      <Count board={board} choice={{ voiceDiffers: true }} label={points.voiceDiffers} />
      <Count board={board} choice={{ toCheck: true }} label={points.toCheck} />
      <li className="overview-every">{points.every(board.rows.length)}</li>
    </ul>
  );
});

interface CountProps {
  readonly board: Board;
  readonly choice: Partial<Filters>;
  readonly label: string;
}

function Count({ board, choice, label }: CountProps) {
  const { number } = useMessages();
  const count = countWith(board, NO_FILTERS, choice);
  return (
    <li>
      <button
        type="button"
        className="overview-count"
        disabled={count === 0}
        onClick={() => {
          useApp.getState().choose({ filters: { ...NO_FILTERS, ...choice } });
          useApp.getState().setView("points");
        }}
      >
        <span className="overview-figure">{number(count)}</span> {label}
      </button>
    </li>
  );
}
