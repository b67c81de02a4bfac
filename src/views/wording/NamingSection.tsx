import { useMessages } from "../../i18n/messages.tsx";
import type { NamingRow } from "../../model/wording.ts";
import type { Column } from "../../store/columns.ts";
import { useApp } from "../../store/app.ts";
import type { Board } from "../board/board.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { OutletTable } from "../parts/OutletTable.tsx";
import { formsByOutlet, isUnmatched } from "./formCells.ts";
import { FormList } from "./FormList.tsx";
import { titleOf } from "./reportOn.ts";
import { RowMenu } from "./RowMenu.tsx";

interface NamingSectionProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly rows: readonly NamingRow[];
  readonly onShow: ShowEvidence;
}

const HEADING = "wording-naming";

/** What the outlets call the same person, group, place or act: one row each, with every form and how often it stands there. */
export function NamingSection({ board, columns, rows, onShow }: NamingSectionProps) {
  const { views } = useMessages();
  const words = views.wording.naming;
  const shown = rows.filter(({ forms }) => formsByOutlet(forms, columns).some((cell) => cell !== null));
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
          rows={shown.map((row) => ({
            key: row.id,
            head: <NamingHead row={row} rows={rows} columns={columns} />,
            cells: formsByOutlet(row.forms, columns).map((forms, i) => {
              const column = columns[i];
              if (forms && column) return <FormList column={column} forms={forms} onShow={onShow} />;
              return column && isUnmatched(column, board.columns, row.forms) ? (
                <span className="outlet-silent">{words.unmatched}</span>
              ) : null;
            }),
          }))}
        />
      )}
    </>
  );
}

type NamingHeadProps = Omit<NamingSectionProps, "board" | "onShow"> & { readonly row: NamingRow };

/** A row under its most frequent form, with what kind of thing it names and why its forms stand together. */
function NamingHead({ row, rows, columns }: NamingHeadProps) {
  const { views } = useMessages();
  const words = views.wording.naming;
  const language = useApp((state) => state.settings.language);
  const label = titleOf(row.forms, columns, language);
  const byOutlet = formsByOutlet(row.forms, columns);
  return (
    <div className="row-head">
      <span className="row-title">
        <bdi className="row-name">{label}</bdi>
        <RowMenu
          label={words.menu(label)}
          title={label}
          columns={columns}
          texts={byOutlet.map((forms) => (forms ?? []).map((form) => form.label).join(" / "))}
          passages={byOutlet.flatMap((forms) =>
            (forms ?? []).flatMap(({ passages }) => passages.slice(0, 1)),
          )}
          groups={correctionsOf(row, rows, words)}
        />
      </span>
      <span className="row-notes">
        <span className="row-kind">{words.kinds[row.kind]}</span>
        <Why row={row} />
      </span>
    </div>
  );
}

const labelOf = ({ forms }: NamingRow): string => forms[0]?.label ?? "";

function correctionsOf(
  row: NamingRow,
  rows: readonly NamingRow[],
  words: { readonly merge: string; readonly split: string },
) {
  const merge = rows
    .filter((other) => other !== row)
    .map((other) => ({
      key: `merge ${other.id}`,
      label: labelOf(other),
      onAction: () => {
        useApp.getState().mergeNaming(labelOf(row), labelOf(other));
      },
    }));
  const split = row.forms.map(({ label }) => ({
    key: `split ${label}`,
    label,
    onAction: () => {
      useApp.getState().splitNaming(label);
    },
  }));
  return [
    ...(merge.length > 0 ? [{ heading: words.merge, entries: merge }] : []),
    { heading: words.split, entries: split },
  ];
}

/** The evidence that joins the forms, one line for each pair and reason. */
function Why({ row: { forms, why } }: { readonly row: NamingRow }) {
  const { views } = useMessages();
  const words = views.wording.naming;
  const lines = why.map(({ reason, forms: [a, b] }) =>
    words.pair(forms[a]?.label ?? "", forms[b]?.label ?? "", words.reasons[reason] ?? reason),
  );
  return (
    <details className="row-why">
      <summary>{words.why}</summary>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
