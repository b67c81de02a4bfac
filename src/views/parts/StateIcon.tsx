import type { ShownState } from "../board/states.ts";

/**
 * ● same, ⊜ the words that stand for the point, ◐ reworded, ◉ in another language, ◌ possible, ○ not found, ◆ only here,
 * ◇ here and perhaps elsewhere, ⊘ absent: told apart by shape alone. Always beside its word.
 */
export function StateIcon({ state }: { readonly state: ShownState }) {
  return (
    <svg className="state-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const SHAPES = {
  same: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  reworded: (
    <>
      {ring}
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  across: (
    <>
      {ring}
      <circle cx="8" cy="8" r="2.5" fill="currentColor" />
    </>
  ),
  possible: (
    <circle
      cx="8"
      cy="8"
      r="5.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="2.2 1.9"
    />
  ),
  "not-found": ring,
  absent: (
    <>
      {ring}
      <path d="M4.2 11.8 11.8 4.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  shown: (
    <>
      {ring}
      <path d="M4.75 6.25h6.5M4.75 9.75h6.5" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  unsure: <path d="M8 2.25 13.75 8 8 13.75 2.25 8z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  only: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
} as const;
