import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { ShownCell } from "../board/states.ts";
import { noteOnArticle } from "../board/annotated.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { useAsk } from "../corrections/context.ts";
import { ByHand } from "../parts/ByHand.tsx";
import { Localized } from "../parts/Localized.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { isMissing } from "./cellIn.ts";

interface ColumnHeadProps {
  readonly column: Column;
  /** Points that its article has. */
  readonly points: number;
  /** What is said of the point that is shown. */
  readonly cell: ShownCell | undefined;
  readonly onShowNearest: () => void;
  /** Null where it is the last column. */
  readonly onPutAway: (() => void) | null;
}

/** The outlet; the second line says how it has the point that is shown, and without one title, date and number of points. */
export function ColumnHead({ column, points, cell, onShowNearest, onPutAway }: ColumnHeadProps) {
  const { views } = useMessages();
  const ask = useAsk();
  const { siglum, loaded } = column;
  const entries = [
    {
      key: "edit",
      label: views.reader.edit,
      onAction: () => {
        ask({ ask: "details", column });
      },
    },
    ...(onPutAway ? [{ key: "away", label: views.reader.putAway, onAction: onPutAway }] : []),
  ];
  return (
    <div className="column-head" data-article={loaded.id}>
      <h3>
        <OutletName column={column} />
      </h3>
      <Localized>
        <Menu label={views.reader.menu(views.outlet(siglum, loaded.outlet))} groups={[{ entries }]} />
      </Localized>
      {cell ? (
        <CellLine cell={cell} onShowNearest={onShowNearest} />
      ) : (
        <Source column={column} points={points} />
      )}
      <ArticleNote column={column} />
    </div>
  );
}

/** What the reader wrote on the article. */
function ArticleNote({ column }: Pick<ColumnHeadProps, "column">) {
  const note = noteOnArticle(useAnnotations(), column.loaded.id);
  return (
    note !== "" && (
      <p className="column-note" dir="auto">
        {note}
      </p>
    )
  );
}

function Source({ column: { loaded, compared }, points }: Pick<ColumnHeadProps, "column" | "points">) {
  const { views } = useMessages();
  const { title, date } = loaded;
  return (
    <p className="column-line">
      {title !== undefined && title !== "" && <bdi lang={compared.language}>{title}</bdi>}
      {date !== undefined && date !== "" && (
        <time dateTime={date}>
          <bdi>{date}</bdi>
        </time>
      )}
      <span className="column-points">{views.points.every(points)}</span>
    </p>
  );
}

interface CellLineProps {
  readonly cell: ShownCell;
  readonly onShowNearest: () => void;
}

function CellLine({ cell, onShowNearest }: CellLineProps) {
  const messages = useMessages();
  const { reader, card } = messages.views;
  const state = cell.state === "not-found" ? reader.notFound : cellLabel(messages, cell);
  return (
    <p className={`column-line cell-${cell.state}`}>
      <span className={isMissing(cell) ? "missing-pill" : undefined}>
        <StateIcon state={cell.state} /> {state}
      </span>
      {cell.byReader && cell.state !== "absent" && <ByHand />}
      {isMissing(cell) && cell.nearest && (
        <button
          type="button"
          className="plain-button"
          aria-label={reader.nearest(cell.nearest.score)}
          title={reader.nearest(cell.nearest.score)}
          onClick={onShowNearest}
        >
          {card.likeness(cell.nearest.score)}
        </button>
      )}
    </p>
  );
}
