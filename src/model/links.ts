import type { LinkOutline, Links } from "./comparison.ts";

/** Where a link stands, without making the rest of it. */
export const outlineAt = (links: Links, index: number): LinkOutline | undefined =>
  links.outline ? links.outline(index) : links.at(index);

/** Where all links stand, in their order. */
export function* outlinesOf(links: Links): Generator<LinkOutline> {
  for (let i = 0; i < links.length; i++) {
    const outline = outlineAt(links, i);
    if (outline) yield outline;
  }
}
