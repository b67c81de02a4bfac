/** One entry of a grid. */
export interface GridEntry {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * A sparse symmetric table of values for pairs of clauses; 0 where nothing was set. Kept as compressed rows: partners and
 * values of each clause stand together, in rising order.
 */
export class PairGrid {
  private readonly offsets: Uint32Array;
  private readonly partners: Uint32Array;
  private readonly values: Float64Array;

  /** `entries` in order of a, then b, with a < b. */
  constructor(size: number, entries: readonly GridEntry[]) {
    this.offsets = new Uint32Array(size + 1);
    for (const { a, b } of entries) for (const clause of [a, b]) this.count(clause + 1);
    for (let i = 0; i < size; i++) this.offsets[i + 1] = (this.offsets[i + 1] ?? 0) + (this.offsets[i] ?? 0);
    this.partners = new Uint32Array(2 * entries.length);
    this.values = new Float64Array(2 * entries.length);
    const next = this.offsets.slice(0, size);
    // A clause's smaller partners come first: their entries stand before its own.
    for (const { a, b, value } of entries) this.put(next, b, a, value);
    for (const { a, b, value } of entries) this.put(next, a, b, value);
  }

  private count(clause: number): void {
    this.offsets[clause] = (this.offsets[clause] ?? 0) + 1;
  }

  private put(next: Uint32Array, row: number, partner: number, value: number): void {
    const place = next[row] ?? 0;
    this.partners[place] = partner;
    this.values[place] = value;
    next[row] = place + 1;
  }

  get(a: number, b: number): number {
    let low = this.offsets[a] ?? 0;
    let high = this.offsets[a + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.partners[middle] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    return low < (this.offsets[a + 1] ?? 0) && this.partners[low] === b ? (this.values[low] ?? 0) : 0;
  }

  /** Calls back with each partner of a clause and the value, in rising order of the partner. */
  forEachPartner(clause: number, visit: (partner: number, value: number) => void): void {
    const end = this.offsets[clause + 1] ?? 0;
    for (let i = this.offsets[clause] ?? 0; i < end; i++) visit(this.partners[i] ?? 0, this.values[i] ?? 0);
  }
}
