import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useState,
} from "react";
import { showTitle } from "./titles.ts";

export interface StripItem {
  readonly key: string;
  /** All that the place says, for screen readers and as its title. */
  readonly label: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly onOpen: () => void;
  /** Put on the element as they are. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly content?: ReactNode;
}

interface StripProps {
  readonly label: string;
  readonly className: string;
  readonly items: readonly StripItem[];
}

/**
 * Small places along a line, each of which opens something. One stop for the Tab key; arrows follow the line of writing,
 * Enter opens. A press beside the places opens the nearest, so that none has to be hit exactly.
 */
export function Strip({ label, className, items }: StripProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const current = Math.min(at, items.length - 1);
  if (items.length === 0) return <div className={className} aria-hidden="true" />;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const next = nextOf(event.key, rtl, current, items.length - 1);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === "open") items[current]?.onOpen();
    else setAt(next);
  };
  return (
    <div
      role="listbox"
      aria-orientation="horizontal"
      aria-label={label}
      aria-activedescendant={`${id}-${current}`}
      tabIndex={0}
      className={`strip ${className}`}
      onKeyDown={onKeyDown}
      onPointerOver={showTitle}
      onClick={(event) => {
        const nearest = nearestTo(event);
        setAt(nearest);
        items[nearest]?.onOpen();
      }}
    >
      {items.map((item, i) => (
        <span
          key={item.key}
          id={i === current ? `${id}-${i}` : undefined}
          role="option"
          aria-selected={i === current}
          aria-label={item.label}
          tabIndex={-1}
          className={item.className}
          style={item.style}
          onFocus={() => {
            setAt(i);
          }}
          {...item.data}
        >
          {item.content}
        </span>
      ))}
    </div>
  );
}

function nextOf(key: string, rtl: boolean, at: number, last: number): number | "open" | null {
  const forward = rtl ? "ArrowLeft" : "ArrowRight";
  const back = rtl ? "ArrowRight" : "ArrowLeft";
  if (key === "Enter" || key === " ") return "open";
  if (key === forward) return Math.min(at + 1, last);
  if (key === back) return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** Index of the place whose box lies nearest to a press. */
function nearestTo({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): number {
  const distances = [...currentTarget.children].map((child) => {
    const { left, right, top, bottom } = child.getBoundingClientRect();
    const [x, y] = [
      Math.max(left - clientX, 0, clientX - right),
      Math.max(top - clientY, 0, clientY - bottom),
    ];
    return x * x + y * y;
  });
  return distances.indexOf(Math.min(...distances));
}
