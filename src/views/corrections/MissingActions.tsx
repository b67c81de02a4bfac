import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";
import { placeOf, pointOf, useAsk } from "./context.ts";

interface MissingActionsProps {
  readonly row: Row;
  readonly column: Column;
  readonly cell: ShownCell;
}

/**
 * What a reader can say of an outlet in which a point was not found, or not surely: that the nearest sentence is it, that it is
 * not, which other sentence is, or that the point is absent.
 */
export function MissingActions({ row, column, cell }: MissingActionsProps) {
  const { views } = useMessages();
  const words = views.corrections;
  const ask = useAsk();
  const app = useApp.getState();
  const article = column.loaded.id;
  const point = pointOf(row.claim);
  const { nearest, state } = cell;
  if (state === "absent")
    return (
      <p className="quote-actions">
        <Press
          label={words.notAbsent}
          onPress={() => {
            app.unsetAbsent(point, article);
          }}
        />
      </p>
    );
  return (
    <p className="quote-actions">
      {nearest && (
        <Press
          label={words.confirm}
          name={words.confirmName(column.siglum)}
          onPress={() => {
            app.confirmLink(placeOf(nearest), point);
          }}
        />
      )}
      {nearest && state === "possible" && (
        <Press
          label={words.reject}
          name={words.rejectName(column.siglum)}
          onPress={() => {
            app.rejectLink(placeOf(nearest), point);
          }}
        />
      )}
      <Press
        label={words.choose}
        name={words.chooseName(column.siglum)}
        onPress={() => {
          ask({ ask: "sentence", row, article });
        }}
      />
      {state === "not-found" && (
        <Press
          label={words.absent}
          name={words.absentName(column.siglum)}
          onPress={() => {
            app.setAbsent(point, article);
          }}
        />
      )}
    </p>
  );
}

interface PressProps {
  readonly label: string;
  /** What a screen reader says, where the label alone does not tell the outlet. */
  readonly name?: string;
  readonly onPress: () => void;
}

function Press({ label, name, onPress }: PressProps) {
  return (
    <button type="button" className="plain-button" aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}
