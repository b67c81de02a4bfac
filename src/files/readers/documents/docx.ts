import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { BadDocument } from "./badDocument.ts";
import type { DocumentText } from "./documentText.ts";
import { joinLines, rowOf } from "./lines.ts";
import { partsOf } from "./parts.ts";
import { readable } from "./wordMarkup.ts";
import { parseXml, textAt } from "./xml.ts";

/** Parts that hold text or say where it is; pictures and fonts stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/[^/]*\.xml|word\/_rels\/.*)$/;
const PROPERTIES = "docProps/core.xml";

/** As much of mammoth's document as is looked at (mammoth/lib/documents.js). */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly Element[];
  readonly notes?: { resolve(reference: Element): Element | undefined };
}

/** Text of a Word document (ECMA-376) with deleted words left out; footnotes follow at the end. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const parts = partsOf(bytes, (path) => WANTED.test(path));
  // No part is allowed to declare entities.
  for (const [path, part] of parts) if (/\.(?:xml|rels)$/.test(path)) refuseEntities(part);
  const reader = new DocxText(await documentOf(parts));
  const core = parts.get(PROPERTIES);
  return { text: joinLines([...reader.lines, ...reader.notes]), ...(core ? properties(core) : {}) };
}

function refuseEntities(part: Uint8Array): void {
  if (/<!(?:ENTITY|DOCTYPE)/i.test(new TextDecoder().decode(part))) throw new BadDocument("damaged");
}

function properties(core: Uint8Array) {
  const root = parseXml(core);
  return { title: textAt(root, "title"), author: textAt(root, "creator"), date: textAt(root, "created") };
}

/** What mammoth makes of the parts, before it would write HTML. It is given the parts that are checked, and no others. */
async function documentOf(parts: ReadonlyMap<string, Uint8Array>): Promise<Element> {
  const { buffer } = zipSync(Object.fromEntries([...parts].map(shown)), { level: 0 });
  let found: Element | undefined;
  const keep = (document: Element): Element => {
    found = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(inputOf(buffer), { transformDocument: keep });
  } catch {
    throw new BadDocument("damaged");
  }
  if (!found) throw new BadDocument("damaged");
  return found;
}

/** Parts in UTF-16, which no program writes, are left as they are. */
function shown([path, part]: [string, Uint8Array]): [string, Uint8Array] {
  const isWords = /^word\/[^/]*\.xml$/.test(path) && part[0] !== 0xff && part[0] !== 0xfe;
  return [path, isWords ? strToU8(readable(strFromU8(part))) : part];
}

/** Mammoth takes another kind of bytes in Node, where the unit tests run, than in a browser. */
function inputOf(arrayBuffer: ArrayBuffer): Parameters<typeof mammoth.convertToHtml>[0] {
  const { Buffer } = globalThis as unknown as { Buffer?: { from(bytes: ArrayBuffer): never } };
  return Buffer ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer };
}

class DocxText {
  readonly lines: string[] = [];
  readonly notes: string[] = [];
  private readonly document: Element;

  constructor(document: Element) {
    this.document = document;
    this.lines = this.blocks(document.children);
  }

  private blocks(elements: readonly Element[] = []): string[] {
    return elements.flatMap((element) => {
      if (element.type === "paragraph") return [this.inline(element.children)];
      if (element.type === "tableRow") return [rowOf(this.cells(element))];
      return this.blocks(element.children);
    });
  }

  private readonly cells = ({ children = [] }: Element): string[] =>
    children.map((cell) => this.blocks(cell.children).join(" "));

  private inline(elements: readonly Element[] = []): string {
    return elements.map((element) => this.piece(element)).join("");
  }

  private piece(element: Element): string {
    switch (element.type) {
      case "text":
        return element.value ?? "";
      case "tab":
        return "\t";
      case "break":
        return "\n";
      case "noteReference":
        this.notes.push(...this.blocks(this.document.notes?.resolve(element)?.body));
        return "";
      default:
        return this.inline(element.children);
    }
  }
}
