import { type ReactNode, useDeferredValue } from "react";
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

/** With more outlets than this, they follow in the frame after the first choices. */
const OUTLETS_AT_ONCE = 12;

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

interface ChoiceProps extends Pick<FilterBarProps, "onChange"> {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  /** What pressing it chooses. */
  readonly next: Partial<Filters>;
  readonly children: ReactNode;
}

const Choice = ({ next, onChange, children, ...chip }: ChoiceProps) => (
  <FilterChip
    {...chip}
    onPress={() => {
      onChange(next);
    }}
  >
    {children}
  </FilterChip>
);

/** Filters by what the points are, who says them, and which outlet alone has them or which outlets have them not. */
export function FilterChoices(props: FilterBarProps) {
  const { board, filters, found, onChange } = props;
  const { views } = useMessages();
  const withOutlets = useDeferredValue(true, board.columns.length <= OUTLETS_AT_ONCE);
  const countOf = (pressed: boolean, next: Partial<Filters>) =>
    countWith(board, filters, pressed ? {} : next, found);
  return (
    <>
      <Choices label={views.points.about}>
        {MARKS.map((mark) => {
          const [name, pressed, next] = [views.points[mark], filters[mark], { [mark]: !filters[mark] }];
          return (
            <Choice key={mark} {...{ name, pressed, next, onChange }} count={countOf(pressed, next)}>
              {name}
            </Choice>
          );
        })}
      </Choices>
      {board.voices.size > 0 && (
        <Choices label={views.points.voicedBy}>
          {voicesOf(board, filters.voicedBy).map(({ voice: { id }, name, letter, hue }) => {
            const pressed = filters.voicedBy === id;
            const next = { voicedBy: pressed ? null : id };
            return (
              <Choice
                key={id}
                {...{ pressed, next, onChange }}
                name={views.points.voicedByName(name)}
                count={countOf(pressed, next)}
              >
                <span className={`voice voice-${hue}`}>
                  <span className="voice-letter">{letter}</span> <bdi className="voice-name">{name}</bdi>
                </span>
              </Choice>
            );
          })}
        </Choices>
      )}
      {withOutlets && (
        <>
          <Choices label={views.points.onlyIn}>
            <OutletChoices {...props} filter="onlyIn" name={views.points.onlyInOutlet} choice={onlyInNext} />
          </Choices>
          <Choices label={views.points.notFoundIn}>
            <OutletChoices
              {...props}
              filter="notFoundIn"
              name={views.points.notFoundInOutlet}
              choice={notFoundInNext}
            />
          </Choices>
        </>
      )}
    </>
  );
}

interface OutletChoicesProps extends FilterBarProps {
  readonly filter: "onlyIn" | "notFoundIn";
  readonly name: (siglum: string) => string;
  readonly choice: OutletChoice;
}

function OutletChoices({ board, filters, found, onChange, filter, name, choice }: OutletChoicesProps) {
  const counts = countsByOutlet(board, filters, filter, found);
  return board.columns.map(({ siglum, loaded }) => (
    <Choice
      key={loaded.id}
      {...choice(board, filters, loaded.id)}
      name={name(siglum)}
      count={counts.get(loaded.id) ?? 0}
      onChange={onChange}
    >
      <span className="siglum">{siglum}</span>
      {loaded.outlet !== "" && <bdi> {loaded.outlet}</bdi>}
    </Choice>
  ));
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
