import { useMessages } from "../../i18n/messages.tsx";
import type { Base, WordingGroup } from "./entries.ts";
import type { Against } from "./PointCard.tsx";

interface AgainstChoiceProps {
  readonly groups: readonly WordingGroup[];
  readonly against: Base | null;
  readonly onChoose: (against: Against) => void;
}

const NO_MARKS = "";

/** Which outlet's words the differences are marked against, and what the marks mean. */
export function AgainstChoice({ groups, against, onChoose }: AgainstChoiceProps) {
  const { views } = useMessages();
  const { legend } = views.card;
  return (
    <div className="against">
      <label>
        {views.card.against}{" "}
        <select
          value={groupIdOf(
            groups.find((group) => group.columns.some((column) => column === against?.column)),
          )}
          onChange={(event) => {
            onChoose(event.target.value === NO_MARKS ? null : event.target.value);
          }}
        >
          {groups.map((group) => (
            <option key={groupIdOf(group)} value={groupIdOf(group)}>
              {group.columns.map((column) => column.siglum).join(" = ")}
            </option>
          ))}
          <option value={NO_MARKS}>{views.card.noDifferences}</option>
        </select>
      </label>
      {against && (
        <p className="legend">
          <mark className="words-different">{legend.different}</mark>{" "}
          <mark className="words-variant">{legend.variant}</mark>{" "}
          <mark className="words-moved">{legend.moved}</mark>
        </p>
      )}
    </div>
  );
}

/** A group is known by its first outlet. */
const groupIdOf = (group: WordingGroup | undefined): string => group?.columns[0]?.loaded.id ?? NO_MARKS;
