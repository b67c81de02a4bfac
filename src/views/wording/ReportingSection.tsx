import { useMessages } from "../../i18n/messages.tsx";
import type { ReportingRow } from "../../model/wording.ts";
import type { Board } from "../board/board.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import type { Column } from "../../store/columns.ts";
import { OutletTable } from "../parts/OutletTable.tsx";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { formsByOutlet } from "./formCells.ts";
import { FormList } from "./FormList.tsx";
import { RowMenu } from "./RowMenu.tsx";

interface ReportingSectionProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly rows: readonly ReportingRow[];
  readonly onShow: ShowEvidence;
}

const HEADING = "wording-reporting";

/** The verbs and nouns with which each outlet introduces a voice. */
export function ReportingSection({ board, columns, rows, onShow }: ReportingSectionProps) {
  const { app, views } = useMessages();
  const words = views.wording.reporting;
  const shown = rows
    .map((row) => ({ row, cells: formsByOutlet(row.words, columns) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return (
    <>
      <h3 id={HEADING}>{words.heading}</h3>
      {shown.length === 0 ? (
        <p className="views-note">{words.empty}</p>
      ) : (
        <OutletTable
          labelledBy={HEADING}
          headLabel={words.column}
          columns={columns}
          none={views.wording.none}
          noneIn={views.wording.noneIn}
          rows={shown.map(({ row: { voice }, cells }) => {
            const name = board.voices.get(voice)?.name ?? "";
            return {
              key: voice,
              head: (
                <span className="row-title">
                  <VoiceChip voice={voice} voices={board.voices} />
                  <RowMenu
                    label={`${views.wording.copy}${app.colon}${name}`}
                    title={name}
                    columns={columns}
                    texts={cells.map((forms) => (forms ?? []).map(({ label }) => label).join(" / "))}
                    passages={cells.flatMap((forms) =>
                      (forms ?? []).flatMap(({ passages }) => passages.slice(0, 1)),
                    )}
                  />
                </span>
              ),
              cells: cells.map((forms, i) => {
                const column = columns[i];
                return forms && column ? <FormList column={column} forms={forms} onShow={onShow} /> : null;
              }),
            };
          })}
        />
      )}
    </>
  );
}
