import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { App } from "./support/app.ts";
import { ONE_EVENT } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

/** Opens the dialog of exports from the menu, where it is on every screen. */
async function openExports(app: App) {
  const { page, words } = app;
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.exports.heading }).click();
  return page.getByRole("dialog", { name: words.exports.heading });
}

/** What the browser saves when an entry of the dialog is pressed. */
async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

// The parts that make the files are on the device with the app.
test.use({ serviceWorkers: "allow" });

test("a comparison is saved in every format without a network, with its title, counts, notice and corrections @words", async ({
  app,
  page,
  context,
  words,
}) => {
  test.slow();
  const { exports, ladder, views } = words;
  await app.compare(ONE_EVENT);
  await expect(page.locator("html")).toHaveAttribute("data-offline", "all", { timeout: 30_000 });
  await page.getByRole("textbox", { name: words.header.title }).fill("مكالمة: نيسان");
  await page.getByRole("textbox", { name: words.header.title }).press("Enter");
  const name = (await app.names()).first();
  await name.fill("=AFP");
  await name.press("Enter");
  const points = await app.matrix.getByRole("rowheader").count();
  await context.setOffline(true);
  const dialog = await openExports(app);

  const table = await saved(page, exports.formats.table);
  expect(table.name).toBe("مكالمة نيسان.csv");
  const text = table.bytes.toString("utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
  expect(rows.findIndex((row) => row.every((cell) => cell === ""))).toBe(points + 1);
  const cells = rows.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  for (const said of [ladder.notFound, ladder.only, views.points.notice]) expect(cells).toContain(said);
  expect(text).not.toMatch(/أغفل|omi[st]/iu);
  await expect(dialog.getByRole("status")).toContainText("مكالمة نيسان.csv");

  const word = await saved(page, exports.formats.docx);
  const xml = strFromU8(unzipSync(word.bytes)["word/document.xml"] ?? new Uint8Array());
  expect(xml.includes("<w:bidiVisual/>")).toBe(words.direction === "rtl");
  expect(xml.replace(/<[^>]+>/gu, "")).toContain(`${words.about.byHand}${words.app.colon}0`);

  const markdown = (await saved(page, exports.formats.markdown)).bytes.toString("utf8");
  expect(markdown).toContain("# مكالمة: نيسان");
  const annotations = await saved(page, exports.formats.annotations);
  const { first, label } = JSON.parse(annotations.bytes.toString("utf8")) as {
    first: { items: object[] };
    label: string;
  };
  expect(label).toBe("مكالمة: نيسان");
  expect(first.items.length).toBeGreaterThan(10);
});

test("what is on show can be exported alone, and goes to the clipboard as a table", async ({
  app,
  page,
  context,
  words,
}) => {
  const { exports, views } = words;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.compare(ONE_EVENT);
  await page.evaluate(() => {
    location.hash = "v=points&only=A&hide=C";
  });
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(3);
  const shown = await app.matrix.getByRole("rowheader").count();
  const dialog = await openExports(app);
  await dialog.getByRole("radio").nth(1).check();
  await dialog.getByRole("button", { name: exports.formats.copy }).click();
  await expect(dialog.getByRole("status")).toHaveText(exports.copied);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html?.match(/<tr/gu)).toHaveLength(shown + 1);
  expect(html).toContain(views.points.away(["ج"]));
});
