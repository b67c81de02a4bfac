import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Link } from "../../model/comparison.ts";
import { type Board, representativeOf, type Row } from "../board/board.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import type { CardActions } from "./actions.ts";
import { AgainstChoice } from "./AgainstChoice.tsx";
import { CardBar } from "./CardBar.tsx";
import { type Base, type Quote, wordingGroupsOf } from "./entries.ts";
import { Figures } from "./Figures.tsx";
import { MissingEntry } from "./MissingEntry.tsx";
import { summaryOf } from "./summary.ts";
import { WordingGroupEntry } from "./WordingGroupEntry.tsx";

interface PointCardProps {
  readonly board: Board;
  readonly row: Row;
  readonly links: readonly Link[];
  /** Whether the card covers everything else (on a phone). */
  readonly modal: boolean;
  readonly actions: CardActions & { step(by: 1 | -1): void; close(): void };
}

/** Longest heading of a card, in code units: two lines; the full words stand right below. */
const HEADING_TEXT = 90;

/** What marks are made against: an outlet's words; null for no marks; undefined until the reader chooses. */
export type Against = ArticleId | null | undefined;

/** One point with every outlet's exact words. Give it the claim's id as key. */
export function PointCard({ board, row, links, modal, actions }: PointCardProps) {
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Against>(undefined);
  const groups = wordingGroupsOf(board, row);
  const quotes = groups.flatMap((group) => group.quotes);
  const against = againstOf(chosen, row, quotes);
  const missing = board.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return cell && (cell.state === "not-found" || cell.state === "possible") ? [{ column, cell }] : [];
  });

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  // The button that left a sentence out goes with the sentence.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [row]);

  return (
    <section className="card" role="dialog" aria-modal={modal} aria-labelledby="card-heading">
      <CardBar at={row.number} of={board.rows.length} actions={actions} />
      <div className="card-body">
        <h2 id="card-heading" ref={heading} tabIndex={-1}>
          <span className="claim-number">{messages.number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={HEADING_TEXT} />
        </h2>
        <p className="card-summary">{summaryOf(messages, board, row)}</p>
        <Figures board={board} claim={row.claim} />
        {groups.length > 1 && <AgainstChoice groups={groups} against={against} onChoose={setChosen} />}
        {groups.map((group) => (
          <WordingGroupEntry
            key={group.columns[0]?.loaded.id}
            board={board}
            row={row}
            group={group}
            against={against}
            links={links}
            actions={actions}
          />
        ))}
        {missing.map(({ column, cell }) => (
          <MissingEntry key={column.loaded.id} column={column} cell={cell} actions={actions} />
        ))}
      </div>
    </section>
  );
}

/** The words that marks are made against: what the reader chose, at first those that stand for the point. */
function againstOf(chosen: Against, { claim }: Row, quotes: readonly Quote[]): Base | null {
  if (chosen === null) return null;
  const article = chosen ?? representativeOf(claim)?.article;
  const own = quotes.filter((quote) => quote.column.loaded.id === article);
  return own[0] ? { column: own[0].column, quotes: own } : null;
}
