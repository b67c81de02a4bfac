/**
 * Links of each version, stored when it was finished. They have to open for ever: a change that makes one of these fail
 * breaks links that people have sent. It belongs into a further version beside the others (FORMAT.md).
 */
import { describe, expect, it } from "vitest";
import version1 from "./fixtures/v1.json" with { type: "json" };
import version2 from "./fixtures/v2.json" with { type: "json" };
import version3 from "./fixtures/v3.json" with { type: "json" };
import { decodeLink } from "./link.ts";

describe.each([
  ["m1", version1],
  ["m2", version2],
  ["m3", version3],
])("links of version %s open as they were sent", (mark, frozen) => {
  it.each<{ name: string; link: string; shared: unknown }>(frozen)("$name", async ({ link, shared }) => {
    expect(link.startsWith(mark)).toBe(true);
    expect(await decodeLink(link)).toEqual({ ok: true, shared });
  });
});
