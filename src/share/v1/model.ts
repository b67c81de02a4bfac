/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is in range, and `?? 0` in the loop below is a fifth of the time */
/**
 * The model that encoder and decoder run in step: it says how likely a 1 is at the next decision and learns from what came.
 * Contexts of several orders and a match model give opinions, a mixer joins them. Idea: Mahoney's lpaq and paq8; written for
 * this project.
 *
 * A link is read once, by code that no browser has optimised yet, and there a call costs more than what it calls: two
 * functions a decision, without calls of their own.
 */
import { SYMBOLS } from "./alphabet.ts";
import { CONTEXTS, Contexts } from "./contexts.ts";
import { SQUASHED, SQUASHED_ZERO, STRETCH_LIMIT, STRETCHED } from "./logistic.ts";
import { LONGEST, Match } from "./match.ts";
import type { PrefixCode } from "./prefixCode.ts";

/** Writes decisions or reads them; `bit` is what there is to write. Gives the decision. */
export interface Coder {
  /** `p`: probability of a 1, 1 to 65535. */
  code(p: number, bit: number): number;
}

/* What each context has seen at each decision: a probability that adapts, and how often it was asked. A second, small table
   learns what such a state is worth in practice ("seen once, always 1" is right far more often in a long context than in a
   short one): the indirect modelling of paq, with a count and a rounded probability as state. */

/** Slots of the hashed table, all contexts together: probability (16 bits), observations (5 bits), check (11 bits). */
const SLOT_BITS = 19;
const CHECK_MASK = 0x7ff;
const SEEN_MASK = 0x1f;
const SEEN_SHIFT = 11;
/** Observations after which a slot stops getting slower. Lower follows a change of subject sooner. */
const MOST_SEEN = 30;
/** Counts that the second table tells apart. */
const SEEN_STEPS = 8;
/** Steps of the stretched probability in the second table. */
const STEPS = 32;
const STEP_SHIFT = 7;
/** The second table moves by 1 / 2^this at each decision. */
const WORTH_SHIFT = 6;
/** 65536 / (n + 1.3): the step after n observations. */
const STEP_OF = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) => Math.floor(655360 / (10 * n + 13)));
/** Spreads the nodes of the prefix code over the slots; part of the format. */
const NODE_STEP = 0x9e3779b1;

/* The mixer: a weighted sum of opinions in the stretched domain, one set of weights for each situation (how many contexts
   know the decision, and how long the match is), corrected after every decision by how wrong the sum was. */

/** An opinion of each context, that of the match, and one that is always the same. */
const MATCH_INPUT = CONTEXTS;
const INPUTS = MATCH_INPUT + 2;
const BIAS = 256;
/** Weight of each input before anything is learnt, 16 bits after the point. */
const FIRST_WEIGHT = 24000;
/** Keeps sums within 32 bits. */
const MOST_WEIGHT = 1 << 19;
/** How far one decision moves the weights. Higher learns faster and forgets faster. */
const RATE = 6;
const MATCH_STEPS = 4;
const SETS = (CONTEXTS + 1) * MATCH_STEPS;
/** About two words: from here on, and again from twice this length on, a match has weights of its own. */
const LONG_MATCH = 10;
/** Trust in matches moves by 1 / 2^this at each decision. */
const MATCH_SHIFT = 6;

/** What the coder expects of the next letter; learns from each, the same when writing and reading (FORMAT.md). */
export class Model {
  private readonly code: PrefixCode;
  private readonly contexts = new Contexts();
  private readonly match = new Match();
  private readonly slots = new Int32Array(1 << SLOT_BITS);
  private readonly worth = Int32Array.from(
    { length: CONTEXTS * SEEN_STEPS * STEPS },
    (_, i) => SQUASHED[((i % STEPS) << STEP_SHIFT) + 64 - 2048 + SQUASHED_ZERO]!,
  );
  private readonly weights = new Int32Array(INPUTS * SETS).fill(FIRST_WEIGHT);
  /** For each length of a match, the probability that the expected decision comes. */
  private readonly trust = Int32Array.from(
    { length: LONGEST + 1 },
    (_, i) => 65535 - Math.floor(32768 / (i + 1)),
  );
  /** Of the decision at hand: each context's slot and state, -1 where it has seen nothing, and the mixer's inputs. */
  private readonly at = new Int32Array(CONTEXTS);
  private readonly states = new Int32Array(CONTEXTS);
  private readonly inputs = new Int32Array(INPUTS).fill(BIAS, MATCH_INPUT + 1);
  private set = 0;
  /** Of the symbol at hand: the match that expects it, and whether its decisions came true so far. */
  private length = 0;
  private matchStep = 0;
  private believed = false;
  private expectedBit = 0;

  constructor(code: PrefixCode) {
    this.code = code;
  }

