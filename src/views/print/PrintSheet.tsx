import { createPortal } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";
import type { Comparison } from "../../model/comparison.ts";
import { useApp } from "../../store/app.ts";
import { handmadeOf } from "../../store/handmade.ts";
import type { Choices } from "../../store/state.ts";
import { titled } from "../../store/titled.ts";
import { titleOf } from "../../text/firstWords.ts";
import type { Board } from "../board/board.ts";
import { rowsFor } from "../board/filters.ts";
import { sectionsOf } from "../board/sections.ts";
import { shownColumns } from "../board/shownColumns.ts";
import { StateLegend } from "../points/StateLegend.tsx";
import { PrintedArticles } from "./PrintedArticles.tsx";
import { PrintedPoints } from "./PrintedPoints.tsx";
import { usePrinting } from "./usePrinting.ts";
import { useRunningHead } from "./useRunningHead.ts";
import { countsLine, filtersIn, handCounts, matchCounts } from "./words.ts";

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
  const title = titleOf(titled(printed, comparison)) || header.untitled;
  useRunningHead(title, views.print.of);
  const rows = rowsFor(board, choices.filters);
  const columns = shownColumns(board, choices.hidden);
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "long" }).format(new Date());
  const corrections = handCounts(messages, handmadeOf(printed, comparison).counts);
  return (
    <div className={columns.length > UPRIGHT_COLUMNS ? "print-sheet is-wide" : "print-sheet"}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>
        {[app.name, views.print.method(comparison.method.version), views.print.printed(date)].join(" · ")}
      </p>
      <p>{countsLine(messages, matchCounts(messages, comparison))}</p>
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
          <p>{countsLine(messages, corrections)}</p>
        </>
      )}
      <p className="print-notice">{views.points.notice}</p>
    </div>
  );
}
