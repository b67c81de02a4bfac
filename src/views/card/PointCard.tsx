import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Link, Method } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import { type Board, representativeOf, type Row } from "../board/board.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { ReviewLine } from "../review/ReviewLine.tsx";
import type { CardActions } from "./actions.ts";
import { AgainstChoice } from "./AgainstChoice.tsx";
import { CardBar } from "./CardBar.tsx";
import { type Base, type Quote, wordingGroupsOf } from "./entries.ts";
import { Figures } from "./Figures.tsx";
import { markedQuote, marksIn } from "./markedQuotes.ts";
import { MissingEntry } from "./MissingEntry.tsx";
import { PointActions } from "./PointActions.tsx";
import { summaryOf } from "./summary.ts";
import { useNoteCommand } from "./useNoteCommand.ts";
import { useSwipe } from "./useSwipe.ts";
import { WordingGroupEntry } from "./WordingGroupEntry.tsx";

interface PointCardProps {
  readonly board: Board;
  readonly row: Row;
  readonly links: readonly Link[];
  readonly cutoffs: Method["cutoffs"];
  /** Null until it is worked out. */
  readonly wording: WordingReport | null;
  /** The points among which the card steps. */
  readonly among: readonly Row[];
  /** Outlet whose words marks are made against; null: the words that stand for the point. */
  readonly against: ArticleId | null;
  /** Whether the card covers everything else (on a phone). */
  readonly modal: boolean;
  readonly actions: CardActions;
}

/** Longest heading of a card, in code units: two lines; the full words stand right below. */
const HEADING_TEXT = 90;
/**
 * A nearest sentence below this part of the cut-off for a possible match is named in one line instead of being quoted:
 * raising it makes cards shorter and hides what comes near.
 */
const FAINT_PART = 1 / 4;

/** One point with every outlet's exact words. Give it the claim's id as key. */
export function PointCard(props: PointCardProps) {
  const { board, row, links, cutoffs, wording, among, modal, actions } = props;
  const messages = useMessages();
  const [withMarks, setWithMarks] = useState(true);
  const heading = useFocusOnHeading(row);
  const card = useNoteCommand();
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
  const swipe = useSwipe(messages.direction, (by) => {
    actions.step(by);
  });

  return (
    <section ref={card} {...CARD} aria-modal={modal}>
      <CardBar at={among.indexOf(row) + 1} of={among.length} actions={actions} />
      <div className="card-body" {...(modal ? swipe : {})}>
        <h2 id="card-heading" ref={heading} tabIndex={-1}>
          <span className="claim-number">{messages.number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={HEADING_TEXT} />
        </h2>
        <p className="card-summary">{summaryOf(messages, board, row)}</p>
        <PointActions board={board} row={row} />
        <ReviewLine board={board} row={row} />
        <Figures board={board} claim={row.claim} />
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
            faintBelow={cutoffs.possible * FAINT_PART}
            actions={actions}
          />
        ))}
      </div>
    </section>
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

/** A dialog beside the view, in which the keys of the page go on working (app/useShortcuts.ts). */
const CARD = {
  className: "card",
  role: "dialog",
  "aria-labelledby": "card-heading",
  "data-shortcuts": "",
} as const;

/** Longer than the frame after which a menu that closes has moved the focus. */
const MENU_CLOSES_MS = 50;

/** The heading takes the focus when the card opens, and when the control that had it went with what it took away. */
function useFocusOnHeading(row: Row) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // A menu that has just closed gives the focus back to its button within this time.
    const later = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    }, MENU_CLOSES_MS);
    return () => {
      clearTimeout(later);
    };
  }, [row]);
  return heading;
}

/** The words that marks are made against: those of the chosen outlet, where it has the point; else those that stand for it. */
function againstOf(chosen: ArticleId | null, { claim }: Row, quotes: readonly Quote[]): Base | null {
  const of = (article: ArticleId | undefined) => quotes.filter(({ column }) => column.loaded.id === article);
  const own = chosen === null ? [] : of(chosen);
  const base = own.length > 0 ? own : of(representativeOf(claim)?.article);
  return base[0] ? { column: base[0].column, quotes: base } : null;
}
