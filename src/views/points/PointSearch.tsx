import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import { prepareSearch } from "../board/search.ts";
import { useCommand } from "../commands.ts";

interface PointSearchProps {
  readonly board: Board;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Leaves the points in whose sentences the words stand; the command "search" leads to it, Escape empties it and then leaves it. */
export function PointSearch({ board, text, onChange }: PointSearchProps) {
  const { views } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useCommand("search", () => {
    field.current?.focus();
    return field.current !== null;
  });
  const [meant, setMeant] = useState(false);
  useEffect(() => (meant ? prepareSearch(board) : undefined), [meant, board]);
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
      onFocus={() => {
        setMeant(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (text === "") event.currentTarget.blur();
        else onChange("");
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
