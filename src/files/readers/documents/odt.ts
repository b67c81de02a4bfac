import { BadDocument } from "./badDocument.ts";
import type { DocumentText } from "./documentText.ts";
import { joinLines, rowOf } from "./lines.ts";
import { partOf, partsOf } from "./parts.ts";
import { attribute, childrenOf, descendants, isText, parseXml, textAt, type XmlNode } from "./xml.ts";

const PARTS = ["content.xml", "meta.xml", "META-INF/manifest.xml"];
/** Never part of the text: deleted words, comments, made-up lists of contents, what stands for a footnote in the line. */
const SKIPPED = new Set([
  "tracked-changes",
  "annotation",
  "annotation-end",
  "sequence-decls",
  "forms",
  "table-of-content",
  "alphabetical-index",
  "note-citation",
  "ruby-text",
  "desc",
  "title",
]);
/** Spaces that one element may stand for; a larger count is a trick. */
const MOST_SPACES = 100;

/** Text of an OpenDocument text (ISO/IEC 26300); footnotes follow at the end. */
export function readOdt(bytes: Uint8Array): DocumentText {
  const parts = partsOf(bytes, (path) => PARTS.includes(path));
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest && isEncrypted(parseXml(manifest))) throw new BadDocument("locked");
  const [body] = descendants(parseXml(partOf(parts, "content.xml")), "text");
  if (!body) throw new BadDocument("damaged");
  const reader = new OdtText();
  reader.blocks(body);
  const meta = parts.get("meta.xml");
  return { text: joinLines([...reader.lines, ...reader.notes]), ...(meta ? properties(parseXml(meta)) : {}) };
}

const isEncrypted = (manifest: XmlNode): boolean => !descendants(manifest, "encryption-data").next().done;

const properties = (meta: XmlNode) => ({
  title: textAt(meta, "title"),
  author: textAt(meta, "initial-creator") || textAt(meta, "creator"),
  date: textAt(meta, "creation-date"),
});

/** Sections and words that a writer hid; what hangs on a condition is as it was when the document was saved. */
const isHidden = (node: XmlNode): boolean =>
  attribute(node, "text:display") === "none" || attribute(node, "text:is-hidden") === "true";

class OdtText {
  readonly lines: string[] = [];
  readonly notes: string[] = [];
  /** Boxes that hang on a paragraph; their lines follow it. */
  private boxes: XmlNode[] = [];

  blocks(node: XmlNode): void {
    for (const child of childrenOf(node)) {
      const name = child.localName ?? "";
      if (SKIPPED.has(name) || isHidden(child)) continue;
      if (name === "p" || name === "h") this.paragraph(child);
      else if (name === "table-row") this.row(child);
      else this.blocks(child);
    }
  }

  private paragraph(node: XmlNode): void {
    this.lines.push(this.inline(node));
    const boxes = this.boxes;
    this.boxes = [];
    boxes.forEach((box) => {
      this.blocks(box);
    });
  }

  private row(node: XmlNode): void {
    const cells = [...childrenOf(node)].filter(({ localName }) => localName === "table-cell");
    this.lines.push(rowOf(cells.map((cell) => this.apart(cell).join(" "))));
  }

  /** Lines of a node by itself, not among those of the document. */
  private apart(node: XmlNode): string[] {
    const inner = new OdtText();
    inner.blocks(node);
    this.notes.push(...inner.notes);
    return inner.lines;
  }

  private inline(node: XmlNode): string {
    return [...childrenOf(node)].map((child) => this.piece(child)).join("");
  }

  private piece(node: XmlNode): string {
    if (isText(node)) return (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    const name = node.localName ?? "";
    if (SKIPPED.has(name) || isHidden(node)) return "";
    if (name === "s") return " ".repeat(Math.min(Number(attribute(node, "text:c")) || 1, MOST_SPACES));
    if (name === "tab") return "\t";
    if (name === "line-break") return "\n";
    if (name === "note") this.notes.push(...this.apart(node));
    else if (name === "text-box") this.boxes.push(node);
    else return this.inline(node);
    return "";
  }
}
