import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Column } from "../../store/columns.ts";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { focusHead } from "./focusHead.ts";
import { colIndex } from "./gridFocus.ts";
import { HeadMenu } from "./HeadMenu.tsx";
import { moveColumn } from "./moveColumn.ts";
import { RenameField } from "./RenameField.tsx";

interface MatrixHeadProps {
  readonly board: Board;
  readonly columns: readonly number[];
  readonly density: Choices["density"];
  readonly order: Choices["order"];
}

/**
 * The outlets' names. Each is a button with a menu: name it, move it, put it away, set it apart. With Shift the arrow keys move
 * a column the way they point.
 */
export function MatrixHead({ board, columns, density, order }: MatrixHeadProps) {
  const { views } = useMessages();
  const opener = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState<ArticleId | null>(null);
  const [renaming, setRenaming] = useState<ArticleId | null>(null);
  const shown = columns.flatMap((i) => board.columns[i] ?? []);
  const open = shown.find(({ loaded }) => loaded.id === menu);
  const endRenaming = (article: ArticleId, here: boolean) => {
    flushSync(() => {
      setRenaming(null);
    });
    if (here) focusHead(article);
  };
  return (
    <thead role="rowgroup">
      <tr role="row" data-row={0} aria-rowindex={1}>
        <th role="columnheader" scope="col" tabIndex={-1}>
          {views.points.column}
        </th>
        {shown.map((column, place) => (
          <th
            key={column.loaded.id}
            role="columnheader"
            scope="col"
            aria-colindex={colIndex(place)}
            aria-sort={typeof order === "object" && order.as === column.loaded.id ? "ascending" : undefined}
          >
            {renaming === column.loaded.id ? (
              <RenameField
                column={column}
                onDone={(here) => {
                  endRenaming(column.loaded.id, here);
                }}
              />
            ) : (
              <HeadButton
                column={column}
                shown={shown}
                short={density === "icons"}
                expanded={menu === column.loaded.id}
                onOpen={(button) => {
                  opener.current = button;
                  setMenu(column.loaded.id);
                }}
                onRename={() => {
                  setRenaming(column.loaded.id);
                }}
              />
            )}
          </th>
        ))}
      </tr>
      {open && (
        <HeadMenu
          opener={opener}
          column={open}
          shown={shown}
          order={order}
          onRename={() => {
            setRenaming(open.loaded.id);
          }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </thead>
  );
}

interface HeadButtonProps {
  readonly column: Column;
  /** All columns on show, in their order. */
  readonly shown: readonly Column[];
  /** Where there is room for the letter only. */
  readonly short: boolean;
  readonly expanded: boolean;
  readonly onOpen: (button: HTMLElement) => void;
  readonly onRename: () => void;
}

function HeadButton({ column, shown, short, expanded, onOpen, onRename }: HeadButtonProps) {
  const { direction } = useMessages();
  const { id, outlet } = column.loaded;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === "F2") onRename();
    const by = event.shiftKey ? stepOf(event.key, direction) : 0;
    if (by === 0) return;
    event.preventDefault();
    const button = event.currentTarget;
    flushSync(() => {
      moveColumn(shown, id, by);
    });
    button.focus();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="head-button"
      data-head={id}
      aria-haspopup="menu"
      aria-expanded={expanded}
      title={outlet === "" ? undefined : outlet}
      onClick={({ currentTarget }) => {
        onOpen(currentTarget);
      }}
      onKeyDown={onKeyDown}
    >
      <OutletName column={column} short={short} />
    </button>
  );
}

function stepOf(key: string, direction: string): -1 | 0 | 1 {
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === forward) return 1;
  return key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}
