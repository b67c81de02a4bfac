import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Candidate } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";
import { positionOf, sentenceSpanAt } from "../board/sentences.ts";
import { ByHand } from "../parts/ByHand.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { MissingActions } from "../corrections/MissingActions.tsx";
import type { CardActions } from "./actions.ts";
import { QuoteText } from "./QuoteText.tsx";

interface MissingEntryProps {
  readonly row: Row;
  readonly column: Column;
  readonly cell: ShownCell;
  /** Likeness below which the nearest sentence is named in one line that unfolds. */
  readonly faintBelow: number;
  readonly actions: CardActions;
}

/** An outlet in which a claim was not found, or not surely: with the sentence that comes nearest. */
export function MissingEntry({ row, column, cell, faintBelow, actions }: MissingEntryProps) {
  const messages = useMessages();
  const nearest = cell.state === "absent" ? undefined : cell.nearest;
  const faint = nearest !== undefined && nearest.score < faintBelow;
  return (
    <section className={faint ? "wording-group is-missing is-faint" : "wording-group is-missing"}>
      <h3>
        <OutletName column={column} />{" "}
        <span className={`group-state cell-${cell.state}`}>
          <StateIcon state={cell.state} /> {cellLabel(messages, cell)}
        </span>{" "}
        {cell.byReader && cell.state !== "absent" && <ByHand />}
      </h3>
      {nearest ? (
        <NearestSentence column={column} nearest={nearest} faint={faint} actions={actions} />
      ) : (
        cell.state !== "absent" && <p className="why-none">{messages.views.card.noNearest}</p>
      )}
      <MissingActions row={row} column={column} cell={cell} />
    </section>
  );
}

interface NearestSentenceProps {
  readonly column: Column;
  readonly nearest: Candidate;
  readonly faint: boolean;
  readonly actions: CardActions;
}

function NearestSentence({ column, nearest, faint, actions }: NearestSentenceProps) {
  const { views } = useMessages();
  const sentence = sentenceSpanAt(column.compared, nearest);
  const position = positionOf(column.compared, sentence);
  const place = (
    <>
      {views.card.nearest}{" "}
      {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}{" "}
      <span className="score">{views.card.nearestScore(nearest.score)}</span>
    </>
  );
  return (
    <Unfolding summary={place} folded={faint}>
      <QuoteText article={column.compared} span={sentence} mentions={[]} />
      <p className="quote-actions">
        <button
          type="button"
          className="plain-button"
          aria-label={views.card.readName(column.siglum)}
          onClick={() => {
            actions.read(column.loaded.id, nearest);
          }}
        >
          {views.card.read}
        </button>
      </p>
    </Unfolding>
  );
}

interface UnfoldingProps {
  readonly summary: ReactNode;
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** What hardly resembles the point is said in a line, so that it does not look like a finding. */
function Unfolding({ summary, folded, children }: UnfoldingProps) {
  if (folded)
    return (
      <details className="why">
        <summary>{summary}</summary>
        {children}
      </details>
    );
  return (
    <>
      <p className="quote-place">{summary}</p>
      {children}
    </>
  );
}