  /**
   * Goes through the decisions of the next symbol, which is `symbol` or, where that is -1, what the coder reads, and learns
   * them; without a coder it only learns. Returns the symbol.
   */
  next(symbol: number, coder: Coder | null): number {
    const { children, paths, root } = this.code;
    const path = symbol < 0 ? null : paths[symbol]!;
    const { expected, length } = this.match;
    const expectedPath = paths[expected < 0 ? 0 : expected % SYMBOLS]!;
    this.length = length;
    this.matchStep = length < LONG_MATCH ? 1 : length < 2 * LONG_MATCH ? 2 : 3;
    this.believed = expected >= 0;
    let node = root;
    for (let depth = 0; node >= 0; depth++) {
      this.expectedBit = this.believed ? expectedPath[depth]! : 0;
      const p = this.predict(node);
      const wanted = path === null ? 0 : path[depth]!;
      const bit = coder === null ? wanted : coder.code(p, wanted);
      this.learn(bit, p);
      node = children[2 * node + bit]!;
    }
    const came = -1 - node;
    this.contexts.push(came);
    this.match.push(came);
    return came;
  }

  /** Probability of a 1 at the decision of a node of the prefix code, 1 to 65535. */
  private predict(node: number): number {
    const { slots, worth, weights, at, states, inputs } = this;
    const { hashes } = this.contexts;
    const step = Math.imul(node + 1, NODE_STEP);
    let known = 0;
    for (let i = 0; i < CONTEXTS; i++) {
      const key = (hashes[i]! + step) | 0;
      const place = key >>> (32 - SLOT_BITS);
      at[i] = place;
      let slot = slots[place]!;
      if (((slot ^ key) & CHECK_MASK) !== 0) {
        slot = (32768 << 16) | (key & CHECK_MASK);
        slots[place] = slot;
      }
      const seen = (slot >>> SEEN_SHIFT) & SEEN_MASK;
      if (seen === 0) {
        inputs[i] = 0;
        states[i] = -1;
        continue;
      }
      known++;
      // The upper 12 bits of a probability: as much as the stretched domain tells apart.
      const counted = seen < SEEN_STEPS ? seen : SEEN_STEPS - 1;
      const state = (i * SEEN_STEPS + counted) * STEPS + ((STRETCHED[slot >>> 20]! + 2048) >> STEP_SHIFT);
      states[i] = state;
      inputs[i] = STRETCHED[worth[state]! >> 4]!;
    }
    const belief = this.believed ? STRETCHED[this.trust[this.length]! >> 4]! : 0;
    inputs[MATCH_INPUT] = this.expectedBit === 1 ? belief : -belief;
    const set = (known * MATCH_STEPS + (this.believed ? this.matchStep : 0)) * INPUTS;
    this.set = set;
    let sum = 0;
    for (let i = 0; i < INPUTS; i++) sum += Math.imul(inputs[i]!, weights[set + i]!) >> 8;
    sum >>= 8;
    const cut = sum > STRETCH_LIMIT ? STRETCH_LIMIT : sum < -STRETCH_LIMIT ? -STRETCH_LIMIT : sum;
    return SQUASHED[cut + SQUASHED_ZERO]!;
  }

  /** Learns the decision that was predicted last with probability `p`. */
  private learn(bit: number, p: number): void {
    const { slots, worth, weights, at, states, inputs, set } = this;
    const error = Math.imul(((bit << 16) - p) >> 4, RATE);
    for (let i = 0; i < INPUTS; i++) {
      const moved = weights[set + i]! + ((Math.imul(inputs[i]!, error) + 0x2000) >> 14);
      weights[set + i] = moved > MOST_WEIGHT ? MOST_WEIGHT : moved < -MOST_WEIGHT ? -MOST_WEIGHT : moved;
    }
    const target = bit === 1 ? 65535 : 0;
    for (let i = 0; i < CONTEXTS; i++) {
      // Read anew: two contexts may share a slot.
      const slot = slots[at[i]!]!;
      const old = slot >>> 16;
      const seen = (slot >>> SEEN_SHIFT) & SEEN_MASK;
      const moved = old + ((((target - old) >> 1) * STEP_OF[seen]!) >> 15);
      const counted = seen < MOST_SEEN ? seen + 1 : seen;
      slots[at[i]!] = (moved << 16) | (counted << SEEN_SHIFT) | (slot & CHECK_MASK);
      const state = states[i]!;
      if (state >= 0) worth[state] = worth[state]! + ((target - worth[state]!) >> WORTH_SHIFT);
    }
    if (!this.believed) return;
    const { trust, length } = this;
    this.believed = bit === this.expectedBit;
    trust[length] = trust[length]! + (((this.believed ? 65535 : 0) - trust[length]!) >> MATCH_SHIFT);
  }
}
