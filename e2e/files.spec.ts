import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Page } from "@playwright/test";
import { fillPage, readComparisonFile, writeRecord, type FiledComparison } from "../src/share/file/index.ts";
import { encodeLink, type SharedComparison } from "../src/share/link.ts";
import { App } from "./support/app.ts";
import { ONE_EVENT, type TestFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

/** Presses Control and S and waits for the file. */
async function save(page: Page, path: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const file = await download;
  await file.saveAs(path);
  return file;
}

/** Everything that a page asks for, its own file aside. */
function watchRequests(page: Page, own: string): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!/^(?:data|blob):/.test(address) && !address.startsWith(own)) asked.push(address);
  });
  return asked;
}

const TITLE = "اتصال ماكرون وبوتين";

test("a saved page opens from the disk in every view, goes on, saves itself and comes back", async ({
  app,
  page,
  words,
  browser,
  language,
}, info) => {
  test.slow();
  await app.compare(ONE_EVENT);
  await page.getByRole("textbox", { name: words.header.title }).fill(TITLE);
  await page.keyboard.press("Enter");
  await app.tab("points").click();
  const points = await app.pointTexts();
  const path = info.outputPath("saved.html");
  const saved = await save(page, path);
  expect(saved.suggestedFilename()).toBe(`${TITLE}.html`);

  const context = await browser.newContext({ locale: language, viewport: page.viewportSize() });
  const other = new App(await context.newPage(), words);
  const complaints: string[] = [];
  other.page.on("pageerror", (error) => complaints.push(error.message));
  other.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const address = `file://${path}`;
  const asked = watchRequests(other.page, address);
  await other.open(address);
  await other.compared();
  expect(await other.pointTexts()).toEqual(points);
  await other.matrix.getByRole("gridcell").first().click();
  await expect(other.nextPoint).toBeVisible();
  await other.page.keyboard.press("Escape");
  await other.openOverview();
  await other.openReader();
  await other.openVoices();
  await other.openWording();

  // Saved without a change it is the same file, under the name that it has.
  await other.tab("points").click();
  const again = await save(other.page, info.outputPath("again.html"));
  expect(again.suggestedFilename()).toBe("saved.html");
  expect(readFileSync(info.outputPath("again.html")).equals(readFileSync(path))).toBe(true);

  // What is done in it stays through a reload, and is in the next file.
  await (await other.names()).first().fill("الشرق");
  await other.page.keyboard.press("Enter");
  await other.page.reload();
  await other.ready();
  await other.compared();
  await expect(other.page.getByRole("dialog")).toHaveCount(0);
  await expect(other.page.getByRole("columnheader", { name: /الشرق/ })).toBeVisible();
  await save(other.page, info.outputPath("changed.html"));
  const changed = readComparisonFile(readFileSync(info.outputPath("changed.html")));
  expect(changed.ok && changed.filed.articles.map(({ outlet }) => outlet)).toContain("الشرق");
  // Documents are read in it too; a PDF is not, and it says so.
  const pdf = { name: "report.pdf", content: "%PDF-1.7 " };
  const word = readFileSync(join(import.meta.dirname, "../src/files/fixtures/documents/ar.docx"));
  await other.drop([pdf, { name: "ar.docx", content: word }]);
  await expect(other.page.getByText(words.files.leftOut(pdf.name))).toBeVisible();
  await expect(await other.names()).toHaveCount(ONE_EVENT.length + 1);
  await other.compared();
  await other.speak("en");
  await expect(other.page.locator("html")).toHaveAttribute("dir", "ltr");
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();

  // The app finds the comparison inside and asks, since it has the same articles.
  await app.drop([{ name: "changed.html", content: readFileSync(info.outputPath("changed.html")) }]);
  const merge = page.getByRole("dialog", { name: words.merge.heading });
  await merge.getByRole("button", { name: words.merge.beside }).click();
  await expect(page.getByRole("columnheader", { name: /الشرق/ })).toBeVisible();
});

/** Says everything that could run or hide something: script, handlers, addresses that run, marks that turn the line round. */
const HOSTILE =
  "</script><script>ran=1</script><img src=x onerror=ran=1> javascript:ran=1 \u202eتنعكس\u2066 {{ran=1}} ${ran=1} \u2028";

