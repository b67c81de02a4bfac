import type { Messages } from "../../i18n/languages/en.ts";
import type { Mention } from "../../model/comparison.ts";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { MenuEntry } from "../../ui/Menu.tsx";
import { mentionsIn, type Row } from "../board/board.ts";
import { sentenceSpanAt } from "../board/sentences.ts";
import { setKind } from "../setKind.ts";
import { placeOf, pointOf, type Question } from "./context.ts";

type Ask = (question: Question) => void;

/** What a reader can say of a point in one outlet, as far as it fits how the outlet has it, as entries of a menu. */
export function cellEntries(messages: Messages, row: Row, column: Column, ask: Ask): MenuEntry[] {
  const [mention] = mentionsIn(row.claim, column.loaded.id);
  return mention
    ? mentionEntries(messages, row, column, mention, ask)
    : missingEntries(messages, row, column, ask);
}

const entry = (key: string, label: string, onAction: () => void): MenuEntry => ({ key, label, onAction });

/** What a reader can say of one outlet's words for a point. */
export function mentionEntries({ views }: Messages, row: Row, column: Column, mention: Mention, ask: Ask) {
  const words = views.corrections;
  const app = useApp.getState();
  const place = placeOf(mention);
  const others = pointOf(row.claim).filter(
    ({ article, start }) => article !== mention.article || start !== mention.start,
  );
  const confirmed = mention.byReader === true;
  const linking: MenuEntry[] = [
    {
      ...entry("confirm", confirmed ? words.confirmed : words.confirm, () => {
        if (!confirmed) app.confirmLink(place, others);
      }),
      ...(confirmed ? { checked: true } : {}),
    },
    entry("unlink", words.reject, () => {
      app.unlink(place, others);
    }),
  ];
  return [
    ...(others.length > 0 ? linking : []),
    entry("move", words.move, () => {
      ask({ ask: "move", row, mention });
    }),
    entry("cut", words.cut, () => {
      ask({ ask: "cut", place });
    }),
    entry("leave-out", views.card.leaveOut, () => {
      setKind("furniture")(mention.article, sentenceSpanAt(column.compared, mention));
    }),
  ];
}

function missingEntries({ views }: Messages, row: Row, column: Column, ask: Ask) {
  const words = views.corrections;
  const app = useApp.getState();
  const article = column.loaded.id;
  const point = pointOf(row.claim);
  const cell = row.cells.find((one) => one?.article === article);
  const state = cell?.state;
  const nearest = cell?.nearest && placeOf(cell.nearest);
  const present = entry("present", words.notAbsent, () => {
    app.unsetAbsent(point, article);
  });
  if (state === "absent") return [present];
  const confirm = (place: NonNullable<typeof nearest>) =>
    entry("confirm", words.confirm, () => {
      app.confirmLink(place, point);
    });
  const reject = (place: NonNullable<typeof nearest>) =>
    entry("reject", words.reject, () => {
      app.rejectLink(place, point);
    });
  const choose = entry("choose", words.choose, () => {
    ask({ ask: "sentence", row, article });
  });
  const absent = entry("absent", words.absent, () => {
    app.setAbsent(point, article);
  });
  return [
    ...(nearest ? [confirm(nearest)] : []),
    ...(nearest && state === "possible" ? [reject(nearest)] : []),
    choose,
    ...(state === "not-found" ? [absent] : []),
  ];
}
