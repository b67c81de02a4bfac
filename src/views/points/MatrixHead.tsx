import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Column } from "../../store/columns.ts";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
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
  const { views, direction } = useMessages();
  const opener = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<ArticleId | null>(null);
  const [renaming, setRenaming] = useState<ArticleId | null>(null);
  const shown = columns.flatMap((i) => board.columns[i] ?? []);
  const open = shown.find(({ loaded }) => loaded.id === menu);

  const onKeyDown = (article: ArticleId) => (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === "F2") setRenaming(article);
    const by = event.shiftKey ? stepOf(event.key, direction) : 0;
    if (by === 0) return;
    event.preventDefault();
    const button = event.currentTarget;
    flushSync(() => {
      moveColumn(shown, article, by);
    });
    button.focus();
  };
  const endRenaming = (article: ArticleId, here: boolean) => {
    flushSync(() => {
      setRenaming(null);
    });
    if (here) document.querySelector<HTMLElement>(`[data-head="${CSS.escape(article)}"]`)?.focus();
  };

  return (
    <thead role="rowgroup">
      <tr role="row" data-row={0} aria-rowindex={1}>
        <th role="columnheader" scope="col" tabIndex={-1}>
          {views.points.column}
        </th>
        {shown.map((column) => (
          <th
            key={column.loaded.id}
            role="columnheader"
            scope="col"
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
              <button
                type="button"
                tabIndex={-1}
                className="head-button"
                data-head={column.loaded.id}
                aria-haspopup="menu"
                aria-expanded={menu === column.loaded.id}
                title={titleOf(column)}
                onClick={({ currentTarget }) => {
                  opener.current = currentTarget;
                  setMenu(column.loaded.id);
                }}
                onKeyDown={onKeyDown(column.loaded.id)}
              >
                <OutletName column={column} short={density === "icons"} />
              </button>
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

const titleOf = ({ loaded }: Column): string | undefined =>
  loaded.outlet === "" ? undefined : loaded.outlet;

function stepOf(key: string, direction: string): -1 | 0 | 1 {
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === forward) return 1;
  return key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}
