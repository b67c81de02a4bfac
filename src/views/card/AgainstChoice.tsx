import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { WordMark } from "../board/wordMarks.ts";
import { MarkLegend } from "../parts/MarkLegend.tsx";
import type { Base, WordingGroup } from "./entries.ts";

interface AgainstChoiceProps {
  readonly groups: readonly WordingGroup[];
  readonly against: Base | null;
  /** The kinds of marks that occur. */
  readonly marks: readonly WordMark[];
  /** Null: no marks. */
  readonly onChoose: (against: ArticleId | null) => void;
}

const NO_MARKS = "";

/** Which outlet's words the differences are marked against, and what those marks mean that occur. */
export function AgainstChoice({ groups, against, marks, onChoose }: AgainstChoiceProps) {
  const { views } = useMessages();
  const chosen = groups.find((group) => group.columns.some((column) => column === against?.column));
  return (
    <div className="against">
      <label>
        {views.card.against}{" "}
        <select
          value={groupIdOf(chosen)}
          onChange={({ target }) => {
            onChoose(target.value === NO_MARKS ? null : target.value);
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
      <MarkLegend kinds={marks} />
    </div>
  );
}

/** A group is known by its first outlet. */
const groupIdOf = (group: WordingGroup | undefined): string => group?.columns[0]?.loaded.id ?? NO_MARKS;
