import { rowOf } from "./lines.ts";
import { attribute, childrenOf, isText, textOf, type XmlNode } from "./xml.ts";

const SKIPPED = new Set([
  "head",
  "script",
  "style",
  "nav",
  "template",
  "noscript",
  "svg",
  "math",
  "rt",
  "rp",
]);
const NUMBER = /^[[(]?[\p{Nd}*†‡↑↩]+[\])]?$/u;
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Lines of a chapter in XHTML: one for each block, and one for each row of a table. White space as HTML shows it. */
export function linesOfXhtml(root: XmlNode): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(collapse(line));
    line = "";
  };
  const walk = (node: XmlNode) => {
    if (isText(node)) line += node.nodeValue ?? "";
    if (node.nodeType !== 1) return;
    const name = (node.localName ?? node.nodeName).toLowerCase();
    if (SKIPPED.has(name) || isReference(node)) return;
    if (name === "br") line += "\u2028";
    else if (name === "tr") {
      end();
      lines.push(rowOf(cellsOf(node)));
    } else if (INLINE.has(name)) for (const child of childrenOf(node)) walk(child);
    else {
      end();
      for (const child of childrenOf(node)) walk(child);
      end();
    }
  };
  walk(root);
  end();
  return lines;
}

/** The number of a footnote in the line, and the one that leads back to it: no part of a sentence. */
const isReference = (node: XmlNode): boolean =>
  node.localName === "a" && attribute(node, "href").includes("#") && NUMBER.test(textOf(node).trim());

const cellsOf = (row: XmlNode): string[] =>
  [...childrenOf(row)]
    .filter((cell) => /^t[dh]$/i.test(cell.localName ?? ""))
    .map((cell) => linesOfXhtml(cell).join(" "));

/** A break that was asked for stays one; other white space is one space. */
const collapse = (line: string): string => line.replace(/[ \t\r\n]+/g, " ").replace(/ ?\u2028 ?/g, "\n");
