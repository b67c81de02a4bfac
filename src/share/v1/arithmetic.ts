/**
 * Binary arithmetic coder, 32-bit range, carryless. Idea: Witten, Neal and Cleary, "Arithmetic Coding for Data
 * Compression", CACM 30(6), 1987; the carryless binary form as in Mahoney's lpaq. Bytes that are missing at the end of
 * the input count as zero, so the encoder ends with the fewest bytes that still fall into the range.
 */

import type { Coder } from "./model.ts";

/** Point that divides [low, high]: below it a 1, above it a 0. `p` is the probability of a 1, 16 bits. */
function divide(low: number, high: number, p: number): number {
  const range = high - low;
  return low + (range >>> 16) * p + (((range & 0xffff) * p) >>> 16);
}

/** The last bytes: the fewest whose value, followed by zeros, lies in [low, high]. */
function closing(low: number, high: number): number[] {
  for (let count = 0; count < 4; count++) {
    const unit = 2 ** (32 - 8 * count);
    const value = Math.ceil(low / unit) * unit;
    if (value <= high) return bytesOf(value, count);
  }
  return bytesOf(low, 4);
}

const bytesOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(value / 2 ** (24 - 8 * i)) & 0xff);

/** Takes decisions with the probability of a 1 (1 to 65535), gives bytes. */
export class Encoder implements Coder {
  private low = 0;
  private high = 0xffffffff;
  private readonly bytes: number[] = [];

  code(p: number, bit: number): number {
    const middle = divide(this.low, this.high, p);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.bytes.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  finish(): Uint8Array {
    return Uint8Array.from([...this.bytes, ...closing(this.low, this.high)]);
  }
}

/** Gives the decisions back, asked with the same probabilities. Never fails: wrong bytes give wrong decisions. */
export class Decoder implements Coder {
  private low = 0;
  private high = 0xffffffff;
  private value = 0;
  private next = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 4; i++) this.shiftIn();
  }

  code(p: number): number {
    const middle = divide(this.low, this.high, p);
    const bit = this.value <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
      this.shiftIn();
    }
    return bit;
  }

  /** True once more bytes were needed than an encoder can have left out: the input is not of our making. */
  get exhausted(): boolean {
    return this.next > this.bytes.length + 4;
  }

  /** True where an encoder that stops here would have written exactly these bytes. */
  get complete(): boolean {
    const shifted = this.next - 4;
    const rest = closing(this.low, this.high);
    return (
      this.bytes.length === shifted + rest.length && rest.every((byte, i) => byte === this.bytes[shifted + i])
    );
  }

  private shiftIn(): void {
    this.value = ((this.value << 8) | (this.bytes[this.next] ?? 0)) >>> 0;
    this.next++;
  }
}
