import type { Messages } from "../../i18n/languages/en.ts";
import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import type { MenuEntry } from "../../ui/Menu.tsx";
import { mentionsIn, type Row } from "../board/board.ts";
import { placeOf, pointOf, type Question } from "./context.ts";

/** What a reader can say of a point in one outlet, as far as it fits how the outlet has it, as entries of a menu. */
export function cellEntries(
  { views }: Messages,
  row: Row,
  article: ArticleId,
  ask: (question: Question) => void,
): MenuEntry[] {
  const words = views.corrections;
  const app = useApp.getState();
  const point = pointOf(row.claim);
  const [mention] = mentionsIn(row.claim, article);
  const cell = row.cells.find((one) => one?.article === article);
  const state = cell?.state;
  const nearest = cell?.nearest && placeOf(cell.nearest);
  const entry = (key: string, label: string, onAction: () => void) => ({ key, label, onAction });
  if (mention) {
    const others = point.filter((place) => place.article !== article || place.start !== mention.start);
    const move = entry("move", words.move, () => {
      ask({ ask: "move", row, mention });
    });
    if (others.length === 0) return [move];
    return [
      entry("confirm", words.confirm, () => {
        app.confirmLink(placeOf(mention), others);
      }),
      entry("unlink", words.reject, () => {
        app.unlink(placeOf(mention), others);
      }),
      move,
    ];
  }
  const choose = entry("choose", words.choose, () => {
    ask({ ask: "sentence", row, article });
  });
  if (state === "absent")
    return [
      entry("present", words.notAbsent, () => {
        app.unsetAbsent(point, article);
      }),
    ];
  return [
    ...(nearest
      ? [
          entry("confirm", words.confirm, () => {
            app.confirmLink(nearest, point);
          }),
        ]
      : []),
    ...(nearest && state === "possible"
      ? [
          entry("reject", words.reject, () => {
            app.rejectLink(nearest, point);
          }),
        ]
      : []),
    choose,
    ...(state === "not-found"
      ? [
          entry("absent", words.absent, () => {
            app.setAbsent(point, article);
          }),
        ]
      : []),
  ];
}
