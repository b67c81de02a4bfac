import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { type Group, NO_FILTERS } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";

interface OverviewViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

const GROUPS: readonly Group[] = ["all", "some", "one"];

/** The comparison at a glance: how many points all outlets share, some, or only one; each count leads to its points. */
export function OverviewView({ board }: OverviewViewProps) {
  const { tabs, views } = useMessages();
  const show = (group: Group) => {
    useApp.getState().choose({ filters: { ...NO_FILTERS, group } });
    useApp.getState().setView("points");
  };
  return (
    <section aria-labelledby="overview-heading">
      <h2 id="overview-heading" className="sr-only">
        {tabs.overview}
      </h2>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          className="plain-button"
          onClick={() => {
            show(group);
          }}
        >
          {board.rows.filter((row) => row.group === group).length} {views.points.groups[group]}
        </button>
      ))}
    </section>
  );
}
