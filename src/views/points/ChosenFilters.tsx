import { useMessages } from "../../i18n/messages.tsx";
import type { FilterBarProps } from "./FilterBar.tsx";
import { chosenOf } from "./chosen.ts";

/** What was chosen behind the button of filters, each with a way to take it back. */
export function ChosenFilters({ board, filters, onChange }: Omit<FilterBarProps, "found">) {
  const messages = useMessages();
  const chosen = chosenOf(messages, board, filters);
  if (chosen.length === 0) return null;
  return (
    <span className="filter-run">
      {chosen.map(({ label, off }) => (
        <button
          key={label}
          type="button"
          className="chosen-filter"
          aria-label={messages.views.points.remove(label)}
          onClick={() => {
            onChange(off);
          }}
        >
          {label}
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </span>
  );
}
