import type { LinkOutline, Links } from "./comparison.ts";

/** Where all links stand, in their order, without making the rest of them. */
export function* outlinesOf(links: Links): Generator<LinkOutline> {
  for (let i = 0; i < links.length; i++) {
    const outline = links.outline ? links.outline(i) : links.at(i);
    if (outline) yield outline;
  }
}
