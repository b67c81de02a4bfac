import { isolate } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/messages.tsx";
import type { Annotations } from "../../model/annotations.ts";
import { noteOnMention, noteOnPoint } from "../board/annotated.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import type { Section } from "../board/sections.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { nameIn } from "../board/voiceKeys.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { headingOf } from "../points/headings.ts";
import { Note } from "./PrintedArticles.tsx";
import { DiffersSign } from "../parts/DiffersSign.tsx";

interface PrintedPointsProps {
  readonly board: Board;
  readonly sections: readonly Section[];
  readonly columns: readonly number[];
}

/** Columns that one table has room for on paper laid across; the others follow in further tables. */
const TABLE_COLUMNS = 8;

/** The points in tables whose heads the printer repeats on every page; states in sign and word, voices by name. */
export function PrintedPoints({ board, sections, columns }: PrintedPointsProps) {
  const tables = Math.ceil(columns.length / TABLE_COLUMNS);
  return Array.from({ length: tables }, (_, i) => (
    <PrintedTable
      key={i}
      board={board}
      sections={sections}
      columns={columns.slice(i * TABLE_COLUMNS, (i + 1) * TABLE_COLUMNS)}
    />
  ));
}

function PrintedTable({ board, sections, columns }: PrintedPointsProps) {
  const messages = useMessages();
  const annotations = useAnnotations();
  return (
    <table className="print-points">
      <thead>
        <tr>
          <th scope="col">{messages.views.points.column}</th>
          {columns.map((i) => {
            const column = board.columns[i];
            return (
              <th key={i} scope="col">
                {column && <OutletName column={column} short={column.loaded.outlet === ""} />}
              </th>
            );
          })}
        </tr>
      </thead>
      {sections.map(({ heading, rows }) => (
        <tbody key={heading === null ? "" : JSON.stringify(heading)}>
          {heading !== null && (
            <tr className="print-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {headingOf(messages, heading)}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.claim.id}>
              <PrintedPoint board={board} row={row} annotations={annotations} />
              {columns.map((i) => (
                <PrintedCell key={i} board={board} row={row} index={i} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface PrintedPointProps {
  readonly board: Board;
  readonly row: Row;
  readonly annotations: Annotations;
}

function PrintedPoint({ board, row, annotations }: PrintedPointProps) {
  const { number, views } = useMessages();
  const notes = [
    noteOnPoint(annotations, row.claim),
    ...row.claim.mentions.map((mention) => noteOnMention(annotations, mention)),
  ].filter((note) => note !== "");
  return (
    <th scope="row">
      <span className="claim-number">{number(row.number)}</span>{" "}
      {row.name !== "" && (
        <>
          <bdi className="print-name">{row.name}</bdi>{" "}
        </>
      )}
      <ClaimText board={board} row={{ ...row, name: "" }} />
      {row.claim.disagreements.length > 0 && <span className="print-mark">{views.points.figures}</span>}
      {row.edited && <span className="print-mark">{views.points.edited}</span>}
      {notes.map((note) => (
        <Note key={note} text={note} />
      ))}
    </th>
  );
}

interface PrintedCellProps {
  readonly board: Board;
  readonly row: Row;
  /** Column of the board. */
  readonly index: number;
}

function PrintedCell({ board, row, index }: PrintedCellProps) {
  const messages = useMessages();
  const { views, ladder } = messages;
  const [column, cell] = [board.columns[index], row.cells[index]];
  if (!column || !cell) return <td />;
  const mention = mentionsIn(row.claim, column.loaded.id)[0];
  const position = mention && positionOf(column.compared, mention);
  const voices = mention ? [...new Set(cell.voices)] : [];
  const said = [
    ...(position ? [views.position(position.at, position.of)] : []),
    ...voices.map((voice) =>
      voice === null ? views.ownText : isolate(nameIn(board.voices.get(voice), column.compared.id)),
    ),
  ];
  return (
    <td className={`cell-${cell.state}`}>
      <StateIcon state={cell.state} /> {cellLabel(messages, cell)}
      {said.length > 0 && <span className="print-mark">{said.join(" · ")}</span>}
      {cell.voiceDiffers && (
        <span className="print-mark">
          <DiffersSign /> {ladder.otherVoice}
        </span>
      )}
    </td>
  );
}
