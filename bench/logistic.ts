/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). Deterministic. The penalty
 * pulls towards `prior`, by default 0: few rows then correct what many others taught.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  penalty: number,
  prior: readonly number[] = [],
): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = Array.from({ length: width }, (_, k) => prior[k] ?? 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = newtonStep(rows, labels, weights, penalty, prior);
    weights = weights.map((weight, k) => weight + (change[k] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_CHANGE) break;
  }
  return weights;
}

const MOST_ROUNDS = 40;
const SMALL_CHANGE = 1e-7;
/** Keeps the system solvable where all rows are judged with certainty. */
const LEAST_CURVATURE = 1e-6;

/** The bias is the last weight; it carries no penalty. */
function newtonStep(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  penalty: number,
  prior: readonly number[],
): number[] {
  const width = weights.length;
  const system = Array.from({ length: width }, () => new Array<number>(width + 1).fill(0));
  rows.forEach((row, i) => {
    const values = [...row, 1];
    const estimate =
      1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
    const curvature = estimate * (1 - estimate) + LEAST_CURVATURE;
    const error = (labels[i] ?? 0) - estimate;
    values.forEach((value, k) => {
      const line = system[k] ?? [];
      line[width] = (line[width] ?? 0) + error * value;
      values.forEach((other, m) => (line[m] = (line[m] ?? 0) + curvature * value * other));
    });
  });
  for (let k = 0; k < width - 1; k++) {
    const line = system[k] ?? [];
    line[k] = (line[k] ?? 0) + penalty;
    line[width] = (line[width] ?? 0) - penalty * ((weights[k] ?? 0) - (prior[k] ?? 0));
  }
  return solve(system);
}

/** Gauss–Jordan with row pivoting on an augmented system; returns the solution. */
function solve(system: number[][]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(system, row, column)) > Math.abs(at(system, pivot, column))) pivot = row;
    [system[column], system[pivot]] = [system[pivot] ?? [], system[column] ?? []];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = at(system, row, column) / at(system, column, column);
      for (let k = column; k <= size; k++) {
        const line = system[row] ?? [];
        line[k] = at(system, row, k) - factor * at(system, column, k);
      }
    }
  }
  return system.map((_, i) => at(system, i, size) / at(system, i, i));
}

const at = (system: readonly (readonly number[])[], row: number, column: number): number =>
  system[row]?.[column] ?? 0;
