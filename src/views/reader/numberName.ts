import type { Messages } from "../../i18n/languages/en.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownState } from "../board/states.ts";

/** A point's number as a screen reader says it: "Point 7; also in B; possible match in C; not found in D". */
export function numberName(
  { views }: Messages,
  board: Board,
  { claim, number, cells }: Row,
  article: ArticleId,
): string {
  const having = new Set(claim.mentions.map((mention) => mention.article));
  const thatAre = (state: ShownState) =>
    new Set(cells.flatMap((cell) => (cell?.state === state ? cell.article : [])));
  const sigla = (articles: ReadonlySet<ArticleId>) =>
    board.columns
      .filter(({ loaded: { id } }) => id !== article && articles.has(id))
      .map(({ siglum }) => siglum);
  return views.reader.number(number, sigla(having), sigla(thatAre("possible")), sigla(thatAre("not-found")));
}
