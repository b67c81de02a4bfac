import { memo, useMemo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { sharedAgencies } from "../parts/agencies.ts";
import { useAgencyTexts } from "../parts/agencyTexts.ts";
import { copiesOf, useCopyText } from "../parts/copies.ts";

/** Which articles have half of their words or more from another, word for word, and which give one agency as their source. */
export const Copies = memo(function Copies({ board }: { readonly board: Board }) {
  const { overview } = useMessages().views;
  const articles = useApp((state) => state.document.articles);
  const copies = copiesOf(articles);
  const agencies = useAgencyTexts(useMemo(() => sharedAgencies(articles), [articles]));
  const copied = board.columns.filter(({ loaded }) => copies.has(loaded.id));
  if (copied.length === 0 && agencies.length === 0) return null;
  return (
    <section className="overview-part" aria-labelledby="overview-copies">
      <h3 id="overview-copies">{overview.copies}</h3>
      <ul>
        {copied.map((column) => (
          <CopyLine key={column.loaded.id} column={column} />
        ))}
        {agencies.map((text) => (
          <li key={text} className="text-cell">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
});

function CopyLine({ column: { siglum, loaded } }: { readonly column: Column }) {
  const { views } = useMessages();
  return (
    <li className="text-cell">
      <b>{views.outlet(siglum, loaded.outlet)}</b> {useCopyText(loaded)}
    </li>
  );
}
