import { useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { FIRST_CHOICES } from "../store/state.ts";
import { rowsFor } from "../views/board/filters.ts";
import { useBoard } from "../views/useBoard.ts";
import { type Action, ACTIONS } from "./exporting/actions.ts";
import { useExport } from "./exporting/useExport.ts";
import { LocalizedDialog } from "./Localized.tsx";

const GROUPS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
/** What can be saved before, or without, an analysis. */
const WITHOUT_COMPARISON = ["again"] as const;

/** The comparison in the formats of other programs: one press each, and what was made is said. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { exports, app, views } = useMessages();
  const [isAll, setAll] = useState(true);
  const [withNotes, setNotes] = useState(true);
  const isCompared = useApp((state) => state.comparison !== null);
  const groups = isCompared ? GROUPS : WITHOUT_COMPARISON;
  const { said, run, isMaking } = useExport({ isAll, withNotes });
  return (
    <LocalizedDialog heading={exports.heading} closeLabel={app.close} onClose={onClose}>
      <ScopeChoice isAll={isAll} onChange={setAll} />
      <NotesChoice withNotes={withNotes} onChange={setNotes} />
      {!isCompared && <p>{exports.waiting}</p>}
      {groups.map((group) => (
        <section key={group} className="grid gap-1">
          <h3 className="font-semibold">{exports.groups[group]}</h3>
          <ul className="grid gap-1">
            {ACTIONS[group].map((action) => (
              <li key={action}>
                <ActionButton
                  action={action}
                  isDisabled={isMaking}
                  onClick={() => {
                    run(action, onClose);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="text-cell text-muted">{exports.carries}</p>
      <p className="text-cell text-muted">{views.points.notice}</p>
      <p role="status" className="sticky -inset-be-4 border-bs border-hairline bg-page py-3 empty:hidden">
        {said}
      </p>
    </LocalizedDialog>
  );
}

interface ActionButtonProps {
  readonly action: Action;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
}

function ActionButton({ action, isDisabled, onClick }: ActionButtonProps) {
  const { exports, saved } = useMessages();
  const [name, hint] =
    action === "page"
      ? [saved.page, saved.pageHint]
      : action === "record"
        ? [saved.record, saved.recordHint]
        : [exports.formats[action], exports.hints[action]];
  return (
    <button
      type="button"
      aria-disabled={isDisabled}
      className="flex inline-full min-block-9 flex-wrap items-baseline gap-x-3 rounded-control border border-hairline px-3 py-1 text-start hover:bg-surface aria-disabled:opacity-60"
      onClick={isDisabled ? undefined : onClick}
    >
      <span>{name}</span>
      <span className="text-cell text-muted">{hint}</span>
    </button>
  );
}

interface ScopeChoiceProps {
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
}

/** Asked only where what is on show is not everything, as the event went. */
function ScopeChoice({ isAll, onChange }: ScopeChoiceProps) {
  const { exports } = useMessages();
  const board = useBoard();
  const { filters, hidden, order } = useApp((state) => state.choices);
  if (board === null) return null;
  const shown = rowsFor(board, filters).length;
  if (shown === board.rows.length && hidden.length === 0 && order === FIRST_CHOICES.order) return null;
  const choice = (label: string, all: boolean) => (
    <label className="flex min-block-8 items-center gap-2">
      <input
        type="radio"
        name="scope"
        checked={isAll === all}
        onChange={() => {
          onChange(all);
        }}
      />
      {label}
    </label>
  );
  return (
    <div role="radiogroup" aria-label={exports.which}>
      {choice(exports.every(board.rows.length), true)}
      {choice(exports.onShow(shown, board.rows.length), false)}
    </div>
  );
}

interface NotesChoiceProps {
  readonly withNotes: boolean;
  readonly onChange: (withNotes: boolean) => void;
}

/** Notes are often for oneself. */
function NotesChoice({ withNotes, onChange }: NotesChoiceProps) {
  const { exports, share } = useMessages();
  const notes = useApp((state) => state.document.annotations?.notes?.length ?? 0);
  if (notes === 0) return null;
  return (
    <label className="flex min-block-8 items-center gap-2">
      <input
        type="checkbox"
        checked={withNotes}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      {exports.withNotes} ({share.notes(notes)})
    </label>
  );
}
