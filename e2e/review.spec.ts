import { ONE_EVENT, sampleFiles } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("a review goes from point to point by key and tells how far it has come", async ({
  app,
  page,
  words,
}) => {
  const { review, corrections } = words.views;
  await app.compare(ONE_EVENT);
  await app.tab("points").click();
  await page.keyboard.press("u");
  const progress = app.card.getByRole("status").filter({ hasText: /\d/u });
  const [, of = "0"] = /\d+\D+(\d+)/u.exec(await progress.innerText()) ?? [];
  expect(Number(of)).toBeGreaterThan(1);
  const said = (done: number) => review.progress(done, Number(of));
  await expect(progress).toHaveText(said(0));
  const heading = app.card.getByRole("heading", { level: 2 });
  const first = await heading.innerText();
  await app.card.getByRole("button", { name: corrections.check }).press("Enter");
  await expect(progress).toHaveText(said(1));
  await page.keyboard.press("u");
  await expect(heading).not.toHaveText(first);
  await expect(progress).toHaveText(said(1));
  await page.keyboard.press("Control+z");
  await expect(progress).toHaveText(said(0));
});

test("points that were corrected or noted are found by a filter @languages", async ({ app, page, words }) => {
  const { points, corrections } = words.views;
  await app.compare(ONE_EVENT);
  await app.tab("points").click();
  const rows = app.matrix.getByRole("rowheader");
  const all = await rows.count();
  await rows.nth(2).focus();
  await page.keyboard.press("n");
  await page.keyboard.type("Nota bene");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(rows.nth(2)).toContainText(corrections.note);
  await app.button(points.filters).click();
  await page.getByRole("button", { name: points.hasNote }).click();
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(rows).toHaveCount(0);
  await app.button(points.remove(points.hasNote)).click();
  await expect(rows).toHaveCount(all);
});

test("what is half written is kept when the page is reloaded", async ({ app, page, words }) => {
  await app.compare(ONE_EVENT);
  await app.tab("points").click();
  await app.matrix.getByRole("rowheader").first().focus();
  await page.keyboard.press("n");
  await page.keyboard.type("نصف جملة");
  await page.reload();
  await app.compared();
  await expect(page.getByRole("textbox", { name: words.views.corrections.noteOnPoint })).toHaveValue(
    "نصف جملة",
  );
});

test("a note on an article stands over its column, and a correction that lost its article waits in a list", async ({
  app,
  page,
  words,
}) => {
  const { reader, corrections, review } = words.views;
  await app.compare(sampleFiles("000", "001", "003"));
  await app.openReader();
  const dialogOf = async (siglum: string) => {
    await app.reader.getByRole("button", { name: reader.menu(siglum) }).click();
    await page.getByRole("menuitem", { name: reader.edit }).click();
    return page.getByRole("dialog", { name: reader.edit });
  };
  const dialog = await dialogOf("أ");
  await dialog.getByRole("button", { name: corrections.noteOnArticle("أ") }).click();
  await page.keyboard.type("نسخة المساء");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(app.reader.getByText("نسخة المساء")).toBeVisible();

  await app.tab("points").click();
  await app.matrix.getByRole("rowheader").first().focus();
  await page.keyboard.press("n");
  await page.keyboard.type("تراجع الترجمة");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await app.openReader();
  for (const siglum of ["أ", "ب", "ج"]) {
    const replacing = await dialogOf(siglum);
    await replacing.getByText(corrections.replace, { exact: true }).click();
    const other = `هذا نص آخر رقم ${siglum} لا يشبه الأول. وقع الحادث صباح الأحد في المدينة.`;
    await replacing.getByRole("textbox", { name: corrections.replaceName(siglum) }).fill(other);
    await replacing.getByRole("button", { name: corrections.replaceDo, exact: true }).click();
    await expect(app.reader.getByText(`رقم ${siglum}`).first()).toBeVisible();
  }
  await app.button(review.showUnplaced).click();
  const list = page.getByRole("dialog", { name: review.unplaced(1) });
  await expect(list).toContainText("تراجع الترجمة");
  await list.getByRole("button", { name: review.remove }).click();
  await expect(page.getByText(review.unplaced(1))).toHaveCount(0);
});
