import type { Locator } from "@playwright/test";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
const TEXTS = SAMPLE.map(({ content }) => collapse(String(content)));

test("a cell opens the card with the exact sentences, the marked words, the voice and the reasons @words", async ({
  app,
  words,
}) => {
  await app.compareSample();
  await app.cellsThat("reworded").first().click();
  const quotes = app.card.getByRole("blockquote");
  await expect(quotes.nth(1)).toBeVisible();
  for (const quote of await quotes.allTextContents())
    expect(TEXTS.some((text) => text.includes(collapse(quote)))).toBe(true);
  await expect(app.card.locator("blockquote mark").first()).toBeVisible();
  await expect(app.card.getByText(words.views.card.against)).toBeVisible();

  const why = app.card.getByText(words.views.card.why).first();
  await why.click();
  await expect(app.card.getByText(words.views.card.sharedWords).first()).toBeVisible();
  await expect(app.card.getByText(/\d\s*%/).first()).toBeVisible();
});

test("a point in a voice names the voice and its reporting words", async ({ app, words }) => {
  await app.compareSample();
  await app.matrix.getByRole("gridcell", { name: "الكرملين" }).first().click();
  await expect(app.card).toContainText("الكرملين");
  await expect(app.card.getByText(`${words.views.card.cue}:`).first()).toBeVisible();
});

test("one outlet's point names the nearest sentence of the others", async ({ app, words }) => {
  await app.compareSample();
  await app.cellsThat("notFound").first().click();
  const nearest = app.card.getByText(words.views.card.nearest);
  const none = app.card.getByText(words.views.card.noNearest);
  await expect(nearest.or(none).first()).toBeVisible();
});

test("no automatic result is called omitted @languages", async ({ app, language }) => {
  await app.compareSample();
  await app.cellsThat("notFound").first().click();
  await expect(app.nextPoint).toBeVisible();
  const said = await app.page.evaluate(() => {
    const own = document.body.cloneNode(true) as HTMLElement;
    for (const article of own.querySelectorAll("[lang]:not([lang=''])")) article.remove();
    return own.textContent;
  });
  expect(said).not.toMatch(language === "ar" ? /أغفل|حذف|تجاهل/ : /omit|ignored|hid\b|censor/i);
});

test("the card leads to the points before and after, and closes to where it was opened", async ({
  app,
  words,
}) => {
  await app.compareSample();
  const cell = app.matrix.getByRole("gridcell").nth(4);
  await cell.click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const first = await heading.innerText();
  await app.nextPoint.click();
  await expect(heading).not.toHaveText(first);
  await app.button(words.views.card.previous).click();
  await expect(heading).toHaveText(first);
  await app.page.keyboard.press("Escape");
  await expect(app.card).toHaveCount(0);
});

test("the legend names the kinds of marks that occur, and no others", async ({ app, words }) => {
  await app.compareSample();
  await app.cellsThat("reworded").first().click();
  const kindsOf = (marks: Locator) =>
    marks.evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute("class") ?? ""))].sort());
  for (let seen = 0; seen < 6; seen++) {
    await expect(app.card.getByRole("blockquote")).not.toHaveCount(0);
    const marks = kindsOf(app.card.locator("blockquote mark"));
    await expect.poll(() => kindsOf(app.card.locator("li > mark"))).toEqual(await marks);
    await app.nextPoint.click();
  }
  const choice = app.card.getByLabel(words.views.card.against);
  if (await choice.isVisible()) {
    await choice.selectOption({ label: words.views.card.noDifferences });
    await expect(app.card.locator("blockquote mark")).toHaveCount(0);
  }
});

test("the outlet that words are compared with stays from point to point", async ({ app, words }) => {
  await app.compareSample();
  await app.cellsThat("reworded").first().click();
  const choice = app.card.getByLabel(words.views.card.against);
  const last = choice.locator("option").nth(-2);
  const value = await last.getAttribute("value");
  await choice.selectOption(value);
  await app.nextPoint.click();
  await app.button(words.views.card.previous).click();
  await expect(choice).toHaveValue(value ?? "");
});

test("every match says on which words it rests and how sure it is, and what was not found what came nearest", async ({
  app,
  words,
}) => {
  const { card } = words.views;
  await app.compare(ONE_EVENT);
  await app.matrix.getByRole("gridcell").first().click();
  for (;;) {
    await expect(app.card.getByRole("heading", { level: 2 })).toBeVisible();
    const reasons = app.card.locator("details", { hasText: card.why });
    // The head of a card comes a moment before its words.
    await expect(async () => {
      await reasons.evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      const told = await app.card.getByText(card.sharedWords, { exact: true }).count();
      expect(told).toBe(await reasons.count());
    }).toPass({ timeout: 15_000 });
    const unsaid = await reasons.evaluateAll((all) =>
      all.filter((one) => !one.querySelector("q mark") || !/\d+\s*%/.test(one.textContent)),
    );
    expect(unsaid).toEqual([]);
    const notFound = app.page.getByText(words.ladder.notFound, { exact: true });
    for (const missing of await app.card.locator("section").filter({ has: notFound }).allTextContents())
      expect(missing).toMatch(new RegExp(`\\d+\\s*%|${card.noNearest}`));
    if (await app.nextPoint.isDisabled()) break;
    await app.nextPoint.click();
  }
});

test("a point is copied as a quotation with its source, and as Markdown", async ({
  app,
  page,
  words,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { card } = words.views;
  await app.compare(ONE_EVENT);
  await app.cellsThat("reworded").first().click();
  const sentence = collapse(await app.card.getByRole("blockquote").first().innerText());
  const copied = async (as: string) => {
    await app.card.getByRole("button", { name: card.copy, exact: true }).click();
    await page.getByRole("menuitem", { name: as }).click();
    await expect(app.card.getByText(card.copied)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const quotation = await copied(card.copyQuotation);
  expect(collapse(quotation)).toContain(`«${sentence}»`);
  expect(quotation).toContain(ONE_EVENT[0]?.name);
  await expect.poll(() => copied(card.copyMarkdown)).toMatch(/^\*\*.*\n\n- \*\*/);
});

test("on a phone the card turns by swipe as pages do, and by button @phone", async ({ app, page, words }) => {
  await app.compare(ONE_EVENT);
  await page.getByRole("heading", { level: 3 }).getByRole("button").nth(1).tap();
  const at = (n: number) => page.getByText(new RegExp(`^${String(n)} / `));
  await expect(at(2)).toBeVisible();
  const swipe = (way: number) =>
    app.card.getByRole("heading", { level: 2 }).evaluate((element, along) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
      const send = (type: string, touches: Touch[], changedTouches: Touch[]) =>
        element.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches }));
      send("touchstart", [touch(200)], [touch(200)]);
      send("touchend", [], [touch(200 + along)]);
    }, way);
  const onwards = words.direction === "rtl" ? 120 : -120;
  await swipe(onwards);
  await expect(at(3)).toBeVisible();
  await swipe(-onwards);
  await expect(at(2)).toBeVisible();
  await app.nextPoint.tap();
  await expect(at(3)).toBeVisible();
});
