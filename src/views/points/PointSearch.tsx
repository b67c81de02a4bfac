import { useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useCommand } from "../commands.ts";

interface PointSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Leaves the points in whose sentences the words stand; the command "search" leads to it. */
export function PointSearch({ text, onChange }: PointSearchProps) {
  const { views } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useCommand("search", () => {
    field.current?.focus();
    return field.current !== null;
  });
  return (
    <input
      ref={field}
      type="search"
      className="point-search"
      value={text}
      dir={text === "" ? undefined : "auto"}
      aria-label={views.points.search}
      aria-keyshortcuts="/"
      placeholder={views.points.search}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
