/** Strokes on a 16-unit square, drawn for left-to-right. */
const PATHS = {
  undo: "M6 3.5 2.5 7 6 10.5 M2.5 7h7a4 4 0 0 1 0 8H7",
  redo: "M10 3.5 13.5 7 10 10.5 M13.5 7h-7a4 4 0 0 0 0 8H9",
  add: "M8 3v10 M3 8h10",
  share: "M8 10V2 M5 5l3-3 3 3 M3 9v5h10V9",
  save: "M8 2v8 M5 7l3 3 3-3 M3 11v3h10v-3",
  more: "M3.5 8h.01 M8 8h.01 M12.5 8h.01",
  close: "M4 4l8 8 M12 4l-8 8",
  down: "M4 6l4 4 4-4",
  file: "M4 1.5h5l3 3v10H4z M9 1.5v3h3",
  paste: "M5.5 3H3.5v11h9V3h-2 M5.5 1.8h5v2.4h-5z",
  sample: "M2 3.5h5v9H2z M9 3.5h5v9H9z M3.5 6h2 M3.5 8.5h2 M10.5 6h2",
  language:
    "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z M1.8 6h12.4 M1.8 10h12.4 M8 1.5c-3.6 4-3.6 9 0 13 M8 1.5c3.6 4 3.6 9 0 13",
  display: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z M8 1.5v13 M8 4.5h4.8 M8 7.5h6.4 M8 10.5h5.6",
  check: "M3 8.5l3.5 3.5L13 4.5",
  hand: "M10.5 2.5l3 3L6 13l-3.5.5L3 10z",
  note: "M3 2.5h10v7.5l-3.5 3.5H3z M9.5 13.5V10H13 M5.5 6h5",
  copy: "M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3",
} as const;
export type IconName = keyof typeof PATHS;

/** Undo and redo point along the line of writing; a tick, a sheet or a plus do not. */
const DIRECTED: readonly IconName[] = ["undo", "redo", "sample"];

/** Decoration beside words; what has no words carries its name on the control. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={DIRECTED.includes(name) ? "mirrored shrink-0" : "shrink-0"}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.5 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
