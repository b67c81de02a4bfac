import { describe, expect, it } from "vitest";
import { firstWords } from "./firstWords.ts";
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

describe("the first words of an article", () => {
  it("stand on one line and end between words", () => {
    const words = firstWords(`طلب الرئيس\nالفرنسي ${"مجدداً ".repeat(30)}`);
    expect(words).toMatch(/^طلب الرئيس الفرنسي (?:مجدداً )+…$/);
    expect(words.length).toBeLessThan(70);
  });

  it("are the whole text where it is short", () => {
    expect(firstWords(" One line. ")).toBe("One line.");
  });
});
