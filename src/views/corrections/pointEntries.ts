import type { Messages } from "../../i18n/languages/en.ts";
import { useApp } from "../../store/app.ts";
import type { MenuEntry } from "../../ui/Menu.tsx";
import type { Row } from "../board/board.ts";
import { pointOf, type Question } from "./context.ts";

/** What a reader can do with a whole point, as entries of its menu. */
export function pointEntries({ views }: Messages, row: Row, ask: (question: Question) => void): MenuEntry[] {
  const words = views.corrections;
  const app = useApp.getState();
  const { checked } = row;
  const questions = [
    ["name", words.rename],
    ["merge", words.merge],
    ...(row.claim.mentions.length > 1 ? [["split", words.split] as const] : []),
  ] as const;
  return [
    {
      key: "checked",
      label: words.checked,
      checked,
      onAction: () => {
        app.setChecked(pointOf(row.claim), !checked);
      },
    },
    ...questions.map(([name, label]) => ({
      key: name,
      label,
      onAction: () => {
        ask({ ask: name, row });
      },
    })),
  ];
}
