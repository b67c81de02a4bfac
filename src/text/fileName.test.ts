import { describe, expect, it } from "vitest";
import { fileNameOf } from "./fileName.ts";

describe("the name of a file", () => {
  it.each([
    ["مكالمة نيسان", "مكالمة نيسان.csv"],
    ["Macron – Putin: a call?", "Macron – Putin a call.csv"],
    ["../../etc/passwd", "etc passwd.csv"],
    ["a\u202egpj\u2066.exe", "a gpj .exe.csv"],
    ["line\nline\ttab", "line line tab.csv"],
    ["CON", "muqabala.csv"],
    [" . ", "muqabala.csv"],
    ["", "muqabala.csv"],
  ])("for %j", (title, name) => {
    expect(fileNameOf(title, "csv")).toBe(name);
  });

  it("is short enough for every file system, and ends with a whole character", () => {
    const name = fileNameOf("مقابلة 😀".repeat(100), "docx");
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).not.toMatch(/[\ud800-\udfff]/u);
  });
});
