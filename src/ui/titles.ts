import type { SyntheticEvent } from "react";

/** Shows as a title what a place is called, once the pointer comes to it: a thousand places need no title before. */
export function showTitle({ target }: SyntheticEvent): void {
  const named = target instanceof Element ? target.closest<HTMLElement>("[aria-label]") : null;
  if (named) named.title = named.getAttribute("aria-label") ?? "";
}
