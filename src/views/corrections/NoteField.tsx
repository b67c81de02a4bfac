import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";

interface NoteFieldProps {
  /** Names the field: on what the note is. */
  readonly label: string;
  readonly text: string;
  /** Called once for what was written, on leaving the field or Ctrl or Command with Enter: one step of undo. */
  readonly onSave: (text: string) => void;
}

/**
 * A note, or the press that opens the field for one. Escape takes back what was typed. By either key the focus stays at the
 * place of the note, so that Tab goes on from there.
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

function Note({ label, text, onSave, onLeave }: NoteProps) {
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
      onLeave={onLeave}
    />
  );
}

interface FieldProps extends Omit<NoteProps, "onSave"> {
  readonly focused: boolean;
  readonly onDone: (text: string) => void;
}

function Field({ label, text, focused, onDone, onLeave }: FieldProps) {
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
  useBeforeHiding(draft === null ? null : done);
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
            event.stopPropagation();
            flushSync(() => {
              setDraft(null);
              onDone(text);
            });
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

/** Does something before the page is reloaded, closed or put behind another: what is half written is kept as well. */
function useBeforeHiding(act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onHide = () => latest.current?.();
    addEventListener("pagehide", onHide);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, []);
}
