// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhole } from "../intake.ts";
import type { FileNote, FoundArticle, ReadArticle } from "../reading.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/web");

interface Source {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly address: string;
  readonly paragraphs: readonly string[];
}
const SOURCES = JSON.parse(readFileSync(join(FOLDER, "source/articles.json"), "utf8")) as Record<
  "ar" | "en" | "fr" | "ru",
  Source
>;
const { ar, en, fr, ru } = SOURCES;
const textOf = ({ title, paragraphs }: Source, between = "\n\n"): string =>
  `${title}\n\n${paragraphs.join(between)}`;
/** What every way of saving a page has to bring out of it. */
const factsOf = ({ title, outlet, author, address }: Source) => ({ title, outlet, author, address });

const readBytes = async (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { articles, notes } = await readWhole({ name, bytes, size: bytes.length });
  return { articles: articles.map(withoutOrigin), notes };
};
function withoutOrigin(article: ReadArticle): FoundArticle {
  const { origin, ...found } = article;
  expect(origin.kind).toBeTruthy();
  return found;
}
const readFixture = (name: string) => readBytes(name, new Uint8Array(readFileSync(join(FOLDER, name))));
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const story = en.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");

describe("saved pages", () => {
  it.each([
    ["ar.html", ar, { ...factsOf(ar), date: "2026-11-16", language: "ar" }],
    ["en.html", en, { ...factsOf(en), date: "2026-11-16", language: "en" }],
    ["ru.html", ru, { ...factsOf(ru), date: "2026-11-16", language: "ru" }],
    ["fr-saved.html", fr, { ...factsOf(fr), date: "2026-11-17", language: "fr" }],
    ["ar.mhtml", ar, { ...factsOf(ar), date: "2026-11-16", language: "ar" }],
    ["en.mhtml", en, { ...factsOf(en), date: "2026-11-16", language: "en" }],
    ["fr.mhtml", fr, { ...factsOf(fr), date: "2026-11-17", language: "fr" }],
    ["ru.mhtml", ru, { ...factsOf(ru), date: "2026-11-16", language: "ru" }],
  ])(
    "%s gives the article under its headline, and what the page says about it",
    async (name, source, facts) => {
      expect(await readFixture(name)).toEqual({
        articles: [{ name, text: textOf(source), ...facts }],
        notes: [],
      });
    },
  );

  it("gives no address where the page's own is relative and nothing says to what", async () => {
    const { articles } = await readFixture("fr.html");
    expect(articles[0]).toMatchObject({ text: textOf(fr), outlet: fr.outlet });
    expect(articles[0]).not.toHaveProperty("address");
  });

  it("says of a page of headlines that it is one", async () => {
    const { articles, notes } = await readFixture("front.html");
    expect(notes).toEqual([{ kind: "severalArticles", file: "front.html", count: 12 }]);
    expect(articles[0]?.text).toContain("part 12");
  });

  it("takes all of the text where no article stands out, and says so", async () => {
    const { articles, notes } = await readBytes("short.html", page("<h1>One line</h1><p>Hardly a text.</p>"));
    expect(articles[0]?.text).toBe("One line\n\nHardly a text.");
    expect(notes).toEqual([{ kind: "pageWhole", file: "short.html" }]);
  });

  it("keeps line breaks, lists and every other character of the text, and no markup", async () => {
    const body = `<article><h2>Where to cross</h2>${story}<ul><li>By ferry</li><li>By the <b>coastal</b> road</li></ul><p>One<br>Two\u00a0three &lt;four&gt; \u200ffive</p></article>`;
    const { articles } = await readBytes("x.html", page(body));
    expect(articles[0]?.text).toBe(
      `Where to cross\n\n${en.paragraphs.join("\n\n")}\n\nBy ferry\nBy the coastal road\n\nOne\nTwo\u00a0three <four> \u200ffive`,
    );
  });

  it("leaves out what the page hides, scripts and captions", async () => {
    const body = `<article>${story}<p hidden>hidden one</p><p style="display:none">hidden two</p><p aria-hidden="true">hidden three</p><script>"hidden four"</script><figure><figcaption>hidden five</figcaption></figure></article>`;
    const { articles } = await readBytes("x.html", page(body));
    expect(articles[0]?.text).toBe(en.paragraphs.join("\n\n"));
  });

  it.each([
    ["a name for text", "page.txt"],
    ["no name for anything", "page"],
  ])("knows a page by its content under %s", async (_, name) => {
    expect((await readBytes(name, page(`<article>${story}</article>`))).articles[0]?.text).toBe(
      en.paragraphs.join("\n\n"),
    );
  });

  it("reads a text that is only called a page as the text it is", async () => {
    const { articles, notes } = await readBytes("article.html", en.paragraphs.join("\n\n"));
    expect({ text: articles[0]?.text, notes }).toEqual({ text: en.paragraphs.join("\n\n"), notes: [] });
  });

  it("believes the language of the text rather than a page that says English everywhere", async () => {
    const body = `<article>${ar.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}</article>`;
    const { articles } = await readBytes("x.html", page(body).replace("<html>", '<html lang="en-US">'));
    expect(articles[0]).not.toHaveProperty("language");
  });

  it("takes the day as the publisher wrote it, not as it is elsewhere", async () => {
    const head = '<meta property="article:published_time" content="2026-11-16T00:30:00+09:00">';
    const { articles } = await readBytes("x.html", page(`<article>${story}</article>`, head));
    expect(articles[0]?.date).toBe("2026-11-16");
  });

  it("takes no address that is none of the web, and no author that is an address", async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd"><meta name="author" content="https://x.example/someone">';
    const { articles } = await readBytes("x.html", page(`<article>${story}</article>`, head));
    expect(articles[0]).not.toHaveProperty("address");
    expect(articles[0]).not.toHaveProperty("author");
  });
});

