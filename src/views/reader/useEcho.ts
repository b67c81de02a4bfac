import { type MouseEvent, type RefObject, useEffect } from "react";
import { scrollersIn } from "./align.ts";

/** Name of the transient highlight in reader.css. */
const ECHO = "reader-echo";

/**
 * Handlers under which the words that state the same point in the other columns are lightly brought out while the pointer
 * is on a sentence. Transient, so no element is changed for it; browsers without highlights go without.
 */
export function useEcho(root: RefObject<HTMLElement | null>) {
  useEffect(() => clear, []);
  return {
    onMouseOver: ({ target }: MouseEvent) => {
      const piece = target instanceof Element ? target.closest<HTMLElement>("[data-claims]") : null;
      const claims = piece?.dataset.claims?.split(" ").filter((claim) => claim !== "") ?? [];
      if (!root.current || !piece || claims.length === 0) clear();
      else echo(root.current, piece, claims);
    },
    onMouseLeave: clear,
  };
}

function echo(root: Element, piece: Element, claims: readonly string[]): void {
  if (!("highlights" in CSS)) return;
  const own = piece.closest("[data-scroller]");
  const selector = claims.map((claim) => `[data-claims~="${CSS.escape(claim)}"]`).join(",");
  const ranges = scrollersIn(root)
    .filter((scroller) => scroller !== own)
    .flatMap((scroller) => [...scroller.querySelectorAll(selector)])
    .map((words) => {
      const range = new Range();
      range.selectNodeContents(words);
      return range;
    });
  CSS.highlights.set(ECHO, new Highlight(...ranges));
}

function clear(): void {
  if ("highlights" in CSS) CSS.highlights.delete(ECHO);
}
