import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { rowsFor } from "../board/filters.ts";
import { PHONE, useMediaQuery } from "../parts/useMediaQuery.ts";
import type { OpenClaim } from "../openClaim.ts";
import { ClaimList } from "./ClaimList.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LayoutBar } from "./LayoutBar.tsx";
import { Matrix } from "./Matrix.tsx";
import { sectionsOf } from "./sections.ts";
import { StateLegend } from "./StateLegend.tsx";

interface PointsViewProps {
  readonly board: Board;
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
  /** Claim whose card is open. */
  readonly current: string | null;
  readonly onOpen: OpenClaim;
}

/** All points of the comparison: as a matrix of points and outlets, or as a list. */
export function PointsView({ board, choices, onChoose, current, onOpen }: PointsViewProps) {
  const { views } = useMessages();
  const phone = useMediaQuery(PHONE);
  const rows = rowsFor(board, choices.filters);
  const sections = sectionsOf(rows, choices.order);
  const Points = phone || choices.layout === "list" ? ClaimList : Matrix;
  if (board.rows.length === 0) return <p className="views-note">{views.points.empty}</p>;
  return (
    <section className="points" aria-labelledby="points-heading">
      <h2 id="points-heading" className="sr-only">
        {views.points.heading}
      </h2>
      <div className="points-bars">
        <FilterBar
          board={board}
          filters={choices.filters}
          onChange={(filters) => {
            onChoose({ filters: { ...choices.filters, ...filters } });
          }}
        />
        <LayoutBar choices={choices} onChoose={onChoose} withLayout={!phone} />
        <p role="status" className="points-shown">
          {rows.length === 0 ? views.points.none : views.points.shown(rows.length, board.rows.length)}
        </p>
      </div>
      {phone && <StateLegend />}
      {rows.length > 0 && <Points board={board} sections={sections} current={current} onOpen={onOpen} />}
      <p className="views-note">{views.points.notice}</p>
    </section>
  );
}
