import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { copiesOf, useCopyText } from "../parts/copies.ts";

/** Which articles have half of their words or more from another, word for word: a copied text, one agency's report in several outlets. */
export function Copies({ board }: { readonly board: Board }) {
  const { overview } = useMessages().views;
  const copies = copiesOf(useApp((state) => state.document.articles));
  const copied = board.columns.filter(({ loaded }) => copies.has(loaded.id));
  if (copied.length === 0) return null;
  return (
    <section className="overview-part" aria-labelledby="overview-copies">
      <h3 id="overview-copies">{overview.copies}</h3>
      <ul>
        {copied.map((column) => (
          <CopyLine key={column.loaded.id} column={column} />
        ))}
      </ul>
    </section>
  );
}

function CopyLine({ column: { siglum, loaded } }: { readonly column: Column }) {
  const { views } = useMessages();
  return (
    <li className="text-cell">
      <b>{views.outlet(siglum, loaded.outlet)}</b> {useCopyText(loaded)}
    </li>
  );
}
