/**
 * Links of the first version, stored when it was finished. They have to open for ever: a change that makes one of
 * these fail breaks links that people have sent. It belongs into a second version beside the first (FORMAT.md).
 */
import { describe, expect, it } from "vitest";
import frozen from "./fixtures/v1.json" with { type: "json" };
import { decodeLink } from "./link.ts";

describe("links of version 1 open as they were sent", () => {
  it.each(frozen)("$name", async ({ link, shared }) => {
    expect(await decodeLink(link)).toEqual({ ok: true, shared });
  });
});
