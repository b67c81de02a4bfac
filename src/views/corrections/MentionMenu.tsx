import { useMessages } from "../../i18n/messages.tsx";
import type { Mention } from "../../model/comparison.ts";
import { useApp } from "../../store/app.ts";
import { Menu, type MenuEntry } from "../../ui/Menu.tsx";
import type { Row } from "../board/board.ts";
import { Localized } from "../parts/Localized.tsx";
import { placeOf, pointOf, useAsk } from "./context.ts";

interface MentionMenuProps {
  readonly row: Row;
  readonly mention: Mention;
  /** Letter of the outlet, for the menu's name. */
  readonly siglum: string;
  /** Further entries of the place where the menu stands, at its end. */
  readonly more?: readonly MenuEntry[];
}

/** What a reader can correct about one outlet's words for a point. */
export function MentionMenu({ row, mention, siglum, more = [] }: MentionMenuProps) {
  const { views } = useMessages();
  const words = views.corrections;
  const ask = useAsk();
  const app = useApp.getState();
  const place = placeOf(mention);
  const others = pointOf(row.claim).filter(
    ({ article, start }) => article !== mention.article || start !== mention.start,
  );
  const shared = others.length > 0;
  const linking: MenuEntry[] = [
    {
      key: "confirm",
      label: mention.byReader === true ? words.confirmed : words.confirm,
      checked: mention.byReader === true,
      onAction: () => {
        if (mention.byReader !== true) app.confirmLink(place, others);
      },
    },
    {
      key: "unlink",
      label: words.reject,
      onAction: () => {
        app.unlink(place, others);
      },
    },
  ];
  const moving: MenuEntry[] = [
    {
      key: "move",
      label: words.move,
      onAction: () => {
        ask({ ask: "move", row, mention });
      },
    },
    {
      key: "cut",
      label: words.cut,
      onAction: () => {
        ask({ ask: "cut", place });
      },
    },
  ];
  return (
    <Localized>
      <Menu
        label={words.menu(siglum)}
        groups={[...(shared ? [{ entries: linking }] : []), { entries: [...moving, ...more] }]}
      />
    </Localized>
  );
}
