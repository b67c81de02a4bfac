// Damage for files of any kind, from a seed: bytes that flip, are cut, lost, doubled or repeated; in a zip also in one of its parts.
import { strToU8, unzipSync, zipSync } from "fflate";
import { below, type Random } from "../../src/share/fixtures/generate.ts";

/** A swollen file has about so many bytes. */
const SWOLLEN = 2_000_000;
const SIGNS = [
  "\0",
  "<",
  ">",
  "&",
  '"',
  "\\",
  "{",
  "}",
  "\n\n",
  ",",
  "\r",
  "%PDF",
  "<!--",
  "]]>",
  "\u200f",
  "ل",
];

export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || random() < 0.3) return spoilt(bytes, random);
  try {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    const name = names[below(random, names.length)] ?? "";
    return zipSync({ ...parts, [name]: spoilt(parts[name] ?? new Uint8Array(), random) });
  } catch {
    return spoilt(bytes, random);
  }
}

function spoilt(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + below(random, random() < 0.7 ? 40 : bytes.length));
  const [head, middle, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  const sign = strToU8(SIGNS[below(random, SIGNS.length)] ?? "");
  const times = Math.min(100_000, Math.ceil(SWOLLEN / Math.max(1, middle.length)));
  const ways: readonly (() => Uint8Array[])[] = [
    () => [head],
    () => [middle, tail],
    () => [head, tail],
    () => [head, sign, middle, tail],
    () => [head, middle, middle, tail],
    () => [head, flipped(middle, random), tail],
    () => [head, ...Array.from({ length: times }, () => middle), tail],
    () => [head, ...Array.from({ length: SWOLLEN / 20 }, () => sign), middle, tail],
  ];
  return Buffer.concat(ways[below(random, ways.length)]?.() ?? [bytes]);
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  const at = below(random, Math.max(1, changed.length));
  changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
  return changed;
}
