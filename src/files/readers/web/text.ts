/** Elements whose content begins and ends on lines of its own. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Blocks that follow each other without an empty line between. */
const TIGHT = new Set(["li", "dt", "dd", "tr", "td", "th"]);
/** What is no text of the page, or none that is shown. */
const UNREAD = new Set(
  "script style noscript template head svg math canvas video audio iframe object embed button select option textarea input figcaption rp rt".split(
    " ",
  ),
);

/**
 * The text of an element: paragraphs, headings and list items on lines of their own, with an empty line between paragraphs,
 * white space as a browser shows it, no markup. Every other character stays as it is.
 */
export function textOf(root: Element): string {
  const lines = new Lines();
  walk(root, lines);
  return lines.text();
}

/** Without recursion: a hostile page may be as deep as it likes. */
function walk(root: Element, lines: Lines): void {
  let node: Node = root;
  for (;;) {
    const next: Node | null = enter(node, lines) ? node.firstChild : null;
    if (next) {
      node = next;
      continue;
    }
    leave(node, lines);
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      leave(node, lines);
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}

/** True where the node's children are to be read. */
function enter(node: Node, lines: Lines): boolean {
  if (node.nodeType === node.TEXT_NODE) {
    lines.add(node.nodeValue ?? "");
    return false;
  }
  if (node.nodeType !== node.ELEMENT_NODE) return false;
  const element = node as Element;
  const name = element.localName;
  if (name === "br") lines.end(1);
  if (UNREAD.has(name) || isHidden(element)) return false;
  if (BLOCKS.has(name)) lines.end(TIGHT.has(name) ? 1 : 2);
  return true;
}

function leave(node: Node, lines: Lines): void {
  const name = node.nodeType === node.ELEMENT_NODE ? (node as Element).localName : "";
  if (BLOCKS.has(name)) lines.end(TIGHT.has(name) ? 1 : 2);
}

/** True where the page itself says that an element is not shown. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "");

/** Lines as they grow. */
class Lines {
  private readonly done: string[] = [];
  private line = "";
  private gap = 0;

  add(text: string): void {
    this.line += text;
  }

  /** Ends the line; `breaks` line feeds stand before the next one, the most that any end asked for. */
  end(breaks: number): void {
    const line = withoutEdges(this.line.replace(/[ \t\n\f\r]+/g, " "));
    this.line = "";
    if (line !== "") {
      if (this.done.length > 0) this.done.push("\n".repeat(Math.max(1, this.gap)));
      this.done.push(line);
      this.gap = 0;
    }
    this.gap = Math.max(this.gap, breaks);
  }

  text(): string {
    this.end(0);
    return this.done.join("");
  }
}

const withoutEdges = (line: string): string => line.replace(/^[ \u00a0]+|[ \u00a0]+$/g, "");
