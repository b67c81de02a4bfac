/**
 * What each context has seen at each decision: a probability that adapts, and how often it was asked. A second, small
 * table learns what such a state is worth in practice ("seen once, always 1" is right far more often in a long context
 * than in a short one): the indirect modelling of Mahoney's paq, with a count and a rounded probability as state.
 */
import { squash, stretch } from "./logistic.ts";

/** Slots of the hashed table, all contexts together. */
const SLOT_BITS = 19;
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

/** 65536 / (n + 1.3): the step after n observations. */
const STEP_OF = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) => Math.floor(655360 / (10 * n + 13)));

/** Counters of a number of contexts; contexts are always treated in order. */
export class Counters {
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

  /** Writes each context's opinion on a decision into `out`, stretched; returns how many have seen it before. */
  look(hashes: Int32Array, node: number, out: Int32Array): number {
    const { slots, worth, at, worthAt } = this;
    const step = Math.imul(node + 1, 0x9e3779b1);
    let known = 0;
    for (let i = 0; i < at.length; i++) {
      const key = ((hashes[i] ?? 0) + step) | 0;
      const place = key >>> (32 - SLOT_BITS);
      at[i] = place;
      let slot = slots[place] ?? 0;
      if (((slot ^ key) & CHECK_MASK) !== 0) {
        slot = (32768 << 16) | (key & CHECK_MASK);
        slots[place] = slot;
      }
      const seen = seenOf(slot);
      if (seen === 0) {
        out[i] = 0;
        worthAt[i] = -1;
        continue;
      }
      known++;
      const opinion = stretch(pOf(slot));
      const state =
        (i * SEEN_STEPS + (seen < SEEN_STEPS ? seen : SEEN_STEPS - 1)) * STEPS + ((opinion + 2048) >> 7);
      worthAt[i] = state;
      out[i] = stretch(worth[state] ?? 0);
    }
    return known;
  }

  /** Teaches the slots that `look` found last. */
  update(bit: number): void {
    const { slots, worth, at, worthAt } = this;
    const target = bit === 1 ? 65535 : 0;
    for (let i = 0; i < at.length; i++) {
      const place = at[i] ?? 0;
      const slot = slots[place] ?? 0;
      const seen = seenOf(slot);
      const p = pOf(slot);
      const moved = p + ((((target - p) >> 1) * (STEP_OF[seen] ?? 0)) >> 15);
      const counted = seen < MOST_SEEN ? seen + 1 : seen;
      slots[place] = (moved << 16) | (counted << SEEN_SHIFT) | (slot & CHECK_MASK);
      const state = worthAt[i] ?? -1;
      if (state >= 0) {
        const old = worth[state] ?? 0;
        worth[state] = old + ((target - old) >> WORTH_SHIFT);
      }
    }
  }
}
