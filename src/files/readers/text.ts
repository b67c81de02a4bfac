import { decode } from "../decode.ts";
import { refused, type FileReader } from "../reading.ts";

/** Plain text in any encoding. */
export const readText: FileReader = ({ name, bytes }) => {
  const decoded = decode(bytes);
  if (!decoded.ok) return Promise.resolve(refused({ kind: decoded.kind, file: name }));
  const { encoding, guessed, text } = decoded;
  return Promise.resolve({
    articles: [{ name, text, ...(guessed ? { encoding } : {}) }],
    notes: guessed ? [{ kind: "encoding", file: name, encoding }] : [],
  });
};
