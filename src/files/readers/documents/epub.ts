import { BadDocument } from "./badDocument.ts";
import type { DocumentText } from "./documentText.ts";
import { joinLines } from "./lines.ts";
import { partOf, partsOf } from "./parts.ts";
import { linesOfXhtml } from "./xhtml.ts";
import { attribute, descendants, parseXml, textAt, type XmlNode } from "./xml.ts";

const CONTAINER = "META-INF/container.xml";
const WANTED = /\.(?:xml|opf|x?html?)$/i;

/** Text of an EPUB's chapters in the order of its spine (EPUB 3.3, https://www.w3.org/TR/epub-33/). */
export function readEpub(bytes: Uint8Array): DocumentText {
  const parts = partsOf(bytes, (path) => WANTED.test(path));
  if (parts.has("META-INF/encryption.xml") && isEncrypted(parts)) throw new BadDocument("locked");
  const [rootfile] = descendants(parseXml(partOf(parts, CONTAINER)), "rootfile");
  const path = rootfile ? attribute(rootfile, "full-path") : "";
  const book = parseXml(partOf(parts, path));
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const lines = chaptersOf(book).flatMap((chapter) =>
    linesOfXhtml(parseXml(partOf(parts, resolve(folder, chapter)), true)),
  );
  return {
    text: joinLines(lines),
    title: textAt(book, "title"),
    author: textAt(book, "creator"),
    date: textAt(book, "date"),
  };
}

/** Fonts may be scrambled in an open book; chapters may not. */
const isEncrypted = (parts: ReadonlyMap<string, Uint8Array>): boolean =>
  [...descendants(parseXml(partOf(parts, "META-INF/encryption.xml")), "CipherReference")].some((reference) =>
    /\.x?html?$/i.test(attribute(reference, "URI")),
  );

/** Addresses of the chapters in reading order, without the list of contents. */
function chaptersOf(book: XmlNode): string[] {
  const items = new Map([...descendants(book, "item")].map((item) => [attribute(item, "id"), item]));
  return [...descendants(book, "itemref")].flatMap((reference) => {
    const item = items.get(attribute(reference, "idref"));
    return item && attribute(item, "properties") !== "nav" ? [attribute(item, "href")] : [];
  });
}

/** A path inside the container; the base only stands in for one. */
const resolve = (folder: string, href: string): string =>
  decodeURIComponent(new URL(href, `https://book.invalid/${folder}`).pathname.slice(1));
