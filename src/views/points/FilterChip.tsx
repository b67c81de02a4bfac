import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";

interface FilterChipProps {
  readonly count: number;
  readonly pressed: boolean;
  /** Where the visible text does not say it all. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A count that filters. */
export function FilterChip({ count, pressed, name, onPress, children }: FilterChipProps) {
  const { app, number } = useMessages();
  return (
    <button
      type="button"
      className="filter-chip"
      aria-pressed={pressed}
      aria-label={name === undefined ? undefined : `${name}${app.colon}${number(count)}`}
      disabled={count === 0 && !pressed}
      onClick={onPress}
    >
      <span>{children}</span> <span className="count">{number(count)}</span>
    </button>
  );
}
