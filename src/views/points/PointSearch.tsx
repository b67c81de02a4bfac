import { useEffect, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";

interface PointSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Leaves the points in whose sentences the words stand; the key "/" leads to it from anywhere outside a field. */
export function PointSearch({ text, onChange }: PointSearchProps) {
  const { views } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, []);
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
