import { unzipSync } from "fflate";
import { BadDocument } from "./badDocument.ts";

/** Bytes that the parts of one document may have when unpacked. Raising it lets a small file fill the memory. */
const MAX_UNPACKED = 64_000_000;

/**
 * The wanted parts of a zip container, by their path. What a part claims to be is summed up before anything is unpacked,
 * and nothing is unpacked beyond it, so that a zip bomb ends here.
 */
export function partsOf(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limit = MAX_UNPACKED,
): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > limit) throw new BadDocument("damaged");
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch {
    throw new BadDocument("damaged");
  }
}

/** A part that the document cannot do without. */
export function partOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const part = parts.get(path);
  if (!part) throw new BadDocument("damaged");
  return part;
}
