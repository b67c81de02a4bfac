/**
 * Fields (any strings) to bytes and back, under a model that has read a dictionary first. FORMAT.md, "Body".
 */
import { END, ESCAPE, SYMBOLS, symbolsOf, unitOf } from "./alphabet.ts";
import { Decoder, Encoder } from "./arithmetic.ts";
import { Model } from "./model.ts";
import { prefixCode } from "./prefixCode.ts";

/** What an occurrence in the dictionary weighs in the code against the 1 that every symbol has. */
const SYMBOL_WEIGHT = 4;
/** What ESCAPE weighs besides: text in a script without a dictionary has it before every letter. */
const ESCAPE_WEIGHT = 64;
/**
 * Fields as a link of version 1 usually begins, read after the dictionary: what stands around the texts costs little
 * then. Version 2 has others (v2/record.ts).
 */
const PREAMBLE: readonly string[] = [
  "2",
  "1.0.0",
  "",
  "points",
  "",
  "",
  "a.txt",
  "",
  "ar<",
  "b.txt",
  "",
  "en>",
  "c.txt",
  "",
  "ar<",
];

/** The code weighs symbols by how often the dictionary has them; the model then reads dictionary and preamble. */
function prime(dictionary: string, preamble: readonly string[]): Model {
  const symbols = symbolsOf(dictionary);
  const weights = Array.from({ length: SYMBOLS }, (_, symbol) => (symbol === ESCAPE ? 1 + ESCAPE_WEIGHT : 1));
  for (const symbol of symbols) weights[symbol] = (weights[symbol] ?? 0) + SYMBOL_WEIGHT;
  const code = prefixCode(weights);
  const model = new Model(code);
  for (const symbol of symbols) model.next(symbol, null);
  for (const symbol of preamble.flatMap(symbolsOf)) model.next(symbol, null);
  return model;
}

/** The bytes of the fields under a dictionary; the number of fields is the reader's business. */
export function encodeFields(
  fields: readonly string[],
  dictionary: string,
  preamble: readonly string[] = PREAMBLE,
): Uint8Array {
  const model = prime(dictionary, preamble);
  const encoder = new Encoder();
  for (const field of fields) for (const symbol of symbolsOf(field)) model.next(symbol, encoder);
  return encoder.finish();
}

/** Code units that are joined at a time: String.fromCharCode takes only so many. */
const CHUNK = 4096;

/** Reads one field after another. */
export class FieldReader {
  private readonly model: Model;
  private readonly decoder: Decoder;
  private unitsLeft: number;

  /** `maxUnits`: code units of all fields together after which reading stops. */
  constructor(
    bytes: Uint8Array,
    dictionary: string,
    maxUnits: number,
    preamble: readonly string[] = PREAMBLE,
  ) {
    this.model = prime(dictionary, preamble);
    this.decoder = new Decoder(bytes);
    this.unitsLeft = maxUnits;
  }

  /** True once `maxUnits` were read. */
  get full(): boolean {
    return this.unitsLeft < 0;
  }

  /** True where the last field ended exactly at the last byte. */
  get complete(): boolean {
    return this.decoder.complete;
  }

  /** The next field; null where the bytes cannot be of our making, or hold more than `maxUnits`. */
  next(): string | null {
    const parts: string[] = [];
    let units: number[] = [];
    for (let symbol = this.symbol(); symbol !== END; symbol = this.symbol()) {
      const unit = symbol === ESCAPE ? (this.symbol() << 8) | this.symbol() : unitOf(symbol);
      if (unit < 0 || --this.unitsLeft < 0 || this.decoder.exhausted) return null;
      units.push(unit);
      if (units.length === CHUNK) {
        parts.push(String.fromCharCode(...units));
        units = [];
      }
    }
    return parts.join("") + String.fromCharCode(...units);
  }

  private symbol(): number {
    return this.model.next(-1, this.decoder);
  }
}
