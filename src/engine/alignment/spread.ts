/** Mean and deviation of some values. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Adds up the values of a number of clauses of which most have none: those count as 0. */
export class Sums {
  private total = 0;
  private squares = 0;

  add(value: number): void {
    this.total += value;
    this.squares += value * value;
  }

  /** `size`: clauses in all, those without a value included. */
  spread(size: number): Spread {
    const mean = this.total / size;
    return { mean, deviation: Math.sqrt(Math.max(0, this.squares / size - mean * mean)) };
  }
}
