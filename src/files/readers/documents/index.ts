import { guess } from "../../encodings/guess.ts";
import { decodeWith } from "../../encodings/text.ts";
import type { DocumentKind } from "../../kinds.ts";
import { refused, type ReadableFile, type Reading } from "../../reading.ts";
import { BadDocument } from "./badDocument.ts";
import type { DocumentText } from "./documentText.ts";
import { realProperties } from "./metadata.ts";

type Parse<Source> = (source: Source) => DocumentText | Promise<DocumentText>;

/** Readers of bytes, each with its library loaded when it is first needed. */
const BINARY: Readonly<Record<"docx" | "odt" | "rtf" | "pdf" | "epub", () => Promise<Parse<Uint8Array>>>> = {
  docx: async () => (await import("./docx.ts")).readDocx,
  odt: async () => (await import("./odt.ts")).readOdt,
  rtf: async () => (await import("./rtf/rtf.ts")).readRtf,
  pdf: async () => (await import("./pdf/pdf.ts")).readPdf,
  epub: async () => (await import("./epub.ts")).readEpub,
};

/** Readers of text, whatever its encoding. */
const TEXTUAL: Readonly<Record<"text" | "markdown" | "subtitles", () => Promise<Parse<string>>>> = {
  text: () => Promise.resolve((text) => ({ text })),
  markdown: async () => (await import("./markdown.ts")).readMarkdown,
  subtitles: async () => (await import("./subtitles.ts")).readSubtitles,
};

/**
 * Reads a document of a kind, or a text whose encoding has to be guessed. Runs in a worker, which can be ended when a document takes too long. Rejects where a library
 * cannot be loaded.
 */
export async function readDocument(kind: DocumentKind | "text", file: ReadableFile): Promise<Reading> {
  if (kind === "text" || kind === "markdown" || kind === "subtitles")
    return readTextual(await TEXTUAL[kind](), file);
  const parse = await BINARY[kind]();
  return orRefused(file.name, async () => readingOf(file.name, await parse(file.bytes)));
}

/** What is wrong with a document is a note. */
async function orRefused(name: string, read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    const problem = error instanceof BadDocument ? error.problem : "damaged";
    return refused({ kind: problem, file: name });
  }
}

function readingOf(
  name: string,
  { text, outlet, address, notes = [], ...properties }: DocumentText,
): Reading {
  const article = {
    name,
    text,
    ...realProperties(properties),
    ...(outlet ? { outlet } : {}),
    ...(address && /^https?:\/\//i.test(address) ? { address } : {}),
  };
  return { articles: [article], notes: notes.map((kind) => ({ kind, file: name })) };
}

async function readTextual(parse: Parse<string>, { name, bytes, encoding }: ReadableFile): Promise<Reading> {
  const decoded = await decodeWith(bytes, guess, encoding);
  if (!decoded.ok) return refused({ kind: "binary", file: name });
  const reading = await orRefused(name, async () => readingOf(name, await parse(decoded.text)));
  const notProved = decoded.guessed ? decoded.encoding : encoding;
  if (notProved === undefined) return reading;
  return {
    articles: reading.articles.map((article) => ({ ...article, encoding: notProved })),
    notes: decoded.guessed
      ? [...reading.notes, { kind: "encoding", file: name, encoding: notProved }]
      : reading.notes,
  };
}
