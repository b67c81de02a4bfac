/** A sparse symmetric table of values for pairs of clauses; 0 where nothing was set. */
export class PairGrid {
  private readonly values = new Map<number, number>();
  private readonly partners = new Map<number, number[]>();

  constructor(private readonly size: number) {}

  set(a: number, b: number, value: number): void {
    this.values.set(this.key(a, b), value);
    this.append(a, b);
    this.append(b, a);
  }

  get(a: number, b: number): number {
    return this.values.get(this.key(a, b)) ?? 0;
  }

  /** Clauses for which a value was set together with this one, in the order of setting. */
  partnersOf(clause: number): readonly number[] {
    return this.partners.get(clause) ?? [];
  }

  private key(a: number, b: number): number {
    return a < b ? a * this.size + b : b * this.size + a;
  }

  private append(from: number, to: number): void {
    const list = this.partners.get(from);
    if (list) list.push(to);
    else this.partners.set(from, [to]);
  }
}