function hostile(): FiledComparison {
  const text = (more: string) => `${HOSTILE}. قال الكرملين إن الرئيسين بحثا الأزمة السورية. ${more}`;
  const texts = [text("وأضاف أن الحوار مستمر."), text("وذكر أن اللقاء قريب.")];
  return {
    title: HOSTILE,
    articles: texts.map((one, i) => ({
      ...{ name: `${String(i)} ${HOSTILE}`, outlet: HOSTILE, title: HOSTILE, author: HOSTILE, date: HOSTILE },
      ...{ address: `javascript:ran=1//${HOSTILE}`, text: one, language: "ar", direction: "rtl" },
    })),
    adjustments: {
      voices: { merges: [{ into: HOSTILE, from: "الكرملين" }] },
      naming: { merges: [{ into: HOSTILE, from: "الأزمة" }] },
    },
    annotations: {
      notes: [
        { scope: "article", at: { article: "0gone0", start: 0, end: 0, quote: HOSTILE }, text: HOSTILE },
      ],
    },
    selection: { view: "points", claim: null, place: null },
    methodVersion: HOSTILE,
    shown: `v=points&q=${encodeURIComponent(HOSTILE)}`,
  };
}

/** A link has its words for the view behind it. */
function linked(filed: FiledComparison): SharedComparison {
  const { title, articles, adjustments, annotations = {}, selection, methodVersion } = filed;
  return { title, articles, adjustments, annotations, selection, methodVersion };
}

test("script in every field of a link and of a file is shown as words and never runs", async ({
  app,
  page,
  words,
  browser,
}, info) => {
  test.slow();
  const filed = hostile();
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      console.error(`tried to run: ${violatedDirective}`);
    });
  });
  const look = async (one: App) => {
    await one.ready();
    await one.compared();
    for (const view of ["overview", "reader", "voices", "wording", "points"] as const)
      await one.tab(view).click();
    expect(await one.page.evaluate(() => "ran" in globalThis)).toBe(false);
    await expect(one.page.getByRole("textbox", { name: words.header.title })).toHaveValue(/<script>/);
    // A name that turns the direction round stands in an element of its own, which keeps that inside.
    const heads = one.matrix.getByRole("columnheader").filter({ hasText: "onerror" });
    const isolated = await heads.first().evaluate((head) => {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent?.includes("onerror"))
          return getComputedStyle(node.parentElement ?? head).unicodeBidi;
      return "";
    });
    expect(isolated).toMatch(/isolate/);
  };
  await app.open(`./#${await encodeLink(linked(filed))}`);
  await look(app);

  const download = info.outputPath("template.html");
  await save(page, download);
  const template = readFileSync(download, "utf8");
  const empty = template.replace(/(id="muqabala-comparison">)[^<]*/, "$1");
  const path = info.outputPath("hostile.html");
  writeFileSync(path, fillPage(empty, writeRecord(filed)));
  const context = await browser.newContext();
  const other = new App(await context.newPage(), words);
  await other.page.goto(`file://${path}`);
  await other.ready();
  expect(await other.page.evaluate(() => "ran" in globalThis)).toBe(false);
  await context.close();

  await app.open("./");
  await app.drop([{ name: "hostile.json", content: writeRecord(filed, 1) }]);
  await expect(page.getByText(words.merge.same)).toBeVisible();
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
});

test("a cut, a damaged, a newer and a foreign file say so by name, and nothing here changes", async ({
  app,
  page,
  words,
}) => {
  const good = writeRecord({ ...hostile(), title: "", shown: "" }, 1);
  const bad: readonly (readonly [TestFile, keyof typeof words.saved.problems])[] = [
    [{ name: "مقطوع.json", content: good.slice(0, 900) }, "cut"],
    [{ name: "changed.json", content: good.replace("قريب", "بعيد") }, "damaged"],
    [{ name: "later.json", content: good.replace('"version": 1', '"version": 2') }, "newer-version"],
  ];
  await app.compare(ONE_EVENT);
  const before = await app.cellNames();
  for (const [file, problem] of bad) {
    await app.drop([file]);
    await expect(page.getByText(words.saved.problems[problem](file.name))).toBeVisible();
  }
  // Data of something else is read as a list of articles, and found to hold none.
  await app.drop([{ name: "package.json", content: '{"name":"something else"}' }]);
  await expect(page.getByText(words.files.listColumns("package.json", 1, ["name"]))).toBeVisible();
  expect(await app.cellNames()).toEqual(before);
});
