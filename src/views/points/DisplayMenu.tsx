import { useMessages } from "../../i18n/messages.tsx";
import type { Choices, Order } from "../../store/state.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { Board } from "../board/board.ts";
import { Localized } from "../parts/Localized.tsx";

interface DisplayMenuProps {
  readonly board: Board;
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
  /** False on a phone, where there is only the list. */
  readonly withLayout: boolean;
}

const ORDERS = ["event", "groups", "difference"] as const;
const DENSITIES = ["icons", "line", "full"] as const;
const LAYOUTS = ["matrix", "list"] as const;

/** Order of the points, matrix or list, how much a cell says, and the columns that were put away. */
export function DisplayMenu({ board, choices, onChoose, withLayout }: DisplayMenuProps) {
  const { views } = useMessages();
  const { points } = views;
  const choice = (label: string, checked: boolean, chosen: Partial<Choices>) => ({
    key: JSON.stringify(chosen),
    label,
    checked,
    onAction: () => {
      onChoose(chosen);
    },
  });
  const isOrder = (order: Order) => JSON.stringify(order) === JSON.stringify(choices.order);
  const orders = [
    ...ORDERS.map((order) => choice(points.orders[order] ?? "", isOrder(order), { order })),
    ...board.columns.map(({ loaded: { id }, siglum }) =>
      choice(points.orderAs(siglum), isOrder({ as: id }), { order: { as: id } }),
    ),
  ];
  const layouts = LAYOUTS.map((layout) => choice(points[layout], choices.layout === layout, { layout }));
  const densities = DENSITIES.map((density) =>
    choice(points.densities[density] ?? "", choices.density === density, { density }),
  );
  const away = choices.hidden.length > 0 ? [choice(points.bringBack, false, { hidden: [] })] : [];
  return (
    <Localized>
      <Menu
        label={points.display}
        groups={[
          ...(withLayout ? [{ heading: points.layout, entries: layouts }] : []),
          ...(withLayout && choices.layout === "matrix"
            ? [{ heading: points.density, entries: densities }]
            : []),
          ...(away.length > 0 ? [{ heading: points.columns, entries: away }] : []),
          { heading: points.order, entries: orders },
        ]}
      >
        <span className="bar-button">
          {points.display} <Icon name="down" />
        </span>
      </Menu>
    </Localized>
  );
}
