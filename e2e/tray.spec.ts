import { OUTLET_OF_002, SAMPLE } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

test("two of the five articles are set apart with the reason, taken in, and set apart again by undo", async ({
  app,
  words,
  language,
}) => {
  await app.compare(SAMPLE);
  const tray = app.page.getByRole("region", { name: words.tray.heading(2) });
  await expect(tray).toBeVisible();
  await tray.getByRole("button", { name: words.tray.why }).click();
  const fifth = SIGLA[language][4];
  for (const name of [OUTLET_OF_002, fifth]) {
    const item = tray.getByRole("listitem").filter({
      has: app.page.getByRole("button", { name: words.tray.takeInName(name), exact: true }),
    });
    await expect(item).toContainText(words.tray.ownNames);
  }
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);

  await app.button(words.tray.takeInName(OUTLET_OF_002)).click();
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(5);
  await expect(app.page.getByRole("region", { name: words.tray.heading(1) })).toBeVisible();

  await app.undo();
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
  await expect(tray).toBeVisible();
});

test("the text of an article that is set apart can be read where it is", async ({ app, words }) => {
  await app.compare(SAMPLE);
  const tray = app.page.getByRole("region", { name: words.tray.heading(2) });
  await tray.getByRole("button", { name: words.tray.why }).click();
  await tray.getByRole("button", { name: words.tray.read }).first().click();
  await expect(tray).toContainText(String(SAMPLE[2]?.content).slice(0, 80).trim());
});

test("all that was set apart is compared anyway at one step, and at one step set apart again", async ({
  app,
  words,
}) => {
  await app.compare(SAMPLE);
  const tray = app.page.getByRole("region", { name: words.tray.heading(2) });
  await tray.getByRole("button", { name: words.tray.takeInAll(2) }).click();
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(6);
  await expect(tray).toHaveCount(0);
  await app.undo();
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
});
