import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";

interface RenameFieldProps {
  readonly column: Column;
  /** `here`: whether the focus is still in the field, and wants a place to go. */
  readonly onDone: (here: boolean) => void;
}

/** The name of an outlet, written where it stands: Enter keeps it, Escape takes it back, leaving the field keeps it. */
export function RenameField({ column: { loaded, siglum }, onDone }: RenameFieldProps) {
  const { outlets } = useMessages();
  const [name, setName] = useState(loaded.outlet);
  const keep = () => {
    if (name.trim() !== loaded.outlet) useApp.getState().renameOutlet(loaded.id, name.trim());
  };
  return (
    <input
      autoFocus
      className="head-field"
      value={name}
      dir={name === "" ? undefined : "auto"}
      aria-label={outlets.name(siglum)}
      placeholder={outlets.placeholder}
      onChange={({ target }) => {
        setName(target.value);
      }}
      onBlur={() => {
        keep();
        onDone(false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        // Otherwise the same key would press the button that takes the focus.
        event.preventDefault();
        if (event.key === "Enter") keep();
        onDone(true);
      }}
    />
  );
}
