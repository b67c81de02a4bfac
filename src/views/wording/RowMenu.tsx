import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { Menu, type MenuGroup } from "../../ui/Menu.tsx";
import { quotationOf } from "../board/citing.ts";
import { sentenceSpanAt } from "../board/sentences.ts";
import type { Passage } from "../evidence/evidence.ts";
import { useCopy } from "../useCopy.ts";
import { markdownTable } from "./markdownTable.ts";

interface RowMenuProps {
  /** Name of the menu's button. */
  readonly label: string;
  /** What the row is about, as the first cell of the copied table. */
  readonly title: string;
  readonly columns: readonly Column[];
  /** The words of each outlet as the row shows them; "" where it has none. */
  readonly texts: readonly string[];
  /** Places whose sentences are quoted. */
  readonly passages: readonly Passage[];
  /** What else can be done with the row. */
  readonly groups?: readonly MenuGroup[];
}

/** What can be done with a row: copying it, and corrections. */
export function RowMenu({ label, title, columns, texts, passages, groups = [] }: RowMenuProps) {
  const messages = useMessages();
  const { views } = messages;
  const { said, copy } = useCopy();
  const nameOf = ({ siglum, loaded }: Column) => (loaded.outlet === "" ? siglum : loaded.outlet);
  const quoted = ({ column, ...span }: Passage) =>
    quotationOf(messages, column, sentenceSpanAt(column.compared, span));
  const copying = {
    heading: views.wording.copy,
    entries: [
      {
        key: "markdown",
        label: views.wording.copyMarkdown,
        onAction: () => {
          void copy(markdownTable(["", ...columns.map(nameOf)], [[title, ...texts]]));
        },
      },
      {
        key: "quotes",
        label: views.wording.copyQuotes,
        onAction: () => {
          void copy(passages.map(quoted).join("\n\n"));
        },
      },
    ],
  };
  return (
    <span className="row-menu">
      <Menu label={label} groups={[...groups, copying]} />
      <span role="status" className="row-said">
        {said}
      </span>
    </span>
  );
}
