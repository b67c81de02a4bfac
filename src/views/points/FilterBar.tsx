import { useMessages } from "../../i18n/messages.tsx";
import { type Filters, NO_FILTERS } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { countWith, isFiltered } from "../board/filters.ts";
import { GROUPS, occurs } from "../board/groups.ts";
import type { Found } from "../board/search.ts";
import { ChosenFilters } from "./ChosenFilters.tsx";
import { FilterButton } from "./FilterButton.tsx";
import { FilterChip } from "./FilterChip.tsx";
import { PointSearch } from "./PointSearch.tsx";

export interface FilterBarProps {
  readonly board: Board;
  readonly filters: Filters;
  /** What the search found; null where nothing is looked for. */
  readonly found: Found | null;
  readonly onChange: (filters: Partial<Filters>) => void;
}

/** The counts of the comparison in one line, each a button that leaves only its points; the other filters behind one button. */
export function FilterBar({ board, filters, found, onChange }: FilterBarProps) {
  const { views } = useMessages();
  return (
    <div className="filters" role="group" aria-label={views.points.counts}>
      <PointSearch
        board={board}
        text={filters.text}
        onChange={(text) => {
          onChange({ text });
        }}
      />
      <span className="filter-run">
        {GROUPS.filter((group) => filters.group === group || occurs(board, group)).map((group) => (
          <FilterChip
            key={group}
            count={countWith(board, filters, { group }, found)}
            pressed={filters.group === group}
            onPress={() => {
              onChange({ group: filters.group === group ? null : group });
            }}
          >
            {views.points.groups[group]}
          </FilterChip>
        ))}
        <FilterChip
          count={countWith(board, filters, { toCheck: true }, found)}
          pressed={filters.toCheck}
          onPress={() => {
            onChange({ toCheck: !filters.toCheck });
          }}
        >
          {views.points.toCheck}
        </FilterChip>
      </span>
      <FilterButton board={board} filters={filters} found={found} onChange={onChange} />
      <ChosenFilters board={board} filters={filters} onChange={onChange} />
      {isFiltered(filters) && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            onChange(NO_FILTERS);
          }}
        >
          {views.points.clear}
        </button>
      )}
    </div>
  );
}
