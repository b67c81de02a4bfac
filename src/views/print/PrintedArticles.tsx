import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { noteOnArticle } from "../board/annotated.ts";
import type { Board } from "../board/board.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { OutletName } from "../parts/OutletName.tsx";

interface PrintedArticlesProps {
  readonly board: Board;
  readonly columns: readonly number[];
}

/** Which articles are compared: outlet, headline, day and address as far as they are known, the file, notes. */
export function PrintedArticles({ board, columns }: PrintedArticlesProps) {
  const { views } = useMessages();
  const annotations = useAnnotations();
  return (
    <>
      <h2>{views.print.articles}</h2>
      <ul className="print-articles">
        {columns.map((i) => {
          const column = board.columns[i];
          if (!column) return null;
          const note = noteOnArticle(annotations, column.loaded.id);
          return (
            <li key={column.loaded.id}>
              <OutletName column={column} />
              {detailsOf(column).map((detail) => (
                <span key={detail}>
                  {" · "}
                  <bdi>{detail}</bdi>
                </span>
              ))}
              {note !== "" && <Note text={note} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const detailsOf = ({ loaded: { title, author, date, address, name } }: Column): string[] =>
  [title ?? "", author ?? "", date ?? "", address ?? "", name].filter((detail) => detail !== "");

/** What the reader wrote, told from what the outlets wrote. */
export function Note({ text }: { readonly text: string }) {
  const { app, views } = useMessages();
  return (
    <p className="print-note">
      {views.print.note}
      {app.colon}
      <bdi>{text}</bdi>
    </p>
  );
}
