import type { Board, Row } from "../board/board.ts";
import { MentionMenu } from "../corrections/MentionMenu.tsx";
import { useMessages } from "../../i18n/messages.tsx";
import { ByHand } from "../parts/ByHand.tsx";
import type { Quote } from "./entries.ts";
import { firstWordsAt, nameAt } from "./pieceNames.ts";
import { VoiceLine } from "./VoiceLine.tsx";

interface PieceListProps {
  readonly board: Board;
  readonly row: Row;
  readonly quote: Quote;
  readonly differs: boolean;
}

/** The pieces of a sentence that state the point each for itself: first words, voice, and a menu for that piece alone. */
export function PieceList({ board, row, quote: { column, mentions }, differs }: PieceListProps) {
  const messages = useMessages();
  return (
    <ul className="quote-pieces">
      {mentions.map((mention) => (
        <li key={mention.start}>
          <bdi className="piece-words" lang={column.compared.language}>
            {firstWordsAt(column, mention)}
          </bdi>
          <MentionMenu
            row={row}
            column={column}
            mention={mention}
            name={nameAt(messages, messages.views.corrections.menu, row, column, mention)}
          />
          {mention.byReader === true && <ByHand />}
          <VoiceLine board={board} row={row} column={column} mention={mention} differs={differs} />
        </li>
      ))}
    </ul>
  );
}
