import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { showOffset, useInView } from "./inView.ts";
import { type Part, partAt, partByKey, type PartKind, partsOf } from "./strip.ts";

interface PartStripProps {
  readonly board: Board;
  readonly column: Column;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * Where shared and exclusive words stand in an article, and which part of it is in view: wide bars are in all outlets,
 * narrow ones only here. A click or a key goes there.
 */
export function PartStrip({ board, column, scroller }: PartStripProps) {
  const messages = useMessages();
  const { text, id } = column.compared;
  const parts = partsOf(board, column.compared);
  const view = useInView(scroller);
  const at = view?.start ?? 0;
  const show = (offset: number | null) => {
    if (scroller.current && offset !== null) showOffset(scroller.current, offset);
  };
  const position = positionOf(column.compared, { start: at, end: at + 1 });
  return (
    <div
      className="part-strip"
      role="scrollbar"
      tabIndex={0}
      aria-label={messages.views.reader.strip(column.siglum)}
      aria-controls={scrollerId(id)}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((100 * at) / Math.max(1, text.length))}
      aria-valuetext={valueText(messages, position, partAt(parts, at))}
      onKeyDown={(event: KeyboardEvent) => {
        const next = partByKey(parts, at + 1, event.key);
        if (next === null) return;
        event.preventDefault();
        show(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        show(offsetOf(event, text.length));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) show(offsetOf(event, text.length));
      }}
      onWheel={({ deltaY }) => {
        scroller.current?.scrollBy({ top: deltaY });
      }}
    >
      {parts.map((part) => (
        <span key={part.start} className={`part part-${part.kind}`} style={placeOf(part, text.length)} />
      ))}
      {view && <span className="in-view" style={placeOf(view, text.length)} />}
    </div>
  );
}

/** Names the element that scrolls an article, for what controls it. */
export const scrollerId = (article: string): string => `reader-${article}`;

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }, length: number) => ({
  insetBlockStart: `${(100 * start) / Math.max(1, length)}%`,
  blockSize: `${(100 * (end - start)) / Math.max(1, length)}%`,
});

function offsetOf({ currentTarget, clientY }: PointerEvent, length: number): number {
  const { top, height } = currentTarget.getBoundingClientRect();
  return Math.round(Math.min(1, Math.max(0, (clientY - top) / height)) * length);
}

type Messages = ReturnType<typeof useMessages>;

/** What the parts are called, in the order in which the legend says it. */
export const partLabels = ({ views }: Messages): readonly (readonly [PartKind, string])[] => [
  ["all", views.points.groups["all"] ?? ""],
  ["some", views.points.groups["some"] ?? ""],
  ["unsure", views.points.groups["unsure"] ?? ""],
  ["one", views.points.groups["one"] ?? ""],
  ["furniture", views.reader.furniture],
];

function valueText(
  messages: Messages,
  position: ReturnType<typeof positionOf>,
  part: Part | undefined,
): string {
  const label = partLabels(messages).find(([kind]) => kind === part?.kind)?.[1] ?? "";
  return position === null ? label : messages.views.reader.part(position.at, position.of, label);
}
