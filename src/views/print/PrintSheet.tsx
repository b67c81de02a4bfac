import { createPortal } from "react-dom";
import type { Messages } from "../../i18n/languages/en.ts";
import { useMessages } from "../../i18n/messages.tsx";
import type { Comparison } from "../../model/comparison.ts";
import { useApp } from "../../store/app.ts";
import { type HandmadeCounts, handmadeOf } from "../../store/handmade.ts";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { rowsFor } from "../board/filters.ts";
import { sectionsOf } from "../board/sections.ts";
import { shownColumns } from "../board/shownColumns.ts";
import { chosenOf } from "../points/chosen.ts";
import { StateLegend } from "../points/StateLegend.tsx";
import { PrintedArticles } from "./PrintedArticles.tsx";
import { PrintedPoints } from "./PrintedPoints.tsx";
import { usePrinting } from "./usePrinting.ts";

interface PrintSheetProps {
  readonly board: Board;
  readonly choices: Choices;
}

/** What comes out of the printer in place of the page: the points as they are filtered and ordered, without the interface. */
export function PrintSheet(props: PrintSheetProps) {
  const comparison = useApp((state) => state.comparison);
  const printing = usePrinting();
  return printing && comparison
    ? createPortal(<Sheet {...props} comparison={comparison} />, document.body)
    : null;
}

/** More columns than this are printed on paper laid across. */
const UPRIGHT_COLUMNS = 4;

function Sheet({ board, choices, comparison }: PrintSheetProps & { readonly comparison: Comparison }) {
  const messages = useMessages();
  const { views, header, app } = messages;
  const printed = useApp((state) => state.document);
  const language = useApp((state) => state.settings.language);
  const rows = rowsFor(board, choices.filters);
  const columns = shownColumns(board, choices.hidden);
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "long" }).format(new Date());
  const { counts } = handmadeOf(printed, comparison);
  const corrections = correctionsIn(messages, counts);
  return (
    <div className={columns.length > UPRIGHT_COLUMNS ? "print-sheet is-wide" : "print-sheet"}>
      <h1>{printed.title === "" ? header.untitled : <bdi>{printed.title}</bdi>}</h1>
      <p>
        {[app.name, views.print.method(comparison.method.version), views.print.printed(date)].join(" · ")}
      </p>
      <PrintedArticles board={board} columns={columns} />
      <h2>{views.points.heading}</h2>
      <p>
        {[views.points.shown(rows.length, board.rows.length), ...filtersIn(messages, board, choices)].join(
          " · ",
        )}
      </p>
      <StateLegend board={board} />
      <PrintedPoints board={board} sections={sectionsOf(board, rows, choices.order)} columns={columns} />
      {corrections.length > 0 && (
        <>
          <h2>{views.print.corrections}</h2>
          <p>{corrections.join(" · ")}</p>
        </>
      )}
      <p className="print-notice">{views.points.notice}</p>
    </div>
  );
}

/** The filters and the order in words, so that nobody takes a part for the whole. */
function filtersIn(messages: Messages, board: Board, { filters, hidden, order }: Choices): string[] {
  const { points } = messages.views;
  const away = board.columns.filter(({ loaded }) => hidden.includes(loaded.id)).map(({ siglum }) => siglum);
  const as =
    typeof order === "object" ? board.columns.find(({ loaded }) => loaded.id === order.as) : undefined;
  return [
    ...(filters.group === null ? [] : [points.groups[filters.group] ?? ""]),
    ...(filters.toCheck ? [points.toCheck] : []),
    ...chosenOf(messages, board, filters).map(({ label }) => label),
    ...(filters.text.trim() === "" ? [] : [`“${filters.text.trim()}”`]),
    ...(away.length === 0 ? [] : [points.away(away)]),
    `${points.order}: ${typeof order === "string" ? (points.orders[order] ?? "") : points.orderAs(as?.siglum ?? "")}`,
  ];
}

/** What the reader decided, counted; nothing where everything is as the analysis found it. */
function correctionsIn({ views: { print }, number }: Messages, counts: HandmadeCounts): string[] {
  return Object.entries(print.counts).flatMap(([key, label]) => {
    const count = counts[key as keyof HandmadeCounts];
    return count > 0 ? [`${label}: ${number(count)}`] : [];
  });
}
