import { type ReactNode, useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { fold } from "../../text/fold.ts";

export interface Choice {
  readonly key: string;
  /** Words by which the choice is found. */
  readonly text: string;
  readonly shown: ReactNode;
  readonly onChoose: () => void;
}

interface PickListProps {
  readonly choices: readonly Choice[];
  /** Key of the choice to begin at. */
  readonly start?: string | undefined;
}

/** A list of which one entry is chosen, with a search that spelling does not mislead. */
export function PickList({ choices, start }: PickListProps) {
  const { views } = useMessages();
  const [wanted, setWanted] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const folded = fold(wanted).trim();
  const fitting = choices.filter(({ text }) => fold(text).includes(folded));
  useEffect(() => {
    if (start === undefined) return;
    list.current?.querySelector(`[data-choice="${CSS.escape(start)}"]`)?.scrollIntoView({ block: "center" });
  }, [start]);
  return (
    <>
      <input
        type="search"
        className="point-search"
        aria-label={views.corrections.search}
        placeholder={views.corrections.search}
        dir={wanted === "" ? undefined : "auto"}
        value={wanted}
        onChange={({ target }) => {
          setWanted(target.value);
        }}
      />
      <ul ref={list} className="pick-list" tabIndex={-1}>
        {fitting.map(({ key, shown, onChoose }) => (
          <li key={key}>
            <button type="button" data-choice={key} onClick={onChoose}>
              {shown}
            </button>
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p role="status">{views.corrections.noneFits}</p>}
    </>
  );
}
