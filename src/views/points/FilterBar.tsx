import { type ReactNode, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { type Filters, type Group, NO_FILTERS } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { useCommand } from "../commands.ts";
import { FilterChip } from "./FilterChip.tsx";
import { VoiceFilters } from "./VoiceFilters.tsx";
import { countWith, isFiltered } from "../board/filters.ts";
import { PointSearch } from "./PointSearch.tsx";

export interface FilterBarProps {
  readonly board: Board;
  readonly filters: Filters;
  readonly onChange: (filters: Partial<Filters>) => void;
}

const GROUPS: readonly Group[] = ["all", "some", "one"];

/** The counts of the comparison; each is a button that leaves only its points. */
export function FilterBar({ board, filters, onChange }: FilterBarProps) {
  const { views } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  useCommand("filters", () => {
    const first = bar.current?.querySelector("button");
    first?.focus();
    return first !== undefined && first !== null;
  });
  const chip = (
    choice: Partial<Filters>,
    off: Partial<Filters>,
    pressed: boolean,
    text: ReactNode,
    name?: string,
  ) => (
    <FilterChip
      key={JSON.stringify(choice)}
      count={countWith(board, filters, choice)}
      pressed={pressed}
      name={name}
      onPress={() => {
        onChange(pressed ? off : choice);
      }}
    >
      {text}
    </FilterChip>
  );
  const outlet = (key: "onlyIn" | "notFoundIn", { loaded: { id }, siglum }: Column, name: string) =>
    chip({ [key]: id }, { [key]: null }, filters[key] === id, <span className="siglum">{siglum}</span>, name);
  return (
    <div ref={bar} className="filters" role="group" aria-label={views.points.counts}>
      <PointSearch
        text={filters.text}
        onChange={(text) => {
          onChange({ text });
        }}
      />
      <span className="filter-run">
        {GROUPS.map((group) =>
          chip({ group }, { group: null }, filters.group === group, views.points.groups[group]),
        )}
      </span>
      <span className="filter-run">
        {chip(
          { voiceDiffers: true },
          { voiceDiffers: false },
          filters.voiceDiffers,
          views.points.voiceDiffers,
        )}
        {chip({ toCheck: true }, { toCheck: false }, filters.toCheck, views.points.toCheck)}
      </span>
      <VoiceFilters board={board} filters={filters} onChange={onChange} />
      <span className="filter-run">
        <span className="filter-label">{views.points.onlyIn}</span>
        {board.columns.map((column) => outlet("onlyIn", column, views.points.onlyInOutlet(column.siglum)))}
      </span>
      <span className="filter-run">
        <span className="filter-label">{views.points.notFoundIn}</span>
        {board.columns.map((column) =>
          outlet("notFoundIn", column, views.points.notFoundInOutlet(column.siglum)),
        )}
      </span>
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
