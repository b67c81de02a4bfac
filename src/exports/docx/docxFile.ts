/** A report for word processors, through the library "docx". Loaded when one is asked for. */
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { isolate } from "../../i18n/format.ts";
import { countsLine } from "../../views/print/words.ts";
import { cellLine, hasWords, outletLine, quoted } from "../phrases.ts";
import type { Passage, Report, ReportCell, ReportOutlet, ReportPoint } from "../types.ts";
import { withDay } from "./bytes.ts";
import { fontsOf } from "./fonts.ts";
import { BOLD, notesOf, paragraph } from "./parts.ts";
import { runsOf } from "./runs.ts";
import { pointTables } from "./table.ts";

/** A4 in twips (twentieths of a point), and 20 mm round it. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
/** More outlets than this are set on paper laid across. */
const UPRIGHT_OUTLETS = 4;

/** The comparison as .docx. Same report, same bytes. */
export async function wordDocument(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const isWide = report.outlets.length > UPRIGHT_OUTLETS;
  const width = (isWide ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  const document = new Document({
    title: report.title,
    creator: report.messages.app.name,
    description: report.notice,
    styles: stylesOf(report),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footerOf(report) },
        children: [...opening(report), ...pointTables(report, width), ...pointParts(report)],
      },
    ],
  });
  return withDay(await Packer.toArrayBuffer(document), report.date);
}

function stylesOf(report: Report) {
  const look = (size: number, bold: boolean, before: number, after: number) => ({
    run: { ...fontsOf(report.language), size, bold, color: "000000" } satisfies IRunStylePropertiesOptions,
    paragraph: { spacing: { before, after }, keepNext: bold } satisfies IParagraphStylePropertiesOptions,
  });
  return {
    default: {
      document: look(22, false, 0, 80),
      title: look(36, true, 0, 120),
      heading1: look(28, true, 320, 120),
      heading2: look(24, true, 280, 80),
    },
  };
}

function footerOf(report: Report): Footer {
  const small = { size: 18 };
  const numbers = [PageNumber.CURRENT, ` ${report.messages.views.print.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        bidirectional: report.direction === "rtl",
        children: [
          ...runsOf(`${isolate(report.title)} · `, report, small),
          new TextRun({
            ...fontsOf(report.language),
            ...small,
            rightToLeft: report.direction === "rtl",
            children: numbers,
          }),
        ],
      }),
    ],
  });
}

/** Title, method and day, counts, the notice in a frame, the articles; then what the table shows. */
function opening(report: Report): Paragraph[] {
  const { messages, outlets } = report;
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "888888", space: 4 };
  return [
    paragraph(report, [isolate(report.title)], { heading: HeadingLevel.TITLE }),
    paragraph(report, [report.about.join(" · ")]),
    paragraph(report, [countsLine(messages, report.counts)]),
    paragraph(report, [report.notice], {
      border: { top: rule, bottom: rule },
      spacing: { before: 120, after: 120 },
    }),
    paragraph(report, [messages.views.print.articles], { heading: HeadingLevel.HEADING_1 }),
    ...outlets.flatMap((outlet) => [
      paragraph(report, [
        [outletLine(report, outlet), BOLD],
        ...outlet.details.map((detail) => ` · ${isolate(detail)}`),
      ]),
      ...notesOf(report, outlet.note === "" ? [] : [outlet.note]),
    ]),
    paragraph(report, [messages.views.points.heading], { heading: HeadingLevel.HEADING_1 }),
    paragraph(report, [report.shown.join(" · ")]),
  ];
}

/** Each point in the words of every outlet. */
const pointParts = (report: Report): Paragraph[] =>
  report.sections.flatMap(({ heading, points }) => [
    paragraph(report, [heading ?? report.messages.tabs.wording], { heading: HeadingLevel.HEADING_1 }),
    ...points.flatMap((point) => pointPart(report, point)),
  ]);

const pointPart = (report: Report, point: ReportPoint): Paragraph[] => [
  paragraph(point.title, [`${point.number}. `, point.title.text], { heading: HeadingLevel.HEADING_2 }),
  paragraph(report, [[point.summary, ...point.marks].join(" · ")], { keepNext: true }),
  ...notesOf(report, point.notes),
  ...report.outlets.flatMap((outlet, i) => {
    const cell = point.cells[i];
    return cell && hasWords(cell) ? outletPart(report, outlet, cell) : [];
  }),
];

function outletPart(report: Report, outlet: ReportOutlet, cell: ReportCell): Paragraph[] {
  const words = cell.near ? [cell.near.words] : [];
  return [
    paragraph(report, [[outletLine(report, outlet), BOLD], ` · ${cellLine(report, cell)}`], {
      keepNext: cell.quotes.length + words.length > 0,
      spacing: { before: 80, after: 40 },
    }),
    ...cell.quotes.flatMap(({ sentence, source }) => [
      quotation(sentence, true),
      paragraph(report, [`— ${source}`], { indent: { start: INDENT }, run: { size: 18 } }),
    ]),
    ...words.map((passage) => quotation(passage, false)),
  ];
}

/** Set off from the edge at which its lines begin, in twips. */
const INDENT = 360;

const quotation = (passage: Passage, keepNext: boolean): Paragraph =>
  paragraph(passage, [quoted(passage)], { indent: { start: INDENT }, keepNext, keepLines: true });
