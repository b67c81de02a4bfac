import { DOMParser } from "@xmldom/xmldom";
import { BadDocument } from "./badDocument.ts";

/** As much of an XML node as the readers look at; a worker has no DOM of its own. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName?: string | null;
  readonly nodeValue: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  getAttribute?(name: string): string;
}

const TEXT_NODES: readonly number[] = [3, 4];

/**
 * The root of an XML file in UTF-8 or UTF-16. Entities of the file's own are refused: they can grow without end, and no
 * office program writes them. `html` knows "&nbsp;" and its like.
 */
export function parseXml(bytes: Uint8Array, html = false): XmlNode {
  const source = decodeXml(bytes);
  if (/<!ENTITY/i.test(source)) throw new BadDocument("damaged");
  const parser = new DOMParser({
    errorHandler: {
      warning: () => undefined,
      error: refuse,
      fatalError: refuse,
    },
  });
  const document = parser.parseFromString(source, html ? "text/html" : "text/xml") as
    { documentElement: unknown } | undefined;
  const root = document?.documentElement as XmlNode | null | undefined;
  if (!root) throw new BadDocument("damaged");
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : "utf-16be";
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? wide : "utf-8").decode(bytes);
}

function refuse(): never {
  throw new BadDocument("damaged");
}

/** The children of a node, in order. */
export function* childrenOf(node: XmlNode): Generator<XmlNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** True for text and CDATA. */
export const isText = (node: XmlNode): boolean => TEXT_NODES.includes(node.nodeType);

/** An attribute's value; empty where it is absent. */
export const attribute = (node: XmlNode, name: string): string => node.getAttribute?.(name) ?? "";

/** All text in a node, in order. */
export const textOf = (node: XmlNode): string =>
  isText(node) ? (node.nodeValue ?? "") : [...childrenOf(node)].map(textOf).join("");

/** Elements below a node with a local name, in order, those inside each other too. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    if (child.localName === name) yield child;
    yield* descendants(child, name);
  }
}

/** Text of the first element with a local name; empty where there is none. */
export function textAt(root: XmlNode, name: string): string {
  const [found] = descendants(root, name);
  return found ? textOf(found).trim() : "";
}
