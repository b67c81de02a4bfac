import { manyArticles, ONE_EVENT, SAMPLE, sampleFiles } from "./support/files.ts";
import { expect, SIGLA, statesOf, test } from "./support/test.ts";

test("dropped files show their texts at once, then staged progress, then the matrix @languages", async ({
  app,
  words,
}) => {
  await app.open();
  const stages = Object.values(words.analysis.stages);
  const text = String(SAMPLE[0]?.content).slice(0, 60);
  // What the page says while it works may be gone before a test could look: the page itself keeps a record.
  await app.page.evaluate(
    (watched) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const said = document.body.innerText;
        for (const words of watched) if (said.includes(words) && !seen.includes(words)) seen.push(words);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [text, ...stages, words.analysis.cancel, words.views.points.column],
  );
  await app.drop(SAMPLE);
  await app.compared();
  const seen = await app.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toContain(words.analysis.cancel);
  const order = seen.filter((words) => stages.includes(words));
  expect(order.length, "stages that were said").toBeGreaterThanOrEqual(3);
  expect(order, "stages in their order").toEqual(stages.filter((stage) => order.includes(stage)));
  const second = seen.indexOf(order[1] ?? "");
  expect(seen.slice(0, second), "the texts are there before the first stage is over").toContain(text);
  const matrix = seen.indexOf(words.views.points.column);
  expect(matrix, "the matrix comes last").toBeGreaterThan(seen.indexOf(order.at(-1) ?? ""));
  await expect(app.matrix).toBeVisible();
});

test("every cell of the matrix says its state in words and who speaks @words", async ({ app, words }) => {
  await app.compareSample();
  const { ladder } = words;
  const states = statesOf(words);
  const cells = app.matrix.getByRole("gridcell");
  const names = await app.cellNames();
  expect(names.length).toBeGreaterThan(0);
  for (const [i, name] of names.entries()) {
    const state = states.find((word) => name.includes(word));
    expect(state, name).toBeDefined();
    await expect(cells.nth(i)).toContainText(state ?? "");
  }
  const said = names.filter((name) => !name.includes(ladder.notFound) && !name.includes(ladder.possible));
  const withVoice = said.filter(
    (name) =>
      name.includes(words.views.ownText) || name.includes(words.views.saidBy("x").split("\u2068")[0] ?? ""),
  );
  expect(withVoice).toEqual(said);
});

test("the file chooser takes the same files", async ({ app, words }) => {
  await app.open();
  const chooser = app.page.waitForEvent("filechooser");
  await app.button(words.start.choose).click();
  await (
    await chooser
  ).setFiles(
    SAMPLE.map(({ name, content }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })),
  );
  await app.compared();
  await expect(app.page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(SAMPLE.length);
});

test("an analysis can be cancelled and begun again; the texts stay on show", async ({ app, words }) => {
  await app.open();
  await app.drop(manyArticles(24, 2));
  await app.button(words.analysis.cancel).click();
  await expect(app.page.getByRole("main")).toContainText(words.analysis.cancelled);
  await expect(app.page.getByRole("progressbar")).toHaveCount(0);
  await expect(app.page.getByText("الخبر 24.")).toBeAttached();
  await app.button(words.analysis.again).click();
  await expect(app.page.getByRole("progressbar")).toBeVisible();
});

test("a new drop supersedes the analysis that is running", async ({ app, words }) => {
  await app.open();
  await app.drop(sampleFiles("000", "001"), sampleFiles("003"));
  await app.compared();
  // The head of the points and one head for each outlet.
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
  await expect(app.page.getByText(words.analysis.stale)).toHaveCount(0);
});

test("after a drop the first name is in focus; Enter leads from name to name and on to the views", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  const fields = await app.names();
  await expect(fields.first()).toBeFocused();
  for (const name of ["الشرق", "بلدي", "تشرين"]) {
    await page.keyboard.insertText(name);
    await page.keyboard.press("Enter");
  }
  await expect(fields, "the line folds away").toHaveCount(0);
  await expect(app.tab("points")).toBeFocused();
  await expect(app.matrix.getByRole("columnheader", { name: "بلدي" })).toBeVisible();
  await app.openReader();
  await expect(app.column(words.views.outlet(SIGLA[language][1], "بلدي"))).toBeVisible();
  await app.openVoices();
  await expect(app.voices).toContainText("تشرين");
});

test("the line of names makes room when the reader turns to a point, and opens again when asked for", async ({
  app,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await app.matrix.getByRole("gridcell").first().click();
  await expect(app.nextPoint).toBeVisible();
  await expect(app.page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(0);
  await app.page.keyboard.press("Escape");
  const fields = await app.names();
  await expect(fields.first()).toBeFocused();
  await app.page.keyboard.press("Escape");
  await expect(fields).toHaveCount(0);
});

test("the points begin near the top of the page @screens", async ({ app, isMobile }) => {
  await app.compare(SAMPLE);
  const points = isMobile ? app.page.getByRole("heading", { level: 3 }).first() : app.matrix;
  const top = await points.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(isMobile ? 300 : 230);
});
