import type { Messages } from "../../i18n/languages/en.ts";
import type { ArticleId } from "../../model/article.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";

/** A point's number as a screen reader says it: "Point 7; also in B and C; not found in D". */
export function numberName(
  { views }: Messages,
  board: Board,
  { claim, number, cells }: Row,
  article: ArticleId,
): string {
  const others = board.columns.filter(({ loaded }) => loaded.id !== article);
  const also = others.filter(({ loaded }) => mentionsIn(claim, loaded.id).length > 0);
  const missing = others.filter(({ loaded }) =>
    cells.some((cell) => cell?.article === loaded.id && cell.state === "not-found"),
  );
  const sigla = (columns: typeof others) => columns.map((column) => column.siglum);
  return views.reader.number(number, sigla(also), sigla(missing));
}
