import { HEAD, kindOf } from "./kinds.ts";
import { isReadable, MAX_BYTES } from "./limits.ts";
import type { DroppedFile } from "./reading.ts";

/** A file, with its path where it came out of a folder. */
export interface FileInFolder {
  readonly file: File;
  readonly path: string;
}

/**
 * Reads files that a browser hands over: whole where their kind has a reader and they are not too large for it, else as
 * far as the kind can be told. Never rejects: what cannot be read comes back without bytes.
 */
export const readDropped = (files: readonly (File | FileInFolder)[]): Promise<DroppedFile[]> =>
  Promise.all(files.map((file) => readOne(file instanceof File ? { file, path: file.name } : file)));

async function readOne({ file, path }: FileInFolder): Promise<DroppedFile> {
  const { size } = file;
  try {
    const head = await bytesOf(file.slice(0, HEAD));
    const kind = kindOf(head);
    const whole = isReadable(kind) && size <= MAX_BYTES[kind];
    return { name: path, size, bytes: whole && size > HEAD ? await bytesOf(file) : head };
  } catch {
    return { name: path, size, bytes: null };
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
