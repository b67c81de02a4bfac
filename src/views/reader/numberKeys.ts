import type { KeyboardEvent } from "react";

const NUMBERS = ".point-number";

/**
 * Arrows between the numbers of the points: up and down along an article, left and right to where the next column in view
 * has the same point. One number of a column is in the order of Tab.
 */
export function moveBetweenNumbers(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches(NUMBERS)) return;
  const next = key.startsWith("Arrow") || key === "Home" || key === "End" ? numberBeside(target, key) : null;
  if (next === null) return;
  event.preventDefault();
  next?.focus();
}

/** The number to which a key leads; undefined where there is none on that side, null for other keys. */
function numberBeside(from: HTMLElement, key: string): HTMLElement | null | undefined {
  const column = from.closest(".reader-column");
  if (!column) return null;
  const numbers = [...column.querySelectorAll<HTMLElement>(NUMBERS)];
  const at = numbers.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return numbers[at + 1];
    case "ArrowUp":
      return numbers[at - 1];
    case "Home":
      return numbers[0];
    case "End":
      return numbers.at(-1);
    default:
      return inColumnBeside(column, from, key);
  }
}

function inColumnBeside(column: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const onwards = (key === "ArrowLeft") === (getComputedStyle(column).direction === "rtl");
  const beside = onwards ? column.nextElementSibling : column.previousElementSibling;
  const claim = CSS.escape(from.dataset["opens"] ?? "");
  return beside?.querySelector<HTMLElement>(`${NUMBERS}[data-opens="${claim}"]`) ?? undefined;
}
