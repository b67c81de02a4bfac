/**
 * The match model: finds the last place where the most recent symbols stood before and expects what came next there.
 * Articles of one event repeat names and whole sentences, which is where a link is won. Idea: Mahoney's lpaq.
 */
import { SYMBOLS } from "./alphabet.ts";

/** Symbols that have to agree before a match is believed. */
const LEAST = 5;
/** Places that are remembered, by the hash of the symbols before them. */
const TABLE_BITS = 16;
/** Longest length that is told apart from longer ones. */
export const LONGEST = 31;

/** Follows one match at a time; `push` takes every symbol in order. */
export class Match {
  /** The symbol that is expected next, or -1. */
  expected = -1;
  /** Symbols that agree up to here, at most `LONGEST`; 0 without a match. */
  length = 0;
  private readonly last = new Int32Array(1 << TABLE_BITS).fill(-1);
  private history = new Uint8Array(1 << 15);
  private size = 0;
  private pointer = -1;

  push(symbol: number): void {
    if (this.size === this.history.length) this.grow();
    if (this.pointer >= 0 && this.history[this.pointer] === symbol) {
      this.pointer++;
      if (this.length < LONGEST) this.length++;
    } else {
      this.pointer = -1;
      this.length = 0;
    }
    this.history[this.size++] = symbol;
    if (this.size < LEAST) return;
    const key = this.key();
    if (this.pointer < 0) this.find(this.last[key] ?? -1);
    this.last[key] = this.size;
    this.expected = this.pointer < 0 ? -1 : (this.history[this.pointer] ?? -1);
  }

  private find(candidate: number): void {
    if (candidate < 0) return;
    let agree = 0;
    while (agree < LONGEST && agree < candidate && this.at(candidate, agree) === this.at(this.size, agree))
      agree++;
    if (agree < LEAST) return;
    this.pointer = candidate;
    this.length = agree;
  }

  private at(end: number, back: number): number {
    return this.history[end - 1 - back] ?? SYMBOLS;
  }

  private key(): number {
    let hash = 0;
    for (let back = 0; back < LEAST; back++)
      hash = Math.imul(hash + this.at(this.size, back) + 1, 0x2c9277b5);
    return hash >>> (32 - TABLE_BITS);
  }

  private grow(): void {
    const longer = new Uint8Array(this.history.length * 2);
    longer.set(this.history);
    this.history = longer;
  }
}
