/**
 * The model that encoder and decoder run in step: it says how likely a 1 is at the next decision and learns from what
 * came. Contexts of several orders and a match model give opinions, a mixer joins them. Idea: Mahoney's lpaq and paq8; written for this project.
 */
import { SYMBOLS } from "./alphabet.ts";
import { CONTEXTS, Contexts } from "./contexts.ts";
import { Counters } from "./counters.ts";
import { squash, stretch } from "./logistic.ts";
import { LONGEST, Match } from "./match.ts";
import { Mixer } from "./mixer.ts";
import type { PrefixCode } from "./prefixCode.ts";

/** The mixer's inputs: an opinion of each context, that of the match, and one that is always the same. */
const MATCH_INPUT = CONTEXTS;
const INPUTS = MATCH_INPUT + 2;
const BIAS = 256;
/** Weight of each input before anything is learnt, 16 bits after the point. */
const FIRST_WEIGHT = 24000;
/** Situations with weights of their own: how many contexts know the decision, and how long the match is. */
const MATCH_STEPS = 4;
const SETS = (CONTEXTS + 1) * MATCH_STEPS;
/** About two words: from here on, and again from twice this length on, a match has weights of its own. */
const LONG_MATCH = 10;
/** Trust in matches moves by 1 / 2^this at each decision. */
const MATCH_SHIFT = 6;

export class Model {
  private readonly code: PrefixCode;
  private readonly contexts = new Contexts();
  private readonly counters = new Counters(CONTEXTS);
  private readonly match = new Match();
  private readonly mixer = new Mixer(INPUTS, SETS, FIRST_WEIGHT);
  /** For each length of a match, the probability that the expected decision comes. */
  private readonly trust = Int32Array.from(
    { length: LONGEST + 1 },
    (_, i) => 65535 - Math.floor(32768 / (i + 1)),
  );
  private node: number;
  private path: Uint8Array = new Uint8Array(0);
  private depth = 0;
  private believed = false;

  constructor(code: PrefixCode) {
    this.code = code;
    this.node = code.root;
  }

  /** Probability of a 1 at the next decision, 1 to 65535. */
  predict(): number {
    const { inputs } = this.mixer;
    const known = this.counters.look(this.contexts.hashes, this.node, inputs);
    const expected = this.path[this.depth] ?? 0;
    const trust = this.believed ? stretch(this.trust[this.match.length] ?? 0) : 0;
    inputs[MATCH_INPUT] = expected === 1 ? trust : -trust;
    inputs[MATCH_INPUT + 1] = BIAS;
    return squash(this.mixer.mix(known * MATCH_STEPS + this.matchStep()));
  }

  /** Learns the decision; returns the symbol that it completes, or -1. */
  update(bit: number): number {
    this.mixer.update(bit);
    this.counters.update(bit);
    if (this.believed) this.learnTrust(bit);
    const child = this.code.children[2 * this.node + bit] ?? -1;
    this.depth++;
    this.node = child;
    return child >= 0 ? -1 : this.complete(-1 - child);
  }

  private learnTrust(bit: number): void {
    const hit = bit === this.path[this.depth];
    const old = this.trust[this.match.length] ?? 0;
    this.trust[this.match.length] = old + (((hit ? 65535 : 0) - old) >> MATCH_SHIFT);
    this.believed = hit;
  }

  private matchStep(): number {
    if (!this.believed) return 0;
    return this.match.length < LONG_MATCH ? 1 : this.match.length < 2 * LONG_MATCH ? 2 : 3;
  }

  private complete(symbol: number): number {
    this.contexts.push(symbol);
    this.match.push(symbol);
    this.node = this.code.root;
    this.depth = 0;
    this.believed = this.match.expected >= 0;
    this.path = this.code.paths[this.match.expected % SYMBOLS] ?? this.path;
    return symbol;
  }
}
