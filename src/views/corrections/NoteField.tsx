import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";

interface NoteFieldProps {
  /** Names the field: on what the note is. */
  readonly label: string;
  readonly text: string;
  /** Called once for what was written, on leaving the field or Ctrl or Command with Enter: one step of undo. */
  readonly onSave: (text: string) => void;
}

/** A note, or the press that opens the field for one. Escape takes back what was typed. */
export function NoteField({ label, text, onSave }: NoteFieldProps) {
  const { views } = useMessages();
  const [open, setOpen] = useState(false);
  if (text === "" && !open)
    return (
      <button
        type="button"
        className="plain-button quiet"
        data-command="note"
        aria-label={label}
        onClick={() => {
          setOpen(true);
        }}
      >
        {views.corrections.addNote}
      </button>
    );
  return (
    <Field
      label={label}
      text={text}
      focused={open}
      onDone={(next) => {
        setOpen(false);
        if (next !== text) onSave(next);
      }}
    />
  );
}

interface FieldProps extends Omit<NoteFieldProps, "onSave"> {
  readonly focused: boolean;
  readonly onDone: (text: string) => void;
}

function Field({ label, text, focused, onDone }: FieldProps) {
  const { views } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const shown = draft ?? text;
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const done = () => {
    onDone(shown.trim());
    setDraft(null);
  };
  return (
    <div className="note">
      <textarea
        ref={field}
        aria-label={label}
        aria-describedby={hint}
        data-command="note"
        dir={shown === "" ? undefined : "auto"}
        rows={Math.min(8, shown.split("\n").length + 1)}
        value={shown}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
          if (event.key === "Escape") {
            event.stopPropagation();
            setDraft(null);
            onDone(text);
          }
        }}
      />
      <span id={hint} className="sr-only">
        {views.corrections.saved}
      </span>
    </div>
  );
}
