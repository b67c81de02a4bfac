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
  /** Name of the button: of all that a page has, no two are alike. */
  readonly name: string;
}

/** What a reader can correct about one outlet's words for a point, behind one button. */
export function MentionMenu({ row, column, mention, name }: MentionMenuProps) {
  const messages = useMessages();
  const ask = useAsk();
  return (
    <Localized>
      <Menu label={name} groups={[{ entries: mentionEntries(messages, row, column, mention, ask) }]} />
    </Localized>
  );
}
