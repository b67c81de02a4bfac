import { ONE_EVENT } from "./support/files.ts";
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

test("points that were corrected or noted are found by a filter", async ({ app, page, words }) => {
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

test("a note on an article stands over its column", async ({ app, page, words }) => {
  const { reader, corrections } = words.views;
  await app.compare(ONE_EVENT);
  await app.openReader();
  await app.reader.getByRole("button", { name: reader.menu("أ") }).click();
  await page.getByRole("menuitem", { name: reader.edit }).click();
  const dialog = page.getByRole("dialog", { name: reader.edit });
  await dialog.getByRole("button", { name: corrections.noteOnArticle("أ") }).click();
  await page.keyboard.type("نسخة المساء");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(app.reader.getByText("نسخة المساء")).toBeVisible();
});

test("a half-written note is there again after a reload, and counts once the field is left", async ({
  app,
  page,
  words,
}) => {
  const { points, corrections } = words.views;
  await app.compare(ONE_EVENT);
  await app.tab("points").click();
  await app.matrix.getByRole("gridcell").first().click();
  await app.card.getByRole("button", { name: corrections.noteOnPoint }).click();
  await page.keyboard.type("اسأل الكاتب");
  await page.reload();
  const field = app.card.getByRole("textbox", { name: corrections.noteOnPoint });
  await expect(field).toHaveValue("اسأل الكاتب");
  await field.focus();
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await expect(app.matrix.getByRole("rowheader").filter({ hasText: corrections.note })).toHaveCount(1);
  await app.button(points.filters).click();
  await expect(page.getByRole("button", { name: points.hasNote })).toContainText("1");
});
