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

export function logitOf(model: LogisticModel, names: readonly string[], values: readonly number[]): number {
  return names.reduce((sum, name, i) => sum + (model.weights[name] ?? 0) * (values[i] ?? 0), model.bias);
}

export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Keeps the log odds of near-certain pairs within what a second model can use. */
const EXTREME = 0.001;

export function logOdds(probability: number): number {
  const clipped = Math.min(1 - EXTREME, Math.max(EXTREME, probability));
  return Math.log(clipped / (1 - clipped));
}