describe("mails", () => {
  it("gives the text under the subject, from its sender", async () => {
    const { articles, notes } = await readFixture("plain.eml");
    expect(notes).toEqual([]);
    expect(articles).toEqual([
      { name: "plain.eml", title: ru.title, outlet: ru.outlet, date: "2026-11-16", text: textOf(ru) },
    ]);
  });

  it("gives the article in the HTML of a newsletter, without the links around it", async () => {
    const { articles } = await readFixture("newsletter.eml");
    expect(articles[0]).toMatchObject({
      title: ar.title,
      outlet: ar.outlet,
      date: "2026-11-17",
      text: textOf(ar),
    });
  });

  it("gives a forwarded mail under the name of its first sender", async () => {
    const { articles } = await readFixture("forwarded.eml");
    expect(articles[0]).toMatchObject({
      title: fr.title,
      outlet: fr.outlet,
      date: "2026-11-17",
      text: textOf(fr),
    });
  });

  it("reads what is attached, and takes no cover letter for an article", async () => {
    const { articles } = await readFixture("attachments.eml");
    expect(articles.map(({ name, text }) => [name, text])).toEqual([["en.html", textOf(en)]]);
  });

  it("reads the UTF-7 of old mail programs", async () => {
    const head =
      "From: A <a@x.example>\r\nSubject: A title\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n";
    const { articles } = await readBytes("old.eml", `${head}+BiMGOQZEBkY +BicGRAYxBiYGSgYz`);
    expect(articles.map(({ text }) => text)).toEqual(["A title\n\nأعلن الرئيس"]);
  });

  it("takes a text that only begins like a mail for a text", async () => {
    const text = "From: our correspondent in Marsa\n\nThe bridge was closed on Monday.";
    expect((await readBytes("a.txt", text)).articles).toEqual([{ name: "a.txt", text }]);
  });

  const broken = (body: string) =>
    `From: A <a@x.example>\r\nSubject: A title\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${body}`;
  it.each([
    [
      "a part that never ends",
      broken(`--b\r\nContent-Type: text/plain\r\n\r\nThe text.`),
      ["A title\n\nThe text."],
      [],
    ],
    ["parts that never begin", broken("The text."), [], [{ kind: "mailEmpty", file: "x.eml" }]],
    [
      "parts in parts without end",
      broken(
        Array.from(
          { length: 400 },
          (_, i) => `--b${i || ""}\r\nContent-Type: multipart/mixed; boundary="b${i + 1}"\r\n\r\n`,
        ).join(""),
      ),
      [],
      [{ kind: "damaged", file: "x.eml" }],
    ],
  ])("says what came of %s", async (_, content, texts, notes) => {
    const read = await readBytes("x.eml", content);
    expect(read.articles.map(({ text }) => text)).toEqual(texts);
    expect(read.notes).toEqual(notes);
  });
});

