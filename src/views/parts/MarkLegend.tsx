import { useMessages } from "../../i18n/messages.tsx";
import type { WordMark } from "../board/wordMarks.ts";

/** What the marks mean that occur, each as it is marked. */
export function MarkLegend({ kinds }: { readonly kinds: readonly WordMark[] }) {
  const { views } = useMessages();
  return (
    kinds.length > 0 && (
      <ul className="mark-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <mark className={`words-${kind}`}>{views.card.marks[kind]}</mark>
          </li>
        ))}
      </ul>
    )
  );
}
