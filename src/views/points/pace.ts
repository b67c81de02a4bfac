import { flushSync } from "react-dom";

/** Time in ms that drawing may take of a frame: what it costs in style and layout comes on top of it. */
const BUDGET_MS = 8;

/** How many pieces of drawing a frame has time for, as far as the last ones told. */
export class Pace {
  #perFrame = 1;

  get perFrame(): number {
    return this.#perFrame;
  }

  /** Draws them at once, and learns what one costs. */
  draw(pieces: readonly (() => void)[]): void {
    if (pieces.length === 0) return;
    const began = performance.now();
    flushSync(() => {
      for (const piece of pieces) piece();
    });
    const each = (performance.now() - began) / pieces.length;
    this.#perFrame = Math.max(1, Math.min(this.#perFrame * 2, Math.floor(BUDGET_MS / each)));
  }
}
