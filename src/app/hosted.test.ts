import { describe, expect, it } from "vitest";
import { linkBase, readHosted } from "./hosted.ts";

const address = (text: string) => {
  const read = readHosted(text);
  return "address" in read ? read.address : read.problem;
};

describe("the address of a copy on the web", () => {
  it.each([
    [" https://example.org/muqabala/ ", "https://example.org/muqabala/"],
    ["http://example.org", "http://example.org/"],
    ["https://example.org/index.html?x=1#m2abc", "https://example.org/index.html"],
    ["https://name:secret@example.org/", "https://example.org/"],
    ["https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"],
    ["javascript:alert(1)", "wrong"],
    ["data:text/html,x", "wrong"],
    ["file:///home/me/index.html", "wrong"],
    ["example.org", "wrong"],
    ["", "wrong"],
    [`https://example.org/${"a".repeat(600)}`, "wrong"],
    ["http://localhost:4173/", "local"],
    ["https://127.0.0.1/", "local"],
    ["http://[::1]/", "local"],
  ])("%s", (text, read) => {
    expect(address(text)).toBe(read);
  });
});

describe("where a link leads", () => {
  const settings = { language: "en", theme: "auto", hostedAddress: "https://example.org/m/" } as const;
  it.each([
    ["http://localhost:5173/", "https://example.org/m/"],
    ["file:///tmp/page.html", "https://example.org/m/"],
    ["https://other.org/app/", "https://other.org/app/"],
  ])("from %s", (here, leads) => {
    expect(linkBase(new URL(here) as unknown as Location, settings)).toBe(leads);
  });

  it("stays here where no copy is known", () => {
    const here = new URL("http://localhost:5173/") as unknown as Location;
    expect(linkBase(here, { language: "en", theme: "auto", hostedAddress: "nonsense" })).toBe(here.href);
  });
});
