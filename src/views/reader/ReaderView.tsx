import { type KeyboardEvent, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { Link } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { SelectedPlace } from "../../store/state.ts";
import type { SharedAcross } from "../board/across.ts";
import { type Board, mentionsIn, type Row, rowAt } from "../board/board.ts";
import { isMenuKey, useCellMenu } from "../corrections/CellMenu.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { useWidth } from "../parts/useWidth.ts";
import type { Anchor } from "./align.ts";
import { ColumnPicker } from "./ColumnPicker.tsx";
import { CounterpartSheet } from "./CounterpartSheet.tsx";
import { ReaderBar } from "./ReaderBar.tsx";
import { ReaderColumn } from "./ReaderColumn.tsx";
import { fittingIn } from "./shownColumns.ts";
import { type PartKind, partsOf } from "./strip.ts";
import { useAlignment } from "./useAlignment.ts";
import { useAboveSheet } from "./useAboveSheet.ts";
import { useColumns } from "./useColumns.ts";
import { useEcho } from "./useEcho.ts";
import { useFilledWindow } from "./useFilledWindow.ts";
import { useFollow } from "./useFollow.ts";
import { useHits } from "./useHits.ts";
import { useShared, useSharedMarks } from "./useShared.ts";

interface ReaderViewProps {
  readonly board: Board;
  /** The point that is shown. */
  readonly row: Row | null;
  readonly links: readonly Link[];
  /** The words at which it was opened. */
  readonly place: SelectedPlace | null;
  readonly card: "closed" | "beside" | "over";
  /** A phone held upright: one column, its counterparts in a sheet. */
  readonly phone: boolean;
  /** Outlets whose columns are put away. */
  readonly hidden: readonly ArticleId[];
  /** Words that were searched for; "" for none. */
  readonly searched: string;
  readonly onHide: (hidden: readonly ArticleId[]) => void;
  /** Shows a point at its words without its card. */
  readonly onPlace: (place: SelectedPlace | null) => void;
  readonly onOpen: OpenClaim;
  readonly onCountIn: (article: ArticleId, passage: Span) => void;
}

const NONE: readonly SharedAcross[] = [];

/** The articles side by side; a chosen sentence brings its counterparts to its height. */
export function ReaderView(props: ReaderViewProps) {
  const { board, row, place, card, phone, hidden, onPlace, onOpen, onCountIn } = props;
  const { views } = useMessages();
  const { root, anchor, choose, goBack, shown, show, putAway, shared, echo, follows, setFollows } =
    useReading(props);
  const { openAt, menu } = useCellMenu(board, onOpen);
  const onMenuKey = (event: KeyboardEvent) => {
    if (isMenuKey(event)) openAt(event);
  };
  const openShown = () => {
    if (row) onOpen(row.claim.id, place?.article, place ? wordAt(place) : undefined);
  };
  const from = shown.find(({ loaded }) => loaded.id === anchor?.article) ?? shown[0];

  return (
    <section className="reader" aria-label={views.reader.label}>
      <ReaderBar
        parts={kindsIn(board, shown)}
        row={card === "closed" && !phone ? row : null}
        beside={shown.length > 1}
        follows={follows}
        onFollow={setFollows}
        onBack={goBack}
        onOpen={openShown}
      >
        <ColumnPicker
          board={board}
          shown={shown}
          row={row}
          isAway={({ loaded }) => hidden.includes(loaded.id)}
          onShow={show}
        />
      </ReaderBar>
      <p role="status" className="sr-only">
        {row ? alignedText(views.reader.aligned, board, row, anchor) : ""}
      </p>
      <div ref={root} className="reader-columns" {...echo} onContextMenu={openAt} onKeyDown={onMenuKey}>
        {shown.map((column) => (
          <ReaderColumn
            key={column.loaded.id}
            board={board}
            column={column}
            row={row}
            place={row === null && place?.article === column.loaded.id ? place.start : null}
            shared={shared.get(column.loaded.id) ?? NONE}
            beside={shown.length > 1}
            actions={{ choose, putAway, onOpen, onCountIn }}
          />
        ))}
      </div>
      {menu}
      {phone && card === "closed" && row && from && place && (
        <CounterpartSheet
          board={board}
          row={row}
          from={from}
          onRead={(column, words) => {
            show(column);
            onPlace({ article: column.loaded.id, start: words.start });
          }}
          onOpen={openShown}
          onClose={() => {
            onPlace(null);
          }}
        />
      )}
    </section>
  );
}

/** The columns with all that moves and marks them. */
function useReading(props: ReaderViewProps) {
  const { board, row, links, place, card, phone, hidden, searched, onHide } = props;
  const root = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(false);
  const fit = fittingIn(useWidth(root, undefined, ".workspace-view"), card === "beside");
  useFilledWindow(root);
  const onSelect = selecting(props);
  const { anchor, choose, goBack } = useAlignment(root, { row, links, place, fit, onSelect });
  const columns = useColumns(board, { hidden, onHide, reading: anchor?.article, fit });
  const echo = useEcho(root);
  useFollow(root, follows);
  const onShow = columns.shown.map(({ loaded }) => loaded.id).join(" ");
  const shared = useShared(board, links, row);
  useHits(root, searched, onShow);
  useSharedMarks(root, board, shared, onShow);
  useAboveSheet(root, phone && card === "closed" ? place : null);
  return { root, anchor, choose, goBack, ...columns, shared, echo, follows, setFollows };
}

/** A place alone stands for the first of several points that it states; for another one its card is opened. */
const selecting =
  ({ board, card, onPlace, onOpen }: ReaderViewProps) =>
  (claim: string, article: ArticleId, words: Span) => {
    const at = { article, start: words.start };
    if (card === "closed" && rowAt(board, at)?.claim.id === claim) onPlace(at);
    else onOpen(claim, article, words);
  };

const wordAt = ({ start }: SelectedPlace): Span => ({ start, end: start + 1 });

const kindsIn = (board: Board, columns: readonly Column[]): ReadonlySet<PartKind> =>
  new Set(columns.flatMap(({ compared }) => partsOf(board, compared).map(({ kind }) => kind)));

function alignedText(
  say: (n: number, of: number) => string,
  board: Board,
  row: Row,
  anchor: Anchor | null,
): string {
  const others = board.columns.filter(({ loaded }) => loaded.id !== anchor?.article);
  const having = others.filter(({ loaded }) => mentionsIn(row.claim, loaded.id).length > 0);
  return say(having.length, others.length);
}
