/**
 * What a file is by its content; its name only decides between kinds whose contents look alike (plain text, Markdown,
 * subtitles, lists). The first group has readers (readers/index.ts), the second none: each of those has its own way out.
 */
export type FileKind = ReadableKind | ForeignKind;
export type ReadableKind = "text";
export type ForeignKind = "image" | "pdf" | "word" | "archive" | "webpage" | "binary";

/** First bytes of formats, as hexadecimal; "??" stands for any byte. */
const SIGNATURES: readonly (readonly [ForeignKind, string])[] = [
  ["image", "89504e47"],
  ["image", "ffd8ff"],
  ["image", "47494638"],
  ["image", "424d????????0000"],
  ["image", "49492a00"],
  ["image", "4d4d002a"],
  ["image", "52494646????????57454250"],
  ["image", "????????66747970"],
  ["pdf", "25504446"],
  ["word", "d0cf11e0"],
  ["word", "7b5c727466"],
  ["archive", "504b0304"],
  ["archive", "504b0506"],
  ["archive", "1f8b08"],
  ["archive", "526172211a07"],
  ["archive", "377abcaf271c"],
];
/** Names that stand uncompressed in the zip containers of office documents. */
const OFFICE_PARTS = [
  "[Content_Types].xml",
  "mimetypeapplication/vnd.oasis.opendocument",
  "mimetypeapplication/epub",
];
/** How far into a file its marks are looked for, in bytes. */
export const HEAD = 4096;
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head)\b/i;

/** The kind of a file by its first bytes, whatever its name says. */
export function kindOf(bytes: Uint8Array): FileKind {
  const kind = SIGNATURES.find(([, pattern]) => startsWith(bytes, pattern))?.[0] ?? null;
  const head = latin1(bytes.subarray(0, HEAD));
  if (kind === "archive" && OFFICE_PARTS.some((part) => head.includes(part))) return "word";
  return kind ?? (WEB_PAGE.test(head.replace(/^ï»¿/, "")) ? "webpage" : "text");
}

function startsWith(bytes: Uint8Array, pattern: string): boolean {
  const wanted = pattern.match(/../g) ?? [];
  return wanted.every((hex, i) => hex === "??" || bytes[i] === Number.parseInt(hex, 16));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
