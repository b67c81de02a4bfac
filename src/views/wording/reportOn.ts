import type { WordingReport } from "../../model/wording.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { type Counted, formsByOutlet, passagesIn } from "./formCells.ts";

/**
 * The report as far as the outlets on show have part in it: a row that only an article set apart, or one put away, has
 * words for is neither shown nor counted, and a row's forms are in the order of how often those outlets use them.
 */
export function reportOn(report: WordingReport, board: Board, columns: readonly Column[]): WordingReport {
  const ids = new Set(columns.map(({ loaded }) => loaded.id));
  const points = new Set(board.rows.map(({ claim }) => claim.id));
  return {
    ...report,
    naming: report.naming.filter(({ forms }) => isUsed(forms, columns)),
    reporting: report.reporting.filter(({ words }) => isUsed(words, columns)),
    tone: report.tone.filter(({ findings }) => findings.some((finding) => ids.has(finding.with.article))),
    values: report.values.filter(({ claim }) => points.has(claim)),
    claims: report.claims.filter(({ claim }) => points.has(claim)),
  };
}

const isUsed = (forms: readonly Counted[], columns: readonly Column[]): boolean =>
  formsByOutlet(forms, columns).some((cell) => cell !== null);

/**
 * The form that stands most often in the outlets on show that write in the reader's language, else in all of them: a row's title.
 * "" for a row that none of them uses.
 */
export function titleOf(forms: readonly Counted[], columns: readonly Column[], language: string): string {
  const timesIn = (some: readonly Column[], { occurrences }: Counted) =>
    some.reduce((sum, column) => sum + passagesIn(column, occurrences).length, 0);
  const readable = columns.filter(({ compared }) => compared.language === language);
  const [most] = [...forms].sort(
    (a, b) => timesIn(readable, b) - timesIn(readable, a) || timesIn(columns, b) - timesIn(columns, a),
  );
  return most?.label ?? "";
}
