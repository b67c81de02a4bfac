import { useCallback, useDeferredValue, useMemo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Choices, Filters } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { rowsFor } from "../board/filters.ts";
import { find } from "../board/search.ts";
import { sectionsOf } from "../board/sections.ts";
import { shownColumns } from "../board/shownColumns.ts";
import type { OpenClaim } from "../openClaim.ts";
import { PHONE, useMediaQuery } from "../parts/useMediaQuery.ts";
import { ClaimList } from "./ClaimList.tsx";
import { DisplayMenu } from "./DisplayMenu.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { Matrix } from "./Matrix.tsx";
import { SearchHits } from "./SearchHits.tsx";
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
  const { filters, order, hidden, density } = choices;
  // A key or a click is answered first; what it leaves of a large table follows in the next frames.
  const applied = useDeferredValue(filters);
  // Kept from one card to the next: opening a point must not look through the points anew.
  const found = useMemo(() => find(board, applied.text), [board, applied.text]);
  const rows = useMemo(() => rowsFor(board, applied, found), [board, applied, found]);
  const shown = useMemo(() => new Set(rows), [rows]);
  const sections = useMemo(() => sectionsOf(board, board.rows, order), [board, order]);
  const columns = useMemo(() => shownColumns(board, hidden), [board, hidden]);
  const filter = useCallback(
    (changed: Partial<Filters>) => {
      onChoose({ filters: { ...filters, ...changed } });
    },
    [onChoose, filters],
  );
  const asList = phone || choices.layout === "list";
  const points = { board, sections, shown, current, onOpen };
  if (board.rows.length === 0) return <p className="views-note">{views.points.empty}</p>;
  return (
    <section className="points" aria-labelledby="points-heading">
      <h2 id="points-heading" className="sr-only">
        {views.points.heading}
      </h2>
      <div className="points-bars">
        <FilterBar board={board} filters={filters} found={found} onChange={filter} />
        <span className="points-ends">
          <Away board={board} columns={columns} onChoose={onChoose} />
          <p role="status" className="points-shown">
            {rows.length === 0 ? views.points.none : views.points.shown(rows.length, board.rows.length)}
          </p>
          <DisplayMenu board={board} choices={choices} onChoose={onChoose} withLayout={!phone} />
        </span>
      </div>
      {(phone || (!asList && density === "icons")) && <StateLegend board={board} />}
      {found && <SearchHits key={applied.text} found={found} open={rows.length === 0} />}
      {rows.length > 0 &&
        (asList ? (
          <ClaimList {...points} />
        ) : (
          <Matrix {...points} columns={columns} density={density} order={order} />
        ))}
      <p className="views-note">{views.points.notice}</p>
    </section>
  );
}

/** Says which columns were put away, and brings them back. */
function Away({
  board,
  columns,
  onChoose,
}: Pick<PointsViewProps, "board" | "onChoose"> & { columns: number[] }) {
  const { views } = useMessages();
  const away = board.columns.filter((_, i) => !columns.includes(i)).map(({ siglum }) => siglum);
  if (away.length === 0) return null;
  return (
    <button
      type="button"
      className="plain-button quiet"
      title={views.points.bringBack}
      onClick={() => {
        onChoose({ hidden: [] });
      }}
    >
      {views.points.away(away)}
    </button>
  );
}
