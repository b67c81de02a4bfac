import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Filters } from "../../store/state.ts";
import { countsByOutlet, countWith } from "../board/filters.ts";
import type { FilterBarProps } from "./FilterBar.tsx";
import { FilterChip } from "./FilterChip.tsx";
import { MARKS } from "./chosen.ts";

/** Voices to choose from, most words first; beyond these the Voices view leads to their points. */
const MOST_VOICES = 12;

/** Filters by what the points are, who says them, and which outlet alone has them or has them not. */
export function FilterChoices({ board, filters, found, onChange }: FilterBarProps) {
  const { views } = useMessages();
  const chip = (
    text: ReactNode,
    name: string,
    choice: Partial<Filters>,
    off: Partial<Filters>,
    count = countWith(board, filters, choice, found),
  ) => {
    const pressed = Object.entries(choice).every(([key, value]) => filters[key as keyof Filters] === value);
    return (
      <FilterChip
        key={name}
        name={name}
        count={count}
        pressed={pressed}
        onPress={() => {
          onChange(pressed ? off : choice);
        }}
      >
        {text}
      </FilterChip>
    );
  };
  const outlets = (key: "onlyIn" | "notFoundIn", name: (siglum: string) => string) => {
    const counts = countsByOutlet(board, filters, key, found);
    return board.columns.map(({ siglum, loaded }) =>
      chip(
        <>
          <span className="siglum">{siglum}</span>
          {loaded.outlet !== "" && <bdi> {loaded.outlet}</bdi>}
        </>,
        name(siglum),
        { [key]: loaded.id },
        { [key]: null },
        counts.get(loaded.id) ?? 0,
      ),
    );
  };
  return (
    <>
      <Choices label={views.points.about}>
        {MARKS.map((mark) =>
          chip(views.points[mark], views.points[mark], { [mark]: true }, { [mark]: false }),
        )}
      </Choices>
      {board.voices.size > 0 && (
        <Choices label={views.points.voicedBy}>
          {voicesOf(board, filters.voicedBy).map(({ voice: { id, label }, letter, hue }) =>
            chip(
              <span className={`voice voice-${hue}`}>
                <span className="voice-letter">{letter}</span> <bdi className="voice-name">{label}</bdi>
              </span>,
              views.points.voicedByName(label),
              { voicedBy: id },
              { voicedBy: null },
            ),
          )}
        </Choices>
      )}
      <Choices label={views.points.onlyIn}>{outlets("onlyIn", views.points.onlyInOutlet)}</Choices>
      <Choices label={views.points.notFoundIn}>
        {outlets("notFoundIn", views.points.notFoundInOutlet)}
      </Choices>
    </>
  );
}

/** Voices with most points first, and the one that is chosen. */
function voicesOf({ rows, voices }: FilterBarProps["board"], chosen: string | null) {
  const points = new Map<string | null, number>();
  for (const { claim } of rows)
    for (const id of new Set(claim.mentions.map(({ voice }) => voice)))
      points.set(id, (points.get(id) ?? 0) + 1);
  return [...voices.values()]
    .map((key) => ({ key, points: points.get(key.voice.id) ?? 0 }))
    .filter(({ points: n }) => n > 0)
    .sort((a, b) => b.points - a.points)
    .filter(({ key }, i) => i < MOST_VOICES || key.voice.id === chosen)
    .map(({ key }) => key);
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="filter-choices" role="group" aria-label={label}>
      <span className="filter-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
