import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const FIXTURES = join(import.meta.dirname, "../src/files/fixtures");
const fixture = (path: string, name = path.replace(/.*\//, "")): TestFile => ({
  name,
  content: readFileSync(join(FIXTURES, path)),
});
const linesOf = (language: string): string[] =>
  readFileSync(join(FIXTURES, `documents/source/${language}.txt`), "utf8").split("\n");
/** The sentence after the headline, which every form of the report has. */
const leadOf = (language: string): string => linesOf(language)[1] ?? "";

const MARKDOWN = `# ${linesOf("en")[0] ?? ""}\n\n${leadOf("en").replace("Marsa Nour", "**Marsa\nNour**")}\n`;
const [first = "", second = ""] = leadOf("fr").split(" lundi ");
const SUBTITLES = `1\n00:00:01,000 --> 00:00:02,000\n${first}\n\n2\n00:00:02,000 --> 00:00:03,000\n<i>lundi ${second}</i>\n`;

const GOOD: readonly (readonly [TestFile, string])[] = [
  [fixture("documents/ar.docx"), leadOf("ar")],
  [fixture("documents/en.odt"), leadOf("en")],
  [fixture("documents/fr.rtf"), leadOf("fr")],
  [fixture("documents/ru.epub"), leadOf("ru")],
  [fixture("documents/ar-browser.pdf"), leadOf("ar")],
  [fixture("documents/fr-browser.pdf", "named.docx"), leadOf("fr")],
  [fixture("encodings/windows-1256.txt"), leadOf("ar")],
  [fixture("encodings/koi8-r.txt"), leadOf("ru")],
  [fixture("encodings/utf-16be.txt"), leadOf("ru")],
  [{ name: "note.md", content: MARKDOWN }, leadOf("en")],
  [{ name: "speech.srt", content: SUBTITLES }, leadOf("fr")],
];
const BAD: readonly TestFile[] = [
  fixture("documents/old.doc"),
  fixture("documents/locked.pdf"),
  fixture("documents/scan.pdf"),
  fixture("documents/cut.docx"),
];

test("documents of all kinds are read at once, each bad one is named, and nothing is asked of the network", async ({
  app,
  page,
  words,
}) => {
  const foreign: string[] = [];
  await app.open();
  const { origin } = new URL(page.url());
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  await app.drop([...GOOD.map(([file]) => file), ...BAD]);
  await app.compared();
  const messages = page.getByRole("status", { name: words.files.label });
  const { files } = words;
  for (const message of [
    files.oldOffice("old.doc"),
    files.locked("locked.pdf"),
    files.scan("scan.pdf"),
    files.damaged("cut.docx"),
    files.fromPdf("named.docx"),
    files.encoding("windows-1256.txt", "windows-1256"),
    files.encoding("koi8-r.txt", "koi8-r"),
  ])
    await expect(messages).toContainText(message);
  await app.openReader();
  const chips = page.getByRole("group", { name: words.views.reader.columns }).getByRole("button");
  await expect(chips).toHaveCount(GOOD.length);
  for (const [i, [{ name }, lead]] of GOOD.entries()) {
    await chips.nth(i).click();
    await expect(app.column(await chips.nth(i).innerText()), name).toContainText(lead);
  }
  expect(foreign).toEqual([]);
});
