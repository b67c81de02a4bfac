import { pathOf } from "./folders.ts";
import { HEAD, kindOf } from "./kinds.ts";
import { isReadable, MAX_BYTES } from "./limits.ts";
import type { DroppedFile } from "./reading.ts";

/**
 * Reads files that a browser hands over: whole where their kind has a reader and they are not too large for it, else as
 * far as the kind can be told. Never rejects: what cannot be read comes back without bytes.
 */
export const readDropped = (files: readonly File[]): Promise<DroppedFile[]> =>
  Promise.all(files.map(readOne));

async function readOne(file: File): Promise<DroppedFile> {
  const { size } = file;
  const path = pathOf(file);
  try {
    const head = await bytesOf(file.slice(0, HEAD));
    const kind = kindOf(head, path);
    const whole = isReadable(kind) && size <= MAX_BYTES[kind];
    return { name: path, size, bytes: whole && size > HEAD ? await bytesOf(file) : head };
  } catch {
    return { name: path, size, bytes: null };
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
