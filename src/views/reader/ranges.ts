import type { Span } from "../../model/span.ts";

/** Ranges of the page for spans of an article; its elements hold every character of it and no other. */
export function rangesIn(article: Element, spans: readonly Span[]): Range[] {
  if (spans.length === 0) return [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    nodes.push({ node, start: at, end: at + length });
    at += length;
  }
  return spans.flatMap((span) => {
    const first = nodes.find(({ end }) => span.start < end);
    const last = nodes.find(({ end }) => span.end <= end);
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, span.start - first.start);
    range.setEnd(last.node, span.end - last.start);
    return [range];
  });
}
