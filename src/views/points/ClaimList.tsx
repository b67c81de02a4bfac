import { useMessages } from "../../i18n/messages.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";
import { cellName } from "./cellName.ts";
import type { PointsProps } from "./Matrix.tsx";

/** The same points one under the other: for phones, screen readers and those who would rather read. */
export function ClaimList({ board, sections, current, onOpen }: PointsProps) {
  const { views } = useMessages();
  return (
    <div className="claim-list">
      {sections.map((section) => (
        <section key={section.group ?? "event"}>
          {section.group !== null && <p className="list-group">{views.points.groups[section.group]}</p>}
          {section.rows.map((row) => (
            <ListedClaim
              key={row.claim.id}
              board={board}
              row={row}
              isCurrent={row.claim.id === current}
              onOpen={onOpen}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

interface ListedClaimProps {
  readonly board: Board;
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly onOpen: OpenClaim;
}

/** Longest text of a point in the list, in code units: about four lines of a phone. */
const LIST_TEXT = 160;

function ListedClaim({ board, row, isCurrent, onOpen }: ListedClaimProps) {
  const messages = useMessages();
  const { claim } = row;
  return (
    <article className={isCurrent ? "listed-claim is-current" : "listed-claim"}>
      <h3>
        <button
          type="button"
          className="listed-title"
          {...openerProps(claim.id)}
          onClick={() => {
            onOpen(claim.id);
          }}
        >
          <span className="claim-number">{messages.number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={LIST_TEXT} />
        </button>
      </h3>
      <ul className="listed-outlets">
        {board.columns.map((column, i) => {
          const [cell, article] = [row.cells[i], column.loaded.id];
          return (
            cell && (
              <li key={article}>
                <button
                  type="button"
                  className={`listed-outlet cell-${cell.state}`}
                  aria-label={cellName(messages, board, row, i)}
                  {...openerProps(claim.id, article)}
                  onClick={() => {
                    onOpen(claim.id, article, mentionsIn(claim, article)[0] ?? cell.nearest);
                  }}
                >
                  <span className="siglum">{column.siglum}</span> <StateIcon state={cell.state} />{" "}
                  <span className="listed-word">{stateLabel(messages, cell.state)}</span>
                  {cell.voiceDiffers && <span aria-hidden="true"> ≠</span>}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </article>
  );
}
