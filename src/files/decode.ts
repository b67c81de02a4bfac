import { decodeWith, type Decoded } from "./encodings/text.ts";
import { inWorker } from "./background/readers.ts";

export { withLineFeeds } from "./encodings/text.ts";

/**
 * The text of bytes, by byte order marks, as strict UTF-8, or by a guess that is made in the worker; or in the encoding that a
 * reader chose, one of ENCODINGS. Never rejects for what is in the bytes.
 */
export const decode = (bytes: Uint8Array, chosen?: string): Promise<Decoded> =>
  decodeWith(bytes, guessInWorker, chosen);

async function guessInWorker(bytes: Uint8Array): Promise<string | null> {
  const { articles } = await inWorker("text")({ name: "", bytes });
  return articles[0]?.encoding ?? null;
}
