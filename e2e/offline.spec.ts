import { SAMPLE } from "./support/files.ts";
import { serveBelow } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

test("below any path of any host the app asks for nothing after it has loaded", async ({
  app,
  page,
  words,
}) => {
  const server = await serveBelow("/press/tools/muqabala/");
  await app.open(server.address);
  const loaded = server.asked.length;
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  await app.drop(SAMPLE);
  await app.compared();
  await app.matrix.getByRole("gridcell").first().click();
  await expect(app.nextPoint).toBeVisible();
  await app.openReader();
  await app.button(words.header.share).click();
  await expect(page.getByRole("textbox", { name: words.share.link })).toHaveValue(/#m1/);
  await page.keyboard.press("Escape");
  await app.speak("en");
  expect(requests).toEqual([]);
  expect(server.asked.slice(loaded)).toEqual([]);
  server.close();
});

test("without a network the sample, a drop, a card, the reader, a paste and a link all work", async ({
  app,
  page,
  context,
  words,
}) => {
  await app.open();
  await context.setOffline(true);
  await app.button(words.start.sample).click();
  await app.compared();
  await app.tab("points").click();
  await app.matrix.getByRole("gridcell").first().click();
  await expect(app.nextPoint).toBeVisible();
  await app.openReader();
  await app.shareLink();
  await page.keyboard.press("Escape");
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.start.paste }).click();
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  await dialog.getByRole("textbox", { name: words.paste.text }).fill("قال الكرملين إن الرئيسين بحثا الأزمة.");
  await dialog.getByRole("button", { name: words.paste.add }).click();
  await app.compared();
  await expect(page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(SAMPLE.length + 1);
});
