import { useMessages } from "../../i18n/messages.tsx";
import type { Link } from "../../model/comparison.ts";
import type { Board, Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import type { CardActions } from "./actions.ts";
import { SharedMeanings } from "../parts/SharedMeanings.tsx";
import type { Base } from "./entries.ts";
import { linkOf, nextBestOf } from "./matching.ts";
import { MentionActions } from "./MentionActions.tsx";
import { PieceList } from "./PieceList.tsx";
import { QuoteText } from "./QuoteText.tsx";
import type { MarkedQuote } from "./markedQuotes.ts";
import { Translation } from "./Translation.tsx";
import { VoiceLine } from "./VoiceLine.tsx";
import { WhyMatched } from "./WhyMatched.tsx";

interface QuoteEntryProps {
  readonly board: Board;
  readonly row: Row;
  readonly marked: MarkedQuote;
  readonly against: Base | null;
  readonly links: readonly Link[];
  readonly actions: CardActions;
  /** True where the heading above names several outlets. */
  readonly withSiglum: boolean;
}

/** One outlet's sentence with what is known about it. */
export function QuoteEntry({ board, row, marked, against, links, actions, withSiglum }: QuoteEntryProps) {
  const { app, views } = useMessages();
  const { quote, marks, leftOut, across } = marked;
  const { column, mentions, sentence } = quote;
  const position = positionOf(column.compared, sentence);
  const differs = row.claim.cells.some((cell) => cell.article === column.loaded.id && cell.voiceDiffers);
  const shared = row.group !== "one";
  const otherLanguage = against !== null && against.column.compared.language !== column.compared.language;
  return (
    <div className="quote-entry">
      <p className="quote-place">
        {withSiglum && <span className="siglum">{column.siglum}</span>}
        {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}
      </p>
      <QuoteText article={column.compared} span={sentence} mentions={mentions} marks={marks} />
      <SharedMeanings board={board} article={column.compared} across={across} />
      <Translation article={column.compared} span={sentence} />
      {otherLanguage && <p className="why-none">{views.card.otherLanguage}</p>}
      {against && leftOut.length > 0 && (
        <p className="left-out">
          {views.card.onlyIn(against.column.siglum)}
          {app.colon}
          {leftOut.map((words, i) => (
            <bdi key={i} lang={against.column.compared.language}>
              {words}
            </bdi>
          ))}
        </p>
      )}
      {mentions.length > 1 ? (
        <PieceList board={board} row={row} quote={quote} differs={differs} />
      ) : (
        mentions.map((mention) => (
          <VoiceLine
            key={mention.start}
            board={board}
            row={row}
            column={column}
            mention={mention}
            differs={differs}
          />
        ))
      )}
      {shared && (
        <WhyMatched
          board={board}
          seen={linkOf(links, quote, row, against?.column)}
          nextBest={nextBestOf(links, quote, row)}
        />
      )}
      <MentionActions row={row} quote={quote} actions={actions} />
    </div>
  );
}
