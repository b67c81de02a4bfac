import type { Locator } from "@playwright/test";
import type { App } from "./support/app.ts";
import { SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const section = (app: App, name: string): Locator =>
  app.wording.getByRole("button", { name: new RegExp(`^${app.words.views.wording.sections[name] ?? ""}`) });

/** The row of the table of names that holds two names. */
const rowOf = (app: App, one: string, other: string): Locator =>
  app.wording.getByRole("row").filter({ hasText: one }).filter({ hasText: other });

test("the names of one group stand in one row, and each opens its sentences", async ({ app, page }) => {
  await app.compareSample();
  await app.openWording();
  const names = rowOf(app, "داعش", "تنظيم الدولة");
  await expect(names).toHaveCount(1);
  await names.getByRole("cell").getByRole("button", { name: /داعش/ }).first().click();
  const evidence = page.getByRole("dialog");
  await expect(evidence.getByRole("blockquote").first()).toContainText("داعش");
  const texts = SAMPLE.map(({ content }) => String(content).replace(/\s+/g, ""));
  for (const quote of await evidence.getByRole("blockquote").allTextContents())
    expect(texts.some((text) => text.includes(quote.replace(/\s+/g, "")))).toBe(true);
});

test("a name that was put into the wrong row is taken out, and undo brings it back", async ({
  app,
  page,
  words,
}) => {
  await app.compareSample();
  await app.openWording();
  const names = rowOf(app, "داعش", "تنظيم الدولة");
  await names.getByRole("rowheader").getByRole("button").first().click();
  await page.getByRole("menuitem", { name: "تنظيم الدولة", exact: true }).last().click();
  await expect(names).toHaveCount(0);
  await app.button(words.header.undo).first().click();
  await expect(names).toHaveCount(1);
});

test("versions are compared with the outlet that the reader chooses, on whole words", async ({
  app,
  words,
}) => {
  await app.compareSample();
  await app.openWording();
  await section(app, "versions").click();
  const quotes = app.wording.getByRole("blockquote");
  await expect(quotes.first()).toBeVisible();
  const choice = app.wording.getByRole("combobox");
  const second = (await choice.getByRole("option").allTextContents())[2] ?? "";
  await choice.selectOption({ label: second });
  await expect(app.wording.getByRole("term").first()).toContainText(words.sigla[1] ?? "");
  await expect(quotes.first().locator("mark")).toHaveCount(0);
  expect(await app.wording.locator("mark").count()).toBeGreaterThan(0);
  const texts = SAMPLE.map(({ content }) => String(content).replace(/\s+/g, ""));
  for (const quote of await quotes.allTextContents())
    expect(texts.some((text) => text.includes(quote.replace(/\s+/g, "")))).toBe(true);
  await section(app, "values").click();
  await expect(app.wording.getByText(words.views.wording.values.written).first()).toBeVisible();
});
