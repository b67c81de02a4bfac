// What could be used in the place of our own compression of links; all give the length of the link in characters.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { brotliCompressSync, constants, deflateRawSync } from "node:zlib";
import { encodeFields } from "../src/share/v1/codec.ts";

const base64 = (bytes: number): number => Math.ceil((bytes * 4) / 3);
const deflate = (bytes: string | Uint8Array): number =>
  base64(deflateRawSync(bytes, { level: 9, memLevel: 9 }).length);
const brotli = (bytes: Uint8Array): number =>
  base64(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);

/** Letters as single bytes, the alphabet in front; null where there are more than 255. */
function singleBytes(text: string): Uint8Array | null {
  const alphabet = [...new Set(text.split(""))].sort();
  if (alphabet.length > 255) return null;
  const letters = Buffer.from(`${alphabet.join("")}\n`, "utf8");
  return Buffer.concat([letters, Uint8Array.from(text.split(""), (letter) => alphabet.indexOf(letter))]);
}

/** Characters that the letters take at their empirical entropy after the two before them. */
function bound(text: string): number {
  const pairs = new Map<string, number>();
  const triples = new Map<string, number>();
  for (let i = 2; i < text.length; i++) {
    for (const [counts, from, to] of [
      [pairs, i - 2, i],
      [triples, i - 2, i + 1],
    ] as const)
      counts.set(text.slice(from, to), (counts.get(text.slice(from, to)) ?? 0) + 1);
  }
  let bits = 0;
  for (const [triple, times] of triples)
    bits -= times * Math.log2(times / (pairs.get(triple.slice(0, 2)) ?? 1));
  return base64(bits / 8);
}

/** Our model with nothing read beforehand. */
const bare = (text: string): number => base64(encodeFields([text], "", []).length);

/** xz at its strongest, without its head and sums; null where the machine has none. */
function xz(bytes: Uint8Array): number | null {
  const { status, stdout } = spawnSync("xz", ["--format=lzma", "-9e", "--stdout"], { input: bytes });
  return status === 0 ? base64(stdout.length) : null;
}

/** lz-string's own form for addresses; null where `npm run bench:peers` has not installed it. */
function lzString(text: string): number | null {
  try {
    const { compressToEncodedURIComponent } = createRequire(new URL("peers/package.json", import.meta.url))(
      "lz-string",
    ) as { compressToEncodedURIComponent: (text: string) => string };
    return compressToEncodedURIComponent(text).length;
  } catch {
    return null;
  }
}

/** Length of the link by each means; "-" where a means is not at hand. */
export function lengthsOf(json: string): Record<string, number | string> {
  const bytes = singleBytes(json);
  return {
    deflate: deflate(json),
    brotli: brotli(Buffer.from(json, "utf8")),
    "bytes+deflate": bytes === null ? "-" : deflate(bytes),
    "bytes+brotli": bytes === null ? "-" : brotli(bytes),
    xz: xz(Buffer.from(json, "utf8")) ?? "-",
    "lz-string": lzString(json) ?? "-",
    "order 2": bound(json),
    bare: bare(json),
  };
}
