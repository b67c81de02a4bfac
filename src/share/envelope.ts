/**
 * The outside of a link: version, length, checksum, and the bytes in base64url (RFC 4648 section 5, no padding), the
 * only letters that every chat and mail program leaves alone. FORMAT.md, "Envelope".
 */
import { crc32 } from "./crc32.ts";
import { MAX_FRAGMENT } from "./limits.ts";
import type { LinkFailure } from "./shared.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE_OF = new Map(Array.from(LETTERS, (letter, value) => [letter, value] as const));

/** First letters of a payload: ours, and the version of the format. */
const MARK = "m";
/** Versions of the format that are read here; never one less. */
export const VERSIONS = ["1", "2", "3"] as const;
/** One of them, as a payload's second letter says it. */
export type Version = (typeof VERSIONS)[number];
/** Letters and digits after 3: versions to come. */
const LATER = /^m[4-9a-z]/u;
/** What stands behind it is how the comparison is shown (FORMAT.md, "Behind the payload"). */
const TAIL = "&";

/** Length (3 bytes) and CRC-32 (4 bytes) of what follows them. */
const HEAD = 7;

/** The packed bytes of a payload with their version, or why there are none. */
export type Opened =
  | { readonly ok: true; readonly version: Version; readonly body: Uint8Array }
  | { readonly ok: false; readonly reason: LinkFailure };

const failed = (reason: LinkFailure): Opened => ({ ok: false, reason });

/** The payload of a link: mark, version, length, checksum and bytes, in base64url. */
export function seal(body: Uint8Array, version: Version = "1"): string {
  const head = new Uint8Array(HEAD);
  const view = new DataView(head.buffer);
  view.setUint32(0, body.length << 8);
  view.setUint32(3, crc32(body));
  const bytes = new Uint8Array(HEAD + body.length);
  bytes.set(head);
  bytes.set(body, HEAD);
  return `${MARK}${version}${toBase64url(bytes)}`;
}

/**
 * Takes off what mail and chats add: white space and invisible marks inside, punctuation behind. The length inside
 * tells a link that lost its end from one that was altered.
 */
export function open(fragment: string): Opened {
  const [payloadPart = ""] = fragment.split(TAIL, 1);
  if (payloadPart.length > 2 * MAX_FRAGMENT) return failed("too-large");
  const text = payloadPart.replace(/^#/u, "").replace(/[\p{White_Space}\p{Cf}]/gu, "");
  if (LATER.test(text)) return failed("newer-version");
  const version = VERSIONS.find((one) => text.startsWith(`${MARK}${one}`));
  if (version === undefined) return failed(text === MARK ? "cut" : "not-a-link");
  const payload = /^[\w-]*/u.exec(text.slice(2))?.[0] ?? "";
  if (payload.length > MAX_FRAGMENT) return failed("too-large");
  const endsHere = !/[\w-]/u.test(text.slice(2 + payload.length));
  return openPayload(payload, version, endsHere);
}

function openPayload(payload: string, version: Version, endsHere: boolean): Opened {
  const short = failed(endsHere ? "cut" : "damaged");
  const bytes = fromBase64url(payload);
  if (bytes.length < HEAD) return short;
  const view = new DataView(bytes.buffer);
  const body = bytes.subarray(HEAD);
  const length = view.getUint32(0) >>> 8;
  if (body.length < length) return short;
  const sound = body.length === length && view.getUint32(3) === crc32(body) && toBase64url(bytes) === payload;
  return sound ? { ok: true, version, body } : failed("damaged");
}

function toBase64url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < count; k++) letters.push(LETTERS.charAt((group >> (18 - 6 * k)) & 63));
  }
  return letters.join("");
}

/** Whole bytes only; spare bits are left to the caller, who compares with the canonical form. */
function fromBase64url(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((letters.length * 6) >> 3);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 6) | (VALUE_OF.get(letter) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes;
}
