import { decodeSurely } from "../encodings/text.ts";
import type { FileReader } from "../reading.ts";
import { inWorker } from "../background/readers.ts";

/** Plain text in any encoding. Where it has to be guessed or is chosen, the worker reads it: the detector is large. */
export const readText: FileReader = async (file, signal) => {
  const decoded = file.encoding === undefined ? decodeSurely(file.bytes) : null;
  if (decoded) return { articles: [{ name: file.name, text: decoded.text }], notes: [] };
  return inWorker("text")(file, signal);
};
