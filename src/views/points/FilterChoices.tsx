import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Filters } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { countsByOutlet, countWith } from "../board/filters.ts";
import type { FilterBarProps } from "./FilterBar.tsx";
import { FilterChip } from "./FilterChip.tsx";
import { MARKS } from "./chosen.ts";

/** Voices to choose from, most words first; beyond these the Voices view leads to their points. */
const MOST_VOICES = 12;

/** Whether an outlet is chosen, and what pressing it chooses. */
type OutletChoice = (
  board: Board,
  filters: Filters,
  article: ArticleId,
) => { readonly pressed: boolean; readonly next: Partial<Filters> };

/** A point is found only in one outlet: another takes its place. */
const onlyInNext: OutletChoice = (_, filters, article) => {
  const pressed = filters.onlyIn === article;
  return { pressed, next: { onlyIn: pressed ? null : article } };
};

/** Several outlets may lack a point: another comes beside those that are chosen, in the order of the columns. */
const notFoundInNext: OutletChoice = ({ columns }, { notFoundIn }, article) => {
  const pressed = notFoundIn.includes(article);
  const isNext = (id: ArticleId) => (id === article ? !pressed : notFoundIn.includes(id));
  return { pressed, next: { notFoundIn: columns.map(({ loaded }) => loaded.id).filter(isNext) } };
};

/** Filters by what the points are, who says them, and which outlet alone has them or which outlets have them not. */
export function FilterChoices({ board, filters, found, onChange }: FilterBarProps) {
  const { views } = useMessages();
  const chip = (
    text: ReactNode,
    name: string,
    pressed: boolean,
    next: Partial<Filters>,
    count = countWith(board, filters, pressed ? {} : next, found),
  ) => (
    <FilterChip
      key={name}
      name={name}
      count={count}
      pressed={pressed}
      onPress={() => {
        onChange(next);
      }}
    >
      {text}
    </FilterChip>
  );
  const outlets = (key: "onlyIn" | "notFoundIn", name: (siglum: string) => string, choice: OutletChoice) => {
    const counts = countsByOutlet(board, filters, key, found);
    return board.columns.map(({ siglum, loaded }) => {
      const { pressed, next } = choice(board, filters, loaded.id);
      return chip(
        <>
          <span className="siglum">{siglum}</span>
          {loaded.outlet !== "" && <bdi> {loaded.outlet}</bdi>}
        </>,
        name(siglum),
        pressed,
        next,
        counts.get(loaded.id) ?? 0,
      );
    });
  };
  return (
    <>
      <Choices label={views.points.about}>
        {MARKS.map((mark) =>
          chip(views.points[mark], views.points[mark], filters[mark], { [mark]: !filters[mark] }),
        )}
      </Choices>
      {board.voices.size > 0 && (
        <Choices label={views.points.voicedBy}>
          {voicesOf(board, filters.voicedBy).map(({ voice: { id }, name, letter, hue }) =>
            chip(
              <span className={`voice voice-${hue}`}>
                <span className="voice-letter">{letter}</span> <bdi className="voice-name">{name}</bdi>
              </span>,
              views.points.voicedByName(name),
              filters.voicedBy === id,
              { voicedBy: filters.voicedBy === id ? null : id },
            ),
          )}
        </Choices>
      )}
      <Choices label={views.points.onlyIn}>
        {outlets("onlyIn", views.points.onlyInOutlet, onlyInNext)}
      </Choices>
      <Choices label={views.points.notFoundIn}>
        {outlets("notFoundIn", views.points.notFoundInOutlet, notFoundInNext)}
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
