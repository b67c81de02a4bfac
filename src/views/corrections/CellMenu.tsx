import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { MenuEntry, MenuGroup } from "../../ui/Menu.tsx";
import { MenuAt } from "../../ui/MenuAt.tsx";
import { type Board, columnOf, type Row } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";
import { Localized } from "../parts/Localized.tsx";
import { cellEntries } from "./cellEntries.ts";
import { useAsk } from "./context.ts";
import { pointEntries } from "./pointEntries.ts";

/** The point of a cell, and its outlet; null for the point as a whole. */
interface Chosen {
  readonly row: Row;
  readonly article: ArticleId | null;
}

/**
 * The menu of the cell at a right click, a long press, the menu key or Shift with F10. One menu for the whole table: thousands
 * of cells need no button each.
 */
export function useCellMenu(board: Board, onOpen: OpenClaim) {
  const opener = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const openAt = (event: KeyboardEvent | MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-opens]") : null;
    const row = board.rows.find(({ claim }) => claim.id === cell?.dataset.opens);
    if (!cell || !row) return;
    event.preventDefault();
    opener.current = cell;
    setChosen({ row, article: cell.dataset.from ?? null });
  };
  const menu: ReactNode = chosen && (
    <CellMenu
      board={board}
      {...chosen}
      opener={opener}
      onOpen={onOpen}
      onClose={() => {
        setChosen(null);
      }}
    />
  );
  return { openAt, menu };
}

/** Whether a key asks for the menu of what has the focus. */
export const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === "ContextMenu" || (key === "F10" && shiftKey);

interface CellMenuProps extends Chosen {
  readonly board: Board;
  readonly opener: React.RefObject<HTMLElement | null>;
  readonly onOpen: OpenClaim;
  readonly onClose: () => void;
}

function CellMenu({ board, row, article, opener, onOpen, onClose }: CellMenuProps) {
  const messages = useMessages();
  const { corrections, reader, point } = messages.views;
  const ask = useAsk();
  const column = article === null ? undefined : columnOf(board, article);
  const open: MenuEntry = {
    key: "open",
    label: reader.openPoint,
    onAction: () => {
      onOpen(row.claim.id, ...(article === null ? [] : [article]));
    },
  };
  const groups: MenuGroup[] = [
    { entries: [open] },
    {
      entries:
        column === undefined ? pointEntries(messages, row, ask) : cellEntries(messages, row, column, ask),
    },
  ];
  return (
    <Localized>
      <MenuAt
        opener={opener}
        label={column ? corrections.menu(column.siglum) : point(row.number)}
        groups={groups}
        onClose={onClose}
      />
    </Localized>
  );
}