describe("lists of articles", () => {
  it("reads a monitor's export", async () => {
    const { articles, notes } = await readFixture("monitor.csv");
    expect(notes).toEqual([]);
    expect(articles).toEqual(
      Object.entries(SOURCES).map(([language, source]) => ({
        name: source.title,
        ...factsOf(source),
        date: language === "fr" ? "2026-11-17" : "2026-11-16",
        language,
        text: textOf(source),
      })),
    );
  });

  it("reads columns in Arabic from an old encoding, with semicolons, and a day that can only be one", async () => {
    const { articles, notes } = await readFixture("semicolons.csv");
    expect(notes).toEqual([{ kind: "encoding", file: "semicolons.csv", encoding: "windows-1256" }]);
    const { title, outlet, address } = ar;
    expect(articles).toEqual([
      {
        name: title,
        title,
        outlet,
        address,
        date: "2026-11-16",
        encoding: "windows-1256",
        text: textOf(ar, "\n"),
      },
    ]);
  });

  it("reads what Excel calls Unicode text, with columns in Russian", async () => {
    const { articles } = await readFixture("utf16.tsv");
    const { title, outlet, address } = ru;
    expect(articles).toEqual([
      { name: title, title, outlet, address, date: "2026-11-16", text: textOf(ru, "\n") },
    ]);
  });

  it("reads the answer of a news interface, its HTML as text, and says which texts break off", async () => {
    const { articles, notes } = await readFixture("newsapi.json");
    expect(notes).toEqual([{ kind: "listExcerpts", file: "newsapi.json", count: 1 }]);
    expect(articles[1]).toEqual({ name: fr.title, ...factsOf(fr), date: "2026-11-17", text: textOf(fr) });
  });

  it("reads JSON in lines", async () => {
    const { articles } = await readFixture("lines.ndjson");
    expect(articles.map(({ text, language }) => [language, text])).toEqual([
      ["ar", textOf(ar)],
      ["ru", textOf(ru)],
    ]);
  });

  it.each([
    [
      "a list of links",
      "gdelt.json",
      '{"articles":[{"url":"https://x.example/1","title":"T","domain":"x.example"}]}',
      { kind: "listColumns", file: "gdelt.json", found: ["url", "title", "domain"] },
    ],
    [
      "a table of figures",
      "figures.csv",
      "year;people\n2025;12\n2026;14",
      { kind: "listColumns", file: "figures.csv", found: ["year", "people"] },
    ],
    ["an empty list", "none.json", "[]", { kind: "listEmpty", file: "none.json" }],
    [
      "a list that is cut off",
      "cut.json",
      '{"articles":[{"text":"The br',
      { kind: "damaged", file: "cut.json" },
    ],
    [
      "entries without text",
      "some.csv",
      "title,text\nOne,\nTwo,",
      { kind: "listTextless", file: "some.csv", count: 2 },
    ],
  ] as const)("says what is wrong with %s", async (_, name, content, note) => {
    expect(await readBytes(name, content)).toEqual({ articles: [], notes: [note] });
  });

  it.each([
    [
      "an article under the name of a table",
      "a.csv",
      "The bridge was closed on Monday, the ministry said, and it will stay so.\nCars take the coastal road, which is longer.\n",
    ],
    ["an article of one line", "b.csv", "The bridge was closed on Monday."],
  ])("reads %s as the text it is", async (_, name, text) => {
    expect(await readBytes(name, text)).toEqual({ articles: [{ name, text }], notes: [] });
  });

  it("finds the columns below what an export says first, and the separator that Excel is told", async () => {
    const content =
      "sep=;\nSearch: bridge;\n;\nHeadline;Media Outlet;Full Text\nBridge closed;Observer;It was closed.\n";
    expect((await readBytes("x.csv", content)).articles).toEqual([
      {
        name: "Bridge closed",
        title: "Bridge closed",
        outlet: "Observer",
        text: "Bridge closed\n\nIt was closed.",
      },
    ]);
  });

  it("takes as many articles of 100,000 rows as a comparison holds, and says how many there are", async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `Title ${i},Text number ${i} of the list.`);
    const { articles, notes } = await readBytes("long.csv", `title,text\n${rows.join("\n")}`);
    expect(articles).toHaveLength(60);
    expect(notes).toEqual([{ kind: "listCut", file: "long.csv", taken: 60, total: 100_000 }]);
  });
});

describe("what is made to do harm", () => {
  it.each([
    ["elements inside each other", "<div>".repeat(100_000)],
    ["a long text deep inside others", `${"<div>".repeat(600)}${"<p>word after word</p>".repeat(1_000)}`],
    ["letters in bold inside each other", "<b>".repeat(100_000)],
    ["more elements than a page has", "<i></i>".repeat(60_000)],
    ["a comment that would hide them", `<!-- > --><a>${"<div>".repeat(100_000)}`],
    ["a script that would hide them", `<SCRIPT></script>${"<div>".repeat(100_000)}`],
  ])("a page of %s is not built", async (_, body) => {
    const notes: FileNote[] = [{ kind: "tooComplex", file: "x.html" }];
    expect(await readBytes("x.html", page(body))).toEqual({ articles: [], notes });
  });

  it("a broken page is read as far as it goes", async () => {
    const { articles } = await readBytes(
      "x.html",
      `<!DOCTYPE html><html><body><article>${story}<p>And <b>then <i></p></b><table><`,
    );
    expect(articles[0]?.text.startsWith(en.paragraphs.join("\n\n"))).toBe(true);
  });

  it("entities of a document type stand for nothing", async () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "${"&a;".repeat(100)}">]><html><body><p>${"&b;".repeat(50)}</p></body></html>`;
    const { articles } = await readBytes("x.html", bomb);
    expect(articles[0]?.text.length).toBeLessThan(20_000);
  });

  it("a page without text, and one with more than an article may have, are refused by name", async () => {
    const empty: FileNote[] = [{ kind: "pageEmpty", file: "x.html" }];
    expect(await readBytes("x.html", page('<div id="root"></div><script>draw()</script>'))).toEqual({
      articles: [],
      notes: empty,
    });
    const long = await readBytes("y.html", page(`<p>${"word ".repeat(100_000)}</p>`));
    expect(long).toEqual({ articles: [], notes: [{ kind: "tooLong", file: "y.html", limit: 300_000 }] });
  });
});
