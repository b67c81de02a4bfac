import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const FOLDER = join(import.meta.dirname, "../src/files/fixtures/web");
const fixture = (name: string): TestFile => ({ name, content: readFileSync(join(FOLDER, name)) });
const { ar, en, fr, ru } = JSON.parse(readFileSync(join(FOLDER, "source/articles.json"), "utf8")) as Record<
  "ar" | "en" | "fr" | "ru",
  { outlet: string; title: string; paragraphs: string[] }
>;

const ARTICLE = `<article><h1>${en.title}</h1>${en.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}<p>One more line, <b onclick="window.ran = 3">in bold</b>, that makes this text another one.</p></article>`;
const HOSTILE = `<!DOCTYPE html><html><head><base href="https://asked.example/"><script>window.ran = 1</script>
<link rel="stylesheet" href="/asked.css"><meta http-equiv="refresh" content="0;url=/asked">
<meta http-equiv="Content-Security-Policy" content="default-src *"></head>
<body onload="window.ran = 2">${ARTICLE}
<img src="/asked.png" onerror="window.ran = 4"><svg onload="window.ran = 5"><script>window.ran = 6</script></svg>
<iframe src="/asked.html" srcdoc="<script>parent.ran = 7</script>"></iframe><object data="/asked.swf"></object>
<video src="/asked.mp4" poster="/asked.jpg" onerror="window.ran = 8"></video>
<noscript><img src="/asked-too.png" onerror="window.ran = 9"></noscript></body></html>`;

test("pages, mails, archives and lists give articles with their outlets; nothing of a page runs or is asked for", async ({
  app,
  page,
  words,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await app.open();
  const own = new URL(page.url()).origin;
  await app.drop([
    { name: "hostile.html", content: HOSTILE },
    fixture("ar.html"),
    fixture("en.mhtml"),
    fixture("forwarded.eml"),
    fixture("lines.ndjson"),
    fixture("semicolons.csv"),
    fixture("articles.zip"),
    { name: "deep.html", content: `<!DOCTYPE html><html><body>${"<div>".repeat(100_000)}` },
    { name: "broken.zip", content: Buffer.from("PK\u0003\u0004 cut off") },
    fixture("locked.zip"),
    fixture("gdelt.json"),
    { name: "old.rar", content: Buffer.from("Rar!\u001a\u0007\u0000") },
  ]);
  const { files } = words;
  const messages = page.getByRole("status", { name: files.label });
  for (const message of [
    files.tooComplex("deep.html"),
    files.damaged("broken.zip"),
    files.lockedParts("locked.zip", 2, ["source/one.txt", "plain.eml"]),
    files.listColumns("gdelt.json", 6, ["url", "title", "seendate", "domain", "language", "sourcecountry"]),
    files.compressed("old.rar"),
  ])
    await expect(messages).toContainText(message);
  const names = page.getByRole("textbox", { name: words.outlets.name("") });
  const outlets = () =>
    names.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await expect.poll(async () => (await outlets()).length).toBe(8);
  // What the texts themselves say about their outlets comes on top; the Arabic page is also in both lists, and loaded once.
  expect((await outlets()).slice(1, 5)).toEqual([ar.outlet, en.outlet, fr.outlet, ru.outlet]);
  await app.compared();
  await app.openReader();
  for (const { paragraphs } of [ar, en, fr]) await expect(app.reader).toContainText(paragraphs[0] ?? "");
  await expect(app.reader).toContainText("in bold, that makes this text another one.");
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(asked.filter((address) => new URL(address).origin !== own || address.includes("asked"))).toEqual([]);
});

test("a folder is taken in with its paths, without hidden files and the parts of saved pages", async ({
  app,
  page,
  words,
}) => {
  await app.open();
  await page.evaluate((texts) => {
    /** A drop of a folder as a browser hands it over: entries that are asked for what is in them. */
    const file = (path: string, content: string) => ({
      isFile: true,
      isDirectory: false,
      fullPath: path,
      file: (take: (file: File) => void) => {
        take(new File([content], path.split("/").at(-1) ?? ""));
      },
    });
    const folder = (path: string, entries: unknown[]) => ({
      isFile: false,
      isDirectory: true,
      fullPath: path,
      createReader: () => {
        const batches = [entries, []];
        return {
          readEntries: (take: (entries: unknown[]) => void) => {
            take(batches.shift() ?? []);
          },
        };
      },
    });
    const page = `<!DOCTYPE html><html><body><article>${texts.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
    const entry = folder("/bridge", [
      file("/bridge/.hidden.txt", "hidden"),
      file("/bridge/Page.html", page),
      folder("/bridge/Page_files", [file("/bridge/Page_files/ad.html", page.replace("</p>", " </p>"))]),
      folder("/bridge/more", [
        file("/bridge/more/note.txt", `${texts.slice(0, 3).join("\n\n")}\n\nA line of its own.`),
      ]),
    ]);
    const transfer = {
      types: ["Files"],
      files: [],
      items: [{ kind: "file", webkitGetAsEntry: () => entry }],
    };
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: transfer });
    document.body.dispatchEvent(event);
  }, en.paragraphs);
  await expect(page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(2);
  await app.compared();
  await app.openReader();
  await expect(app.reader).toContainText(en.paragraphs[0] ?? "");
  await expect(app.reader).toContainText("A line of its own.");
});
