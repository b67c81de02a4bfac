import { Inflate } from "fflate";

/** A file in a zip, still packed. */
export interface ZipEntry {
  /** Its path as the archive has it; it is a label and never opens anything. */
  readonly path: string;
  /** Bytes that it says it has when unpacked. */
  readonly size: number;
  /** It needs a password. */
  readonly locked: boolean;
  /** Its first bytes, `most` of them. Throws a DamagedZip. */
  readonly begin: (most: number) => Uint8Array;
  /** Its bytes. Throws a DamagedZip where they are not what the archive says, or more than `size`. */
  readonly unpack: () => Uint8Array;
}

/** The bytes are no zip, or the zip is cut off or broken. */
export class DamagedZip extends Error {}

/** Numbers and records of the format: APPNOTE.TXT of PKWARE, version 6.3.10. */
const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const FLAGS = { locked: 1, utf8: 0x800 };
const STORED = 0;
const DEFLATED = 8;
/** Where a number has no room, an extra field of this name has it in 64 bits. */
const BIG = 0xffffffff;
const BIG_FIELD = 1;

/** The files of a zip by its directory; nothing is unpacked yet. Throws a DamagedZip. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    for (let at = view.getUint32(end + 16, true); entries.length < count;) {
      if (view.getUint32(at, true) !== ENTRY.signature) throw new DamagedZip();
      entries.push(entryAt(bytes, view, at));
      at +=
        ENTRY.size +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    throw new DamagedZip();
  }
}

/** The record at the end of a zip, behind which only a comment may stand. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.size - END.longestComment);
  for (let at = view.byteLength - END.size; at >= first; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  throw new DamagedZip();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + ENTRY.size, at + ENTRY.size + view.getUint16(at + 28, true));
  const [size = 0, packed = 0, start = 0] = bigNumbers(view, at, [24, 20, 42]);
  const facts = {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    start,
  };
  return {
    path: pathOf(name, (flags & FLAGS.utf8) !== 0),
    size,
    locked: (flags & FLAGS.locked) !== 0,
    begin: (most) => unpack(bytes, view, facts, Math.min(most, size)),
    unpack: () => {
      const unpacked = unpack(bytes, view, facts);
      if (unpacked.length !== size || crcOf(unpacked) !== facts.crc) throw new DamagedZip();
      return unpacked;
    },
  };
}

/** Numbers of 32 bits at these places of an entry, or those of 64 bits that stand for them in its extra field. */
function bigNumbers(view: DataView, at: number, places: readonly number[]): number[] {
  let big = at + ENTRY.size + view.getUint16(at + 28, true);
  const end = big + view.getUint16(at + 30, true);
  while (big + 4 <= end && view.getUint16(big, true) !== BIG_FIELD) big += 4 + view.getUint16(big + 2, true);
  big += 4;
  return places.map((place) => {
    const number = view.getUint32(at + place, true);
    if (number !== BIG || big + 8 > end) return number;
    big += 8;
    return Number(view.getBigUint64(big - 8, true));
  });
}

/** Most archivers write UTF-8 without saying so; what is none is shown letter by letter. */
function pathOf(name: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !utf8 }).decode(name);
  } catch {
    return new TextDecoder("windows-1252").decode(name);
  }
}

interface Facts {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

function unpack(bytes: Uint8Array, view: DataView, facts: Facts, most = facts.size): Uint8Array {
  const { method, packed, size, start } = facts;
  if (view.getUint32(start, true) !== LOCAL.signature) throw new DamagedZip();
  const from = start + LOCAL.size + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === STORED) return most < size ? content.slice(0, most) : content.slice();
  if (method === DEFLATED) return inflate(content, most, most < size);
  throw new DamagedZip();
}

/** Packed bytes that are given at once: they grow at most by 1,032 times, so that a bomb is heard of after 4 MB. */
const STEP = 4096;

/** Unpacks into exactly so much room; where `cut`, what has no room is left. */
function inflate(packed: Uint8Array, room: number, cut: boolean): Uint8Array {
  const unpacked = new Uint8Array(room);
  let at = 0;
  const stream = new Inflate((part) => {
    if (!cut && at + part.length > room) throw new DamagedZip();
    const fitting = part.subarray(0, room - at);
    unpacked.set(fitting, at);
    at += fitting.length;
  });
  try {
    for (let from = 0; from < packed.length && !(cut && at === room); from += STEP)
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    throw new DamagedZip();
  }
  return at === room ? unpacked : unpacked.subarray(0, at);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip has it: a text with a letter gone wrong is not let in. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
