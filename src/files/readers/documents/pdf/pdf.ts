// @ts-expect-error pdf.js has types for its page side only
import * as pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MAX_CHARACTERS } from "../../../limits.ts";
import { BadDocument } from "../badDocument.ts";
import type { DocumentText } from "../documentText.ts";
import { joinLines } from "../lines.ts";
import { withOwnBrackets } from "./brackets.ts";
import { glyphsOf } from "./glyphs.ts";
import { realLetters } from "./letters.ts";
import { linesOf, type Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

// This file runs in a worker already; pdf.js need not start another one.
Object.assign(globalThis, { pdfjsWorker: pdfWorker as unknown });

/** Nothing is fetched, compiled or run: only letters are wanted. */
const SETTINGS = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** Text of a PDF (ISO 32000), its lines put together to paragraphs; scripts and forms in it are not looked at. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const task = getDocument({ ...SETTINGS, data: bytes.slice() });
  try {
    const document = await task.promise;
    const { pages, doubtful } = await linesOfPages(document);
    const text = joinLines(withOwnBrackets(paragraphsOf(pages)));
    if (text === "") throw new BadDocument("scan");
    return { text, ...(await factsOf(document)), notes: [doubtful ? "pdfDoubtful" : "fromPdf"] };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new BadDocument("locked");
    throw error;
  } finally {
    await task.destroy();
  }
}

async function linesOfPages(document: PDFDocumentProxy) {
  const pages: Line[][] = [];
  let doubtful = false;
  let length = 0;
  // What is longer than an article may be is refused anyway.
  for (let number = 1; number <= document.numPages && length <= MAX_CHARACTERS; number++) {
    const page = await document.getPage(number);
    const letters = realLetters(await glyphsOf(page));
    const lines = linesOf(letters.glyphs, number);
    pages.push(lines);
    doubtful ||= letters.doubtful;
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    page.cleanup();
  }
  return { pages, doubtful };
}

/** Title and author. Not the date: it is when the PDF was made, often years after the article. */
async function factsOf(document: PDFDocumentProxy): Promise<Pick<DocumentText, "title" | "author">> {
  const { info } = await document.getMetadata();
  const fact = (name: string): string => {
    const value: unknown = name in info ? (info as Record<string, unknown>)[name] : "";
    return typeof value === "string" ? value : "";
  };
  return { title: fact("Title"), author: fact("Author") };
}
