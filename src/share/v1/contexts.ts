/**
 * What the model looks back at: the last one, two and three symbols, and the word so far. Each is a hash of 32 bits;
 * contexts that collide cost size, never correctness. Four, five and six symbols and pairs of words were tried: what
 * they know the match model knows too, and each costs a tenth of the time for less than half a percent of the size.
 */
import { unitOf } from "./alphabet.ts";

/** Longest run of symbols that is a context of its own. */
const ORDERS = 3;
const WORD = ORDERS;
/** Orders 1 to 3, then the word. */
export const CONTEXTS = ORDERS + 1;

/** Odd, with bits well spread; part of the format. */
const PRIME = 0x2545f491;

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, PRIME);
  return mixed ^ (mixed >>> 15);
}

const IN_WORD = Uint8Array.from({ length: 256 }, (_, symbol) =>
  unitOf(symbol) >= 0 && /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unitOf(symbol))) ? 1 : 0,
);

/** Takes every symbol in order. */
export class Contexts {
  /** The hash of each context before the next symbol. */
  readonly hashes = new Int32Array(CONTEXTS);
  private readonly recent = new Int32Array(ORDERS);
  private word = 0;

  constructor() {
    this.refresh();
  }

  push(symbol: number): void {
    const { recent } = this;
    for (let i = ORDERS - 1; i > 0; i--) recent[i] = recent[i - 1] ?? 0;
    recent[0] = symbol + 1;
    this.word = IN_WORD[symbol] === 1 ? mix(this.word, symbol + 1) : 0;
    this.refresh();
  }

  private refresh(): void {
    const { hashes, recent } = this;
    let hash = PRIME;
    for (let order = 1; order <= ORDERS; order++) {
      hash = mix(hash + order, recent[order - 1] ?? 0);
      hashes[order - 1] = Math.imul(hash, PRIME);
    }
    hashes[WORD] = Math.imul(mix(this.word, WORD), PRIME);
  }
}
