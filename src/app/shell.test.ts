import { describe, expect, it } from "vitest";
import { isLocal } from "./hosted.ts";
import { bandOf } from "./shareBands.ts";

describe("what a link's length means", () => {
  it.each([
    [2000, "anywhere"],
    [2001, "chats"],
    [4000, "chats"],
    [4001, "mail"],
    [8000, "mail"],
    [8001, "long"],
  ])("%i characters", (length, band) => {
    expect(bandOf(length)).toBe(band);
  });

  it.each([
    ["http:", "localhost", true],
    ["http:", "127.0.0.1", true],
    ["http:", "[::1]", true],
    ["file:", "", true],
    ["https:", "example.org", false],
    ["https:", "localhost.example.org", false],
  ])("a page at %s//%s is on the reader's own machine: %s", (protocol, hostname, local) => {
    expect(isLocal({ protocol, hostname })).toBe(local);
  });
});
