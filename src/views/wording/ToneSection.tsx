import { useMessages } from "../../i18n/messages.tsx";
import type { ToneFinding, ToneKind, ToneRow } from "../../model/wording.ts";
import { type Board, columnOf } from "../board/board.ts";
import { type Evidence, type Passage, type ShowEvidence } from "../evidence/evidence.ts";
import { FigureButton } from "../evidence/FigureButton.tsx";
import type { Column } from "../../store/columns.ts";
import { OutletTable, type OutletRow } from "../parts/OutletTable.tsx";
import { passagesIn } from "./formCells.ts";
import { RowMenu } from "./RowMenu.tsx";

interface ToneSectionProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly rows: readonly ToneRow[];
  readonly onShow: ShowEvidence;
}

const KINDS: readonly ToneKind[] = ["quotation-marks", "hedge", "intensifier", "title"];

/** Quotation marks, hedges, intensifiers and titles that one version has and another has not, in the outlets' own words. */
export function ToneSection(props: ToneSectionProps) {
  const { views } = useMessages();
  const words = views.wording.tone;
  const kinds = KINDS.filter((kind) => props.rows.some((row) => row.kind === kind));
  return (
    <>
      <h3>{words.heading}</h3>
      {kinds.length === 0 && <p className="views-note">{words.empty}</p>}
      {kinds.map((kind) => (
        <ToneTable key={kind} {...props} kind={kind} rows={props.rows.filter((row) => row.kind === kind)} />
      ))}
    </>
  );
}

function ToneTable({ board, columns, rows, kind, onShow }: ToneSectionProps & { readonly kind: ToneKind }) {
  const { app, views } = useMessages();
  const heading = `wording-tone-${kind}`;
  return (
    <>
      <h4 id={heading}>{views.wording.tone.kinds[kind]}</h4>
      <OutletTable
        labelledBy={heading}
        headLabel={views.wording.tone.column}
        columns={columns}
        none={views.wording.none}
        noneIn={views.wording.noneIn}
        rows={rows.map((row): OutletRow => ({
          key: `${row.kind} ${row.label}`,
          head: (
            <span className="row-title">
              <bdi className="row-name">{row.label}</bdi>
              <RowMenu
                label={`${views.wording.copy}${app.colon}${row.label}`}
                title={row.label}
                columns={columns}
                texts={columns.map((column) => wordsIn(column, row.findings).join(" / "))}
                passages={row.findings.flatMap((finding) => evidenceOf(board, finding))}
              />
            </span>
          ),
          cells: columns.map((column) => toneCell({ board, column, row, onShow })),
        }))}
      />
    </>
  );
}

interface ToneCellProps extends Pick<ToneSectionProps, "board" | "onShow"> {
  readonly column: Column;
  readonly row: ToneRow;
}

/** The carrier as the outlet has it, or that the outlet has the same words without it; null where it has neither. */
function toneCell(props: ToneCellProps) {
  const { column, row } = props;
  const id = column.loaded.id;
  const having = row.findings.filter((finding) => finding.with.article === id);
  const lacking = row.findings.filter((finding) => finding.without.article === id);
  if (having.length === 0 && lacking.length === 0) return null;
  return <ToneCell {...props} findings={having.length > 0 ? having : lacking} has={having.length > 0} />;
}

function ToneCell({
  board,
  column,
  row,
  findings,
  has,
  onShow,
}: ToneCellProps & { readonly findings: readonly ToneFinding[]; readonly has: boolean }) {
  const { views } = useMessages();
  const evidence: Evidence = {
    heading: views.wording.tone.finding(row.label, column.siglum),
    passages: unique(findings.flatMap((finding) => evidenceOf(board, finding))),
  };
  return (
    <FigureButton evidence={evidence} onShow={onShow}>
      {has ? (
        <bdi lang={column.compared.language}>{wordsIn(column, findings).join(" / ")}</bdi>
      ) : (
        <span className="outlet-silent">{views.wording.tone.without}</span>
      )}
    </FigureButton>
  );
}

/** The distinct words with which an outlet has the carrier. */
const wordsIn = (column: Column, findings: readonly ToneFinding[]): string[] => [
  ...new Set(
    passagesIn(
      column,
      findings.map((finding) => finding.with),
    ).map(({ start, end }) => column.compared.text.slice(start, end).replace(/\s+/gu, " ")),
  ),
];

/** The words with and without, each in its article. */
const evidenceOf = (board: Board, finding: ToneFinding): Passage[] =>
  [finding.with, finding.without].flatMap((place) => {
    const column = columnOf(board, place.article);
    return column ? [{ column, start: place.start, end: place.end }] : [];
  });

function unique(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ column, start }) => {
    const key = `${column.loaded.id} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}
