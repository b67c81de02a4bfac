import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { isolate } from "../../i18n/format.ts";
import { cellLine } from "../phrases.ts";
import { pointsIn } from "../report.ts";
import type { Report, ReportPoint } from "../types.ts";
import { BOLD, paragraph } from "./parts.ts";

/** Outlets that one table has room for on paper laid across; the others follow in further tables. */
const TABLE_COLUMNS = 8;
/** Width of the points' numbers, in twips. */
const NUMBER_WIDTH = 560;
/** Share of the width that the words of the points take. */
const POINT_SHARE = 0.32;

/** More cells than this would keep a word processor, and the page that writes them, busy for minutes. */
const MOST_CELLS = 6_000;

/** The points by outlet, in words; the heads stand again on every page, and no row is cut by its end. `width` in twips. */
export function pointTables(report: Report, width: number): (Table | Paragraph)[] {
  if (report.outlets.length * pointsIn(report).length > MOST_CELLS)
    return [paragraph(report, [report.messages.exports.noTable])];
  const count = Math.max(1, Math.ceil(report.outlets.length / TABLE_COLUMNS));
  return Array.from({ length: count }, (_, i) =>
    tableOf(report, width, [i * TABLE_COLUMNS, Math.min(report.outlets.length, (i + 1) * TABLE_COLUMNS)]),
  );
}

function tableOf(report: Report, width: number, [from, to]: readonly [number, number]): Table {
  const outlets = report.outlets.slice(from, to);
  const first = Math.round(width * POINT_SHARE);
  const other = Math.floor((width - NUMBER_WIDTH - first) / Math.max(1, outlets.length));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([paragraph(report, [])]),
      cell([paragraph(report, [[report.messages.views.points.column, BOLD]])]),
      ...outlets.map(({ siglum, name }) =>
        cell([paragraph(report, [[name === "" ? siglum : `${siglum} ${isolate(name)}`, BOLD]])]),
      ),
    ],
  });
  return new Table({
    rows: [head, ...pointsIn(report).map((point) => rowOf(report, point, from, to))],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [NUMBER_WIDTH, first, ...outlets.map(() => other)],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: report.direction === "rtl",
    borders: {
      top: LINE,
      bottom: LINE,
      left: NONE,
      right: NONE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "888888" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

function rowOf(report: Report, point: ReportPoint, from: number, to: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell([paragraph(report, [String(point.number)])]),
      cell([
        paragraph(point.title, [point.title.text]),
        ...point.marks.map((mark) => paragraph(report, [mark], { run: { size: 18 } })),
      ]),
      ...point.cells
        .slice(from, to)
        .map((one) =>
          cell(
            one === null
              ? [paragraph(report, [])]
              : [
                  paragraph(report, [cellLine(report, one, false)]),
                  ...one.voices.map((voice) => paragraph(report, [isolate(voice)], { run: { size: 18 } })),
                ],
          ),
        ),
    ],
  });
}

const cell = (children: ConstructorParameters<typeof TableCell>[0]["children"]): TableCell =>
  new TableCell({
    children,
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
  });
