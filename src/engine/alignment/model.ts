/** A logistic model with named weights: small, fast, and each term can be said in words. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The trained numbers, written by bench/train.ts. */
export interface TrainedWeights {
  /** Judges a pair by its own words, whatever the articles report: fitted with articles of other events among them. */
  readonly event: LogisticModel;
  /** Judges a pair by its own words, given that both articles report one event. */
  readonly first: LogisticModel;
  /** Judges it again in the light of all pairs. */
  readonly second: LogisticModel;
}

/** The model's weights in the order of `names`; 0 for what it does not weigh. */
export const weightsOf = ({ weights }: LogisticModel, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => weights[name] ?? 0);

/** A sum with the weighted values of one row more: those from `row * weights.length` on. */
export function weighed(sum: number, weights: Float64Array, values: Float64Array, row: number): number {
  let total = sum;
  const from = row * weights.length;
  for (let k = 0; k < weights.length; k++) total += (weights[k] ?? 0) * (values[from + k] ?? 0);
  return total;
}

/** The probability, 0–1, that log odds stand for. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Keeps the log odds of near-certain pairs within what a second model can use. */
const EXTREME = 0.001;

/** The inverse of `probabilityOf`, cut off near 0 and 1. */
export function logOdds(probability: number): number {
  const clipped = Math.min(1 - EXTREME, Math.max(EXTREME, probability));
  return Math.log(clipped / (1 - clipped));
}
