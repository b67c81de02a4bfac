/**
 * What the model looks back at: the last one to six symbols, the word so far, the word before it. Each is a hash of 32
 * bits; contexts that collide cost size, never correctness.
 */
import { unitOf } from "./alphabet.ts";

/** Longest run of symbols that is a context of its own. The match model looks further back. */
const ORDERS = 6;
const WORD = ORDERS + 1;
const WORD_PAIR = ORDERS + 2;
const SHAPE = ORDERS + 3;
/** Orders 0 to 6, the word, the word with the one before it, the word before with the last letter. */
export const CONTEXTS = ORDERS + 4;

const PRIME = 0x2545f491;
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME) ^ (hash >>> 15);

const IN_WORD = Uint8Array.from({ length: 256 }, (_, symbol) =>
  unitOf(symbol) >= 0 && /[\p{L}\p{M}\p{Nd}\u0640]/u.test(String.fromCharCode(unitOf(symbol))) ? 1 : 0,
);

export class Contexts {
  /** The hash of each context before the next symbol. */
  readonly hashes = new Int32Array(CONTEXTS);
  private readonly recent = new Int32Array(ORDERS);
  private word = 0;
  private before = 0;

  constructor() {
    this.refresh();
  }

  push(symbol: number): void {
    this.recent.copyWithin(1, 0);
    this.recent[0] = symbol + 1;
    if (IN_WORD[symbol] === 1) this.word = mix(this.word, symbol + 1);
    else if (this.word !== 0) {
      this.before = this.word;
      this.word = 0;
    }
    this.refresh();
  }

  private refresh(): void {
    let hash = PRIME;
    this.hashes[0] = hash;
    for (let order = 1; order <= ORDERS; order++) {
      hash = mix(hash + order, this.recent[order - 1] ?? 0);
      this.hashes[order] = hash;
    }
    this.hashes[WORD] = mix(this.word, WORD);
    this.hashes[WORD_PAIR] = mix(mix(this.word, WORD_PAIR), this.before);
    this.hashes[SHAPE] = mix(mix(this.recent[0] ?? 0, SHAPE), this.before);
  }
}
