import { useState } from "react";
import type { ArticleId } from "../../model/article.ts";
import { type Board, representativeOf, type Row } from "../board/board.ts";
import { AgainstChoice } from "./AgainstChoice.tsx";
import { type Base, type Quote, wordingGroupsOf } from "./entries.ts";
import { markedQuote, marksIn } from "./markedQuotes.ts";
import { MissingEntry } from "./MissingEntry.tsx";
import type { PointCardProps } from "./PointCard.tsx";
import { WordingGroupEntry } from "./WordingGroupEntry.tsx";

/**
 * A nearest sentence below this part of the cut-off for a possible match is named in one line instead of being quoted:
 * raising it makes cards shorter and hides what comes near.
 */
const FAINT_PART = 1 / 4;

/** Every outlet's exact words for a point, and what is known of the outlets without it. */
export function CardWords(props: PointCardProps) {
  const { board, row, links, cutoffs, wording, actions } = props;
  const [withMarks, setWithMarks] = useState(true);
  const groups = wordingGroupsOf(board, row);
  const against = withMarks
    ? againstOf(
        props.against,
        row,
        groups.flatMap(({ quotes }) => quotes),
      )
    : null;
  const marked = groups.map((group) => ({
    group,
    quotes: group.quotes.map((quote) => markedQuote(quote, { board, row, links, against, wording })),
  }));
  return (
    <>
      {groups.length > 1 && (
        <AgainstChoice
          groups={groups}
          against={against}
          marks={marksIn(marked.flatMap(({ quotes }) => quotes))}
          onChoose={(article) => {
            setWithMarks(article !== null);
            if (article !== null) actions.compareWith(article);
          }}
        />
      )}
      {marked.map(({ group, quotes }) => (
        <WordingGroupEntry
          key={group.columns[0]?.loaded.id}
          board={board}
          row={row}
          group={group}
          marked={quotes}
          against={against}
          links={links}
          actions={actions}
        />
      ))}
      {missingFrom(board, row).map(({ column, cell }) => (
        <MissingEntry
          key={column.loaded.id}
          row={row}
          column={column}
          cell={cell}
          faintBelow={cutoffs.oneLanguage.possible * FAINT_PART}
          actions={actions}
        />
      ))}
    </>
  );
}

/** The outlets in which a point was not found, or not surely. */
const missingFrom = (board: Board, row: Row) =>
  board.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return cell && (cell.state === "not-found" || cell.state === "possible" || cell.state === "absent")
      ? [{ column, cell }]
      : [];
  });

/** The words that marks are made against: those of the chosen outlet, where it has the point; else those that stand for it. */
function againstOf(chosen: ArticleId | null, { claim }: Row, quotes: readonly Quote[]): Base | null {
  const of = (article: ArticleId | undefined) => quotes.filter(({ column }) => column.loaded.id === article);
  const own = chosen === null ? [] : of(chosen);
  const base = own.length > 0 ? own : of(representativeOf(claim)?.article);
  return base[0] ? { column: base[0].column, quotes: base } : null;
}
