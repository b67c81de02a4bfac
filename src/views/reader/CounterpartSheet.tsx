import { useMessages } from "../../i18n/messages.tsx";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { sentenceSpanAt } from "../board/sentences.ts";
import { QuoteText } from "../card/QuoteText.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { cellIn, isMissing } from "./cellIn.ts";

interface CounterpartSheetProps {
  readonly board: Board;
  readonly row: Row;
  /** The column that is read. */
  readonly from: Column;
  readonly onRead: (column: Column, place: Span) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** On a phone: what the other outlets say in the place of the sentence that was tapped, below the article. */
export function CounterpartSheet({ board, row, from, onRead, onOpen, onClose }: CounterpartSheetProps) {
  const { views } = useMessages();
  return (
    <section className="counterparts" aria-label={views.reader.sheet}>
      <div className="counterparts-bar">
        <h3>{views.point(row.number)}</h3>
        <button type="button" className="plain-button" onClick={onOpen}>
          {views.reader.openPoint}
        </button>
        <button type="button" className="plain-button quiet" onClick={onClose}>
          {views.reader.closeSheet}
        </button>
      </div>
      <ul>
        {board.columns
          .filter((column) => column !== from)
          .map((column) => (
            <Counterpart key={column.loaded.id} board={board} row={row} column={column} onRead={onRead} />
          ))}
      </ul>
    </section>
  );
}

interface CounterpartProps extends Pick<CounterpartSheetProps, "board" | "row" | "onRead"> {
  readonly column: Column;
}

function Counterpart({ board, row, column, onRead }: CounterpartProps) {
  const messages = useMessages();
  const { reader } = messages.views;
  const cell = cellIn(board, row, column);
  const mentions = mentionsIn(row.claim, column.loaded.id);
  const place = mentions[0] ?? (isMissing(cell) ? cell.nearest : undefined);
  return (
    <li>
      <p className="quote-place">
        <OutletName column={column} />
        {cell && (
          <span className={`group-state cell-${cell.state}`}>
            <StateIcon state={cell.state} /> {cellLabel(messages, cell)}
          </span>
        )}
      </p>
      {mentions.map((mention) => (
        <QuoteText
          key={mention.start}
          article={column.compared}
          span={sentenceSpanAt(column.compared, mention)}
          mentions={[mention]}
        />
      ))}
      {place && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            onRead(column, place);
          }}
        >
          {mentions.length === 0 && cell?.nearest
            ? `${reader.readThere(column.siglum)}${messages.app.colon}${reader.nearest(cell.nearest.score)}`
            : reader.readThere(column.siglum)}
        </button>
      )}
    </li>
  );
}
