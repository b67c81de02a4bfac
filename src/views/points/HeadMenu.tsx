import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Choices } from "../../store/state.ts";
import { MenuAt } from "../../ui/MenuAt.tsx";
import { useAsk } from "../corrections/context.ts";
import { Localized } from "../parts/Localized.tsx";
import { focusHead } from "./focusHead.ts";
import { moveColumn } from "./moveColumn.ts";

interface HeadMenuProps {
  readonly opener: RefObject<HTMLElement | null>;
  readonly column: Column;
  /** All columns on show, in their order. */
  readonly shown: readonly Column[];
  readonly order: Choices["order"];
  readonly onRename: () => void;
  readonly onClose: () => void;
}

/** What moves the focus waits until the menu has let go of it: it gives it back a frame after it closed. */
const later = (act: () => void) => () => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};

/** What can be done with one outlet's column. */
export function HeadMenu({ opener, column, shown, order, onRename, onClose }: HeadMenuProps) {
  const { app: words, views, outlets } = useMessages();
  const { id, outlet } = column.loaded;
  const at = shown.indexOf(column);
  const isOrder = typeof order === "object" && order.as === id;
  const app = useApp.getState();
  const ask = useAsk();
  const move = (by: -1 | 1) => ({
    key: by < 0 ? "earlier" : "later",
    label: by < 0 ? views.points.earlier : views.points.later,
    disabled: shown[at + by] === undefined,
    onAction: () => {
      moveColumn(shown, id, by);
    },
  });
  const putAway = () => {
    const neighbour = shown[at + 1] ?? shown[at - 1];
    flushSync(() => {
      app.choose({ hidden: [...useApp.getState().choices.hidden, id] });
    });
    focusHead(neighbour?.loaded.id);
  };
  const groups = [
    {
      entries: [
        { key: "rename", label: views.points.rename, onAction: later(onRename) },
        {
          key: "details",
          label: views.reader.edit,
          onAction: () => {
            ask({ ask: "details", column });
          },
        },
        move(-1),
        move(1),
      ],
    },
    {
      entries: [
        {
          key: "order",
          label: `${views.points.order}${words.colon}${views.points.orderAs(column.siglum)}`,
          checked: isOrder,
          onAction: () => {
            app.choose({ order: isOrder ? "event" : { as: id } });
          },
        },
        { key: "away", label: views.points.putAway, disabled: shown.length < 2, onAction: later(putAway) },
        {
          key: "apart",
          label: outlets.setApart,
          onAction: () => {
            app.setApart(id);
          },
        },
      ],
    },
  ];
  return (
    <Localized>
      <MenuAt
        opener={opener}
        label={outlets.menu(outlet === "" ? column.siglum : outlet)}
        groups={groups}
        onClose={onClose}
      />
    </Localized>
  );
}
