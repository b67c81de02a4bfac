import type { DroppedFile } from "./reading.ts";
import { MAX_BYTES } from "./limits.ts";

/** Reads files that a browser hands over. Never rejects: what cannot be read comes back without bytes. */
export const readDropped = (files: readonly File[]): Promise<DroppedFile[]> =>
  Promise.all(files.map(readOne));

async function readOne(file: File): Promise<DroppedFile> {
  const { name, size } = file;
  try {
    return { name, size, bytes: new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer()) };
  } catch {
    return { name, size, bytes: null };
  }
}
