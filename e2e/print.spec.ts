import { ONE_EVENT } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

test("on paper the points stand in words, black on white, without the interface @words", async ({
  app,
  page,
  language,
  words,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await app.compare(ONE_EVENT);
  const rows = await app.matrix.getByRole("rowheader").count();
  await page.getByRole("textbox", { name: words.header.title }).fill("مكالمة نيسان");
  await page.getByRole("textbox", { name: words.header.title }).press("Enter");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("مكالمة نيسان");
  await expect(page.getByRole("button"), "no interface").toHaveCount(0);
  await expect(page.getByText(/0\.\d+\.\d+/u)).toBeVisible();
  for (const siglum of SIGLA[language].slice(0, 3))
    await expect(page.getByRole("listitem").filter({ hasText: siglum }).first()).toBeVisible();
  await expect(page.getByText(`${words.about.automatic}${words.app.colon}`)).toContainText(
    `${words.about.byHand}${words.app.colon}0`,
  );
  const table = page.getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveCount(rows);
  const { ladder, views } = words;
  for (const word of [ladder.same, ladder.reworded, ladder.notFound, ladder.only])
    await expect(table.getByText(word).first()).toBeVisible();
  await expect(page.getByText(views.points.notice).filter({ visible: true })).toHaveCount(1);

  const look = await table.evaluate((element) => {
    const style = getComputedStyle(element);
    const head = element.querySelector("thead");
    return {
      ink: style.color,
      paper: getComputedStyle(element.parentElement ?? element).backgroundColor,
      head: head && getComputedStyle(head).display,
      direction: style.direction,
    };
  });
  expect(look).toEqual({
    ink: "rgb(0, 0, 0)",
    paper: "rgb(255, 255, 255)",
    head: "table-header-group",
    direction: words.direction,
  });
});

test("what is printed is what is filtered, and says so", async ({ app, page, words }) => {
  const { points } = words.views;
  await app.compare(ONE_EVENT);
  const all = await app.matrix.getByRole("rowheader").count();
  await page.evaluate(() => {
    location.hash = "v=points&only=A&hide=C";
  });
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(3);
  const left = await app.matrix.getByRole("rowheader").count();
  await page.emulateMedia({ media: "print" });
  const line = page.getByText(points.shown(left, all)).filter({ visible: true });
  await expect(line).toContainText(points.onlyInOutlet("أ"));
  await expect(line).toContainText(points.away(["ج"]));
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(3);
});

test("a printed file has pages from every view, and the page is as it was afterwards", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const title = page.getByRole("textbox", { name: words.header.title });
  await title.fill('مكالمة "نيسان" \\');
  await title.press("Enter");
  await app.openReader();
  await page.emulateMedia({ media: "print" });
  const head = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--print-title"));
  await expect.poll(head, "the title at the head of every page").toBe('"مكالمة \\"نيسان\\" \\\\"');
  await page.emulateMedia({ media: "screen" });
  await expect.poll(head).toBe("");
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  expect(paper.toString("latin1").match(/\/Type ?\/Page\b/gu)?.length ?? 0).toBeGreaterThan(1);
  await expect(app.reader).toBeVisible();
  await expect(page.getByRole("table"), "the sheet is gone").toHaveCount(0);
});
