/**
 * Joins the opinions of all contexts into one: a weighted sum in the stretched domain, one set of weights for each
 * situation, corrected after every decision by how wrong the sum was (Mahoney 2005, see logistic.ts). Integers only:
 * weights have 16 bits after the point.
 */
import { squash, STRETCH_LIMIT } from "./logistic.ts";

/** How far one decision moves the weights. Higher learns faster and forgets faster. */
const RATE = 6;
/** Keeps sums within 32 bits. */
const MOST_WEIGHT = 1 << 19;

/** Inputs are written into `inputs` before each call of `mix`. */
export class Mixer {
  readonly inputs: Int32Array;
  private readonly weights: Int32Array;
  private set = 0;
  private p = 32768;

  constructor(inputs: number, sets: number, initial: number) {
    this.inputs = new Int32Array(inputs);
    this.weights = new Int32Array(inputs * sets).fill(initial);
  }

  /** The stretched sum of `inputs` under a set of weights. */
  mix(set: number): number {
    const { inputs, weights } = this;
    const start = set * inputs.length;
    let sum = 0;
    for (let i = 0; i < inputs.length; i++) sum += Math.imul(inputs[i] ?? 0, weights[start + i] ?? 0) >> 8;
    sum >>= 8;
    const stretched = sum > STRETCH_LIMIT ? STRETCH_LIMIT : sum < -STRETCH_LIMIT ? -STRETCH_LIMIT : sum;
    this.set = start;
    this.p = squash(stretched);
    return stretched;
  }

  /** Corrects the weights that were used last. */
  update(bit: number): void {
    const { inputs, weights, set } = this;
    const error = Math.imul(((bit << 16) - this.p) >> 4, RATE);
    for (let i = 0; i < inputs.length; i++) {
      const moved = (weights[set + i] ?? 0) + ((Math.imul(inputs[i] ?? 0, error) + 0x2000) >> 14);
      weights[set + i] = moved > MOST_WEIGHT ? MOST_WEIGHT : moved < -MOST_WEIGHT ? -MOST_WEIGHT : moved;
    }
  }
}
