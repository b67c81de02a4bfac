import { useEffect, useState, type ComponentProps } from "react";

interface DraftInputProps extends Omit<
  ComponentProps<"input">,
  "value" | "onChange" | "onBlur" | "onKeyDown"
> {
  readonly value: string;
  /** Called once for what was typed, on Enter and on leaving the field: one step of undo, not one a letter. */
  readonly onCommit: (value: string) => void;
  /** Direction of the placeholder; that of the page where absent. */
  readonly emptyDir?: "rtl" | "ltr";
}

/** A field whose words count when the reader is done with them; Escape takes them back. */
export function DraftInput({ value, onCommit, emptyDir, ...rest }: DraftInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  useCommitOnLeaving(draft === null ? null : commit);
  const shown = draft ?? value;
  return (
    <input
      {...rest}
      value={shown}
      // An empty field has no first letter to take its direction from.
      dir={shown === "" ? emptyDir : "auto"}
      onChange={({ target }) => {
        setDraft(target.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(null);
      }}
    />
  );
}

/** iOS tells of a page that is left only by pagehide, at which the store puts away what is not written: this comes before. */
const LEAVINGS = ["beforeunload", "pagehide"] as const;

/** A field is not left when its page is: what stands in it counts all the same. */
function useCommitOnLeaving(commit: (() => void) | null): void {
  useEffect(() => {
    if (commit === null) return;
    const controller = new AbortController();
    for (const leaving of LEAVINGS)
      addEventListener(leaving, commit, { capture: true, signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, [commit]);
}
