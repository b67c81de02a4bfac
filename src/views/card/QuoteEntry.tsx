import { useMessages } from "../../i18n/messages.tsx";
import type { Link } from "../../model/comparison.ts";
import type { Board, Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import type { CardActions } from "./actions.ts";
import { type Base, linkOf, type Quote } from "./entries.ts";
import { QuoteText } from "./QuoteText.tsx";
import { VoiceLine } from "./VoiceLine.tsx";
import { WhyMatched } from "./WhyMatched.tsx";

interface QuoteEntryProps {
  readonly board: Board;
  readonly row: Row;
  readonly quote: Quote;
  readonly against: Base | null;
  readonly links: readonly Link[];
  readonly actions: CardActions;
  /** True where the heading above names several outlets, or one outlet has several places. */
  readonly withSiglum: boolean;
}

/** One outlet's sentence with what is known about it. */
export function QuoteEntry({ board, row, quote, against, links, actions, withSiglum }: QuoteEntryProps) {
  const { views } = useMessages();
  const { column, mentions, sentence } = quote;
  const position = positionOf(column.compared, sentence);
  const differs = row.claim.cells.some((cell) => cell.article === column.loaded.id && cell.voiceDiffers);
  const first = mentions[0];
  const shared = row.group !== "one";
  return (
    <div className="quote-entry">
      <p className="quote-place">
        {withSiglum && <span className="siglum">{column.siglum}</span>}
        {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}
      </p>
      <QuoteText quote={quote} against={against} />
      {against && against.column.compared.language !== column.compared.language && (
        <p className="why-none">{views.card.otherLanguage}</p>
      )}
      {first && <VoiceLine board={board} column={column} mention={first} differs={differs} />}
      {shared && <WhyMatched board={board} seen={linkOf(links, quote, row, against?.column)} />}
      <p className="quote-actions">
        <button
          type="button"
          className="plain-button"
          aria-label={views.card.readName(column.siglum)}
          onClick={() => {
            actions.read(column.loaded.id, first ?? sentence);
          }}
        >
          {views.card.read}
        </button>
        <button
          type="button"
          className="plain-button quiet"
          aria-label={views.card.leaveOutName(column.siglum)}
          onClick={() => {
            actions.leaveOut(column.loaded.id, sentence);
          }}
        >
          {views.card.leaveOut}
        </button>
      </p>
    </div>
  );
}
