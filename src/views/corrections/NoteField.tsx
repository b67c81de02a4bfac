import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { draftOf, keepDraft } from "./drafts.ts";

interface NoteFieldProps {
  /** Tells this note from all others: under it a half-written text waits for a reload. */
  readonly about: string;
  /** Names the field: on what the note is. */
  readonly label: string;
  readonly text: string;
  /** Called once for what was written, on leaving the field or Ctrl or Command with Enter: one step of undo. */
  readonly onSave: (text: string) => void;
}

/**
 * A note, or the press that opens the field for one. Escape, and Ctrl or Command with Enter, leave the field and keep what was
 * written; the focus stays at the place of the note, so that Tab goes on from there.
 */
export function NoteField(props: NoteFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className="note">
      <Note
        {...props}
        onLeave={() => {
          place.current?.focus();
        }}
      />
    </div>
  );
}

interface NoteProps extends NoteFieldProps {
  /** The field was left by a key. */
  readonly onLeave: () => void;
}

function Note({ about, label, text, onSave, onLeave }: NoteProps) {
  const { views } = useMessages();
  const [open, setOpen] = useState(() => draftOf(about) !== null);
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
      about={about}
      label={label}
      text={text}
      focused={open}
      onDone={(next) => {
        setOpen(false);
        if (next !== text) onSave(next);
      }}
      onLeave={onLeave}
    />
  );
}

interface FieldProps extends Omit<NoteProps, "onSave"> {
  readonly focused: boolean;
  readonly onDone: (text: string) => void;
}

function Field({ about, label, text, focused, onDone, onLeave }: FieldProps) {
  const { views } = useMessages();
  const [draft, setKeptDraft] = useState(() => draftOf(about));
  const setDraft = (next: string | null) => {
    keepDraft(about, next);
    setKeptDraft(next);
  };
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
    <>
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
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onLeave();
          if (event.key === "Escape") {
            // The card must not close under the words; they are kept, and undo takes them back.
            event.stopPropagation();
            onLeave();
          }
        }}
      />
      <span id={hint} className="sr-only">
        {views.corrections.saved}
      </span>
    </>
  );
}
