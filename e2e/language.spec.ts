import { App } from "./support/app.ts";
import { ONE_EVENT, sampleFiles } from "./support/files.ts";
import { expect, MESSAGES, test } from "./support/test.ts";

const NEXT = { ar: "fr", en: "ar", fr: "en" } as const;

test("switching the language keeps the comparison, the names, the open card and the focus, and turns the page round @languages", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill("الشرق");
  await name.press("Enter");
  await app.matrix.getByRole("gridcell").nth(1).click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const [point, points] = [await heading.innerText(), await app.pointTexts()];

  const other = NEXT[language];
  await app.speak(other);
  const switched = new App(page, MESSAGES[other]);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.locator("html")).toHaveAttribute("dir", MESSAGES[other].direction);
  await expect(page.getByRole("button", { name: MESSAGES[other].header.language })).toBeFocused();
  await expect(heading).toHaveText(point);
  await expect(switched.matrix.getByRole("columnheader", { name: "الشرق" })).toBeVisible();
  expect(stripMarks(await switched.pointTexts(), MESSAGES[other].views.points.figures)).toEqual(
    stripMarks(points, words.views.points.figures),
  );
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
});

/** The words of the interface inside the row headers differ from language to language. */
const stripMarks = (points: readonly string[], words: string): string[] =>
  points.map((point) => point.replace(words, "").replace(/\s+/g, " ").trim());

test("switching the language leaves the articles where they were read @languages", async ({
  app,
  page,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const placeIn = (reader: App) =>
    reader.reader.evaluate((element) => {
      const panes = [...element.querySelectorAll("*")].filter(({ scrollHeight, clientHeight }) => {
        return scrollHeight > clientHeight + 200;
      });
      return panes.map(({ scrollTop }) => Math.round(scrollTop));
    });
  await app.reader.evaluate((element) => {
    for (const pane of element.querySelectorAll("*")) pane.scrollTop = 150;
  });
  const places = await placeIn(app);
  expect(Math.max(...places)).toBeGreaterThan(100);
  const other = NEXT[language];
  await app.speak(other);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  expect(await placeIn(new App(page, MESSAGES[other]))).toEqual(places);
});

test("columns, arrows and arrow keys follow the direction of the language @languages", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const rtl = words.direction === "rtl";
  const heads = app.matrix.getByRole("columnheader");
  const xs = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().x));
  expect(xs).toHaveLength(4);
  expect(xs).toEqual(xs.toSorted((a, b) => (rtl ? b - a : a - b)));
  await expect(heads.first()).toHaveText(words.views.points.column);

  const cells = app.matrix.getByRole("row").nth(1).getByRole("gridcell");
  await cells.nth(0).focus();
  await page.keyboard.press(rtl ? "ArrowLeft" : "ArrowRight");
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  const turned = await app.nextPoint
    .locator("svg")
    .evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a === -1);
  expect(turned, "the arrow to the next point points along the line of writing").toBe(rtl);
});

test("a line that begins in Latin letters runs from the right in its Arabic article @languages", async ({
  app,
  page,
}) => {
  await app.open();
  await app.drop(sampleFiles("002"));
  const article = page.locator("[lang=ar][dir=rtl]").filter({ hasText: "The post" }).first();
  await expect(article).toBeVisible();
  const places = await article.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const placeOf = (text: Node, index: number, length: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + length);
      return range.getBoundingClientRect();
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const line = /The post ([\u0621-\u064a]+)/.exec(node.textContent ?? "");
      if (!line) continue;
      const latin = placeOf(node, line.index, 3);
      const arabic = placeOf(node, line.index + 9, line[1]?.length ?? 0);
      return { latin: latin.x, arabic: arabic.x, sameLine: Math.abs(latin.y - arabic.y) < latin.height };
    }
    return null;
  });
  expect(places?.sameLine).toBe(true);
  expect(places?.latin, "the Latin words stand first, at the right").toBeGreaterThan(
    places?.arabic ?? Infinity,
  );
});

test("a name in another script does not reorder the words of the interface around it @languages", async ({
  app,
  page,
  words,
  language,
}) => {
  const foreign = language === "ar" ? "AFP (Paris) 2018" : "الشرق (دمشق) 2018";
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill(foreign);
  await name.press("Enter");
  await app.matrix.getByRole("gridcell").first().click();
  for (const view of ["points", "overview", "reader", "voices", "wording"] as const) {
    await app.tab(view).click();
    const loose = await page.evaluate((wanted) => {
      const isolated = `\u2068${wanted}\u2069`;
      const bare = (text: string) => text.replaceAll(isolated, "").includes(wanted) && text.trim() !== wanted;
      const labels = [...document.querySelectorAll("[aria-label], [title]")].flatMap((element) =>
        ["aria-label", "title"].map((attribute) => element.getAttribute(attribute) ?? ""),
      );
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement?.closest("bdi, [dir=auto], script, style");
        if (!around) texts.push(node.textContent ?? "");
      }
      return [...labels, ...texts].filter(bare);
    }, foreign);
    expect.soft(loose, view).toEqual([]);
  }
});
