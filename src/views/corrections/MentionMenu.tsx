import { useMessages } from "../../i18n/messages.tsx";
import type { Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { Row } from "../board/board.ts";
import { Localized } from "../parts/Localized.tsx";
import { mentionEntries } from "./cellEntries.ts";
import { useAsk } from "./context.ts";

interface MentionMenuProps {
  readonly row: Row;
  readonly column: Column;
  readonly mention: Mention;
}

/** What a reader can correct about one outlet's words for a point, behind one button. */
export function MentionMenu({ row, column, mention }: MentionMenuProps) {
  const messages = useMessages();
  const ask = useAsk();
  return (
    <Localized>
      <Menu
        label={messages.views.corrections.menu(column.siglum)}
        groups={[{ entries: mentionEntries(messages, row, column, mention, ask) }]}
      />
    </Localized>
  );
}
