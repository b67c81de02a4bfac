/**
 * What each context has seen at each decision: a probability that adapts, and how often it was asked. A second, small
 * table learns what such a state is worth in practice ("seen once, always 1" is right far more often in a long context
 * than in a short one): the indirect modelling of Mahoney's paq, with a count and a rounded probability as state.
 */
import { squash, stretch } from "./logistic.ts";

/** Slots of the hashed table, all contexts together. */
const SLOT_BITS = 18;
/** Observations after which a slot stops getting slower. Lower follows a change of subject sooner. */
const MOST_SEEN = 30;
/** Counts that the second table tells apart. */
const SEEN_STEPS = 8;
/** Steps of the stretched probability in the second table. */
const STEPS = 32;
/** The second table moves by 1 / 2^this at each decision. */
const WORTH_SHIFT = 6;

const CHECK_MASK = 0x7ff;
const SEEN_MASK = 0x1f;
const SEEN_SHIFT = 11;

/** A slot: probability (16 bits), observations (5 bits), check (11 bits). */
const pOf = (slot: number): number => slot >>> 16;
const seenOf = (slot: number): number => (slot >>> SEEN_SHIFT) & SEEN_MASK;

/** 65536 / (n + 1.5): the step after n observations. */
const STEP_OF = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) => Math.floor(131072 / (2 * n + 3)));

export class Counters {
  /** Observations behind the last opinion. */
  seen = 0;
  private readonly slots = new Int32Array(1 << SLOT_BITS);
  private readonly worth: Int32Array;
  private readonly at: Int32Array;
  private readonly worthAt: Int32Array;

  constructor(contexts: number) {
    this.at = new Int32Array(contexts);
    this.worthAt = new Int32Array(contexts);
    const states = SEEN_STEPS * STEPS;
    this.worth = Int32Array.from({ length: contexts * states }, (_, i) =>
      squash((i % STEPS) * 128 + 64 - 2048),
    );
  }

  /** Writes the two opinions of context `index` with this hash on this decision into `out` at 2 * index. */
  look(index: number, hash: number, node: number, out: Int32Array): void {
    let key = Math.imul(hash + Math.imul(node + 1, 0x9e3779b1), 0x85ebca6b);
    key = Math.imul(key ^ (key >>> 13), 0x27d4eb2f);
    const at = key >>> (32 - SLOT_BITS);
    const check = key & CHECK_MASK;
    let slot = this.slots[at] ?? 0;
    if ((slot & CHECK_MASK) !== check) {
      slot = (32768 << 16) | check;
      this.slots[at] = slot;
    }
    this.at[index] = at;
    const seen = seenOf(slot);
    this.seen = seen;
    if (seen === 0) {
      out[2 * index] = 0;
      out[2 * index + 1] = 0;
      this.worthAt[index] = -1;
      return;
    }
    const opinion = stretch(pOf(slot));
    const step = seen < SEEN_STEPS ? seen : SEEN_STEPS - 1;
    const state = (index * SEEN_STEPS + step) * STEPS + ((opinion + 2048) >> 7);
    this.worthAt[index] = state;
    out[2 * index] = opinion;
    out[2 * index + 1] = stretch(this.worth[state] ?? 0);
  }

  update(bit: number): void {
    const target = bit === 1 ? 65535 : 0;
    for (let i = 0; i < this.at.length; i++) {
      const at = this.at[i] ?? 0;
      const slot = this.slots[at] ?? 0;
      const seen = seenOf(slot);
      const p = pOf(slot);
      const moved = p + ((((target - p) >> 1) * (STEP_OF[seen] ?? 0)) >> 15);
      const counted = seen < MOST_SEEN ? seen + 1 : seen;
      this.slots[at] = (moved << 16) | (counted << SEEN_SHIFT) | (slot & CHECK_MASK);
      const state = this.worthAt[i] ?? -1;
      if (state >= 0) {
        const worth = this.worth[state] ?? 0;
        this.worth[state] = worth + ((target - worth) >> WORTH_SHIFT);
      }
    }
  }
}
