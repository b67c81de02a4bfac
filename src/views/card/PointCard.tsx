import { useEffect, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Link, Method } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import { type Board, type Row } from "../board/board.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { ReviewLine } from "../review/ReviewLine.tsx";
import type { CardActions } from "./actions.ts";
import { CardWords } from "./CardWords.tsx";
import { CardBar } from "./CardBar.tsx";
import { Figures } from "./Figures.tsx";
import { PointActions } from "./PointActions.tsx";
import { summaryOf } from "./summary.ts";
import { useNoteCommand } from "./useNoteCommand.ts";
import { useSwipe } from "./useSwipe.ts";

export interface PointCardProps {
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
  /** False for the first frame of a card, in which its words are still to come. */
  readonly whole?: boolean;
  readonly actions: CardActions;
}

/** Longest heading of a card, in code units: two lines; the full words stand right below. */
const HEADING_TEXT = 90;
/** One point with every outlet's exact words. Give it the claim's id as key. */
export function PointCard(props: PointCardProps) {
  const { board, row, among, modal, whole = true, actions } = props;
  const messages = useMessages();
  const heading = useFocusOnHeading(row);
  const card = useNoteCommand();
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
        {whole && <CardWords {...props} />}
      </div>
    </section>
  );
}

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
