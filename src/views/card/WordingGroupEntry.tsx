import { Fragment } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Link } from "../../model/comparison.ts";
import type { Board, Row } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";
import type { CardActions } from "./actions.ts";
import type { Base, WordingGroup } from "./entries.ts";
import type { MarkedQuote } from "./markedQuotes.ts";
import { QuoteEntry } from "./QuoteEntry.tsx";

interface WordingGroupEntryProps {
  readonly board: Board;
  readonly row: Row;
  readonly group: WordingGroup;
  readonly marked: readonly MarkedQuote[];
  readonly against: Base | null;
  readonly links: readonly Link[];
  readonly actions: CardActions;
}

/** The outlets that share one wording, headed "A = B", with the exact sentence of each. */
export function WordingGroupEntry({
  board,
  row,
  group,
  marked,
  against,
  links,
  actions,
}: WordingGroupEntryProps) {
  const messages = useMessages();
  const state = row.cells.find((cell) => cell?.article === group.columns[0]?.loaded.id)?.state;
  const several = group.columns.length > 1;
  return (
    <section className="wording-group">
      <h3>
        {group.columns.map((column, i) => (
          <Fragment key={column.loaded.id}>
            {i > 0 && " = "}
            <OutletName column={column} short={several} />
          </Fragment>
        ))}{" "}
        {state && (
          <span className={`group-state cell-${state}`}>
            <StateIcon state={state} /> {stateLabel(messages, state)}
          </span>
        )}
      </h3>
      {several && <p className="why-none">{messages.views.card.agency}</p>}
      {marked.map((one) => (
        <QuoteEntry
          key={`${one.quote.column.loaded.id}:${one.quote.sentence.start}`}
          board={board}
          row={row}
          marked={one}
          against={against}
          links={links}
          actions={actions}
          withSiglum={several}
        />
      ))}
    </section>
  );
}
