import type { BrowserContext, Page } from "@playwright/test";
import type { Messages } from "../src/i18n/languages/en.ts";
import { App } from "./support/app.ts";
import { ONE_EVENT, SAMPLE, sampleFiles } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const TITLE = "مكالمة نيسان";

const titleOf = (page: Page, words: Messages) =>
  page.getByRole("textbox", { name: words.header.title, exact: true });
const recents = (page: Page, words: Messages) => page.getByRole("region", { name: words.kept.recent });
const messagesIn = (page: Page, words: Messages) => page.getByRole("status", { name: words.files.label });

async function rename(page: Page, words: Messages, title: string): Promise<void> {
  await titleOf(page, words).fill(title);
  await titleOf(page, words).press("Enter");
}

async function openTab(context: BrowserContext, words: Messages): Promise<App> {
  const app = new App(await context.newPage(), words);
  await app.open();
  return app;
}

/** Chooses from the menu "More". */
async function fromMenu(app: App, name: string): Promise<void> {
  await app.button(app.words.header.menu).click();
  await app.page.getByRole("menuitem", { name, exact: true }).click();
}

async function openKept(app: App) {
  await fromMenu(app, app.words.kept.heading);
  return app.page.getByRole("dialog", { name: app.words.kept.heading });
}

/** What the page has in the browser's stores: comparisons, and whether there are settings. */
const keptIn = (page: Page): Promise<{ titles: string[]; settings: boolean }> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("muqabala");
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error("no store"));
      };
    });
    const all = await new Promise<{ document: { title: string } }[]>((resolve) => {
      const request = database.transaction("comparisons").objectStore("comparisons").getAll();
      request.onsuccess = () => {
        resolve(request.result as { document: { title: string } }[]);
      };
    });
    database.close();
    return {
      titles: all.map(({ document }) => document.title).sort(),
      settings: localStorage.getItem("muqabala-settings") !== null,
    };
  });

test("a reload brings back the comparison, the view, the open point and the names (R25)", async ({
  app,
  page,
}) => {
  await app.compare(SAMPLE);
  const name = (await app.names()).first();
  await name.fill("الشرق الأوسط");
  await name.press("Enter");
  await app.cellsThat("reworded").first().click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const [point, points] = [await heading.innerText(), await app.pointTexts()];
  await page.reload();
  await app.compared();
  expect(await app.pointTexts()).toEqual(points);
  await expect(heading).toHaveText(point);
  await page.keyboard.press("Escape");
  await expect((await app.names()).first()).toHaveValue("الشرق الأوسط");
});

test("a page that crashes loses nothing that was there before the last command (R25)", async ({
  app,
  context,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await rename(app.page, words, TITLE);
  await expect.poll(async () => (await keptIn(app.page)).titles).toEqual([TITLE]);
  const session = await context.newCDPSession(app.page);
  await rename(app.page, words, "آخر تغيير");
  void session.send("Page.crash").catch(() => undefined);
  await app.page.waitForEvent("crash");

  const later = await openTab(context, words);
  await later.compared();
  expect([TITLE, "آخر تغيير"]).toContain(await titleOf(later.page, words).inputValue());
  await expect(later.matrix.getByRole("columnheader")).toHaveCount(4);
});

test("a new comparison leaves the earlier one on the device, by name, and it opens again", async ({
  app,
  page,
  words,
}) => {
  await app.compareSample();
  await rename(page, words, TITLE);
  const points = await app.pointTexts();
  await fromMenu(app, words.header.fresh);
  await expect(recents(page, words)).toContainText(TITLE);
  await expect(recents(page, words)).toContainText(words.app.articles(5));
  await page.reload();
  await app.ready();
  await recents(page, words)
    .getByRole("button", { name: words.kept.open(TITLE) })
    .click();
  await app.compared();
  expect(await app.pointTexts()).toEqual(points);
});

test("kept comparisons are doubled, renamed and deleted one by one", async ({ app, page, words }) => {
  await app.compare(ONE_EVENT);
  await rename(page, words, TITLE);
  const dialog = await openKept(app);
  const entry = (name: string) => dialog.getByRole("button", { name: words.kept.open(name), exact: true });
  const act = async (name: string, action: string) => {
    await dialog.getByRole("button", { name: words.kept.actions(name), exact: true }).click();
    await page.getByRole("menuitem", { name: action, exact: true }).click();
  };
  const copy = words.kept.copyOf(TITLE);
  await act(TITLE, words.kept.duplicate);
  await expect(entry(copy)).toBeVisible();
  await act(copy, words.kept.rename);
  await dialog.getByRole("textbox", { name: words.kept.name }).fill("نسخة ثانية");
  await page.keyboard.press("Enter");
  await expect(entry("نسخة ثانية")).toBeVisible();
  await act("نسخة ثانية", words.kept.remove);
  await dialog
    .getByRole("group", { name: words.kept.remove })
    .getByRole("button", { name: words.kept.remove })
    .click();
  await expect(entry("نسخة ثانية")).toHaveCount(0);
  await expect(entry(TITLE)).toBeVisible();
  expect((await keptIn(page)).titles).toEqual([TITLE]);
});

test("deleting all local data empties everything, says so, and nothing comes back (R25)", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await fromMenu(app, words.header.fresh);
  await app.drop(sampleFiles("002", "004"));
  await app.compared();
  const dialog = await openKept(app);
  await dialog.getByRole("button", { name: words.kept.removeAll }).click();
  await expect(dialog).toContainText(words.kept.removeAllAsk(2));
  await dialog.getByRole("button", { name: words.kept.removeAllYes }).click();
  await expect(messagesIn(page, words)).toContainText(words.storage.deleted(2));
  await expect(app.button(words.start.sample)).toBeVisible();
  await expect(recents(page, words)).toHaveCount(0);
  expect(await keptIn(page)).toEqual({ titles: [], settings: false });
  await page.reload();
  await app.ready();
  await expect(app.button(words.start.sample)).toBeVisible();
  await expect(recents(page, words)).toHaveCount(0);
});

test("where nothing is to be kept, nothing is written, and a reload begins anew", async ({
  app,
  page,
  words,
}) => {
  await app.open();
  const dialog = await openKept(app);
  await dialog.getByRole("checkbox", { name: words.kept.nothing }).check();
  await page.keyboard.press("Escape");
  await app.drop(ONE_EVENT);
  await app.compared();
  await rename(page, words, TITLE);
  await page.reload();
  await app.ready();
  await expect(app.button(words.start.sample)).toBeVisible();
  expect((await keptIn(page)).titles).toEqual([]);
});

test("two tabs: with different comparisons each comes back to its own, with one both show the last change", async ({
  app,
  context,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const other = await openTab(context, words);
  await other.compared();
  await rename(app.page, words, TITLE);
  await expect(titleOf(other.page, words)).toHaveValue(TITLE);
  await expect(messagesIn(other.page, words)).toContainText(words.storage.events.taken);

  await fromMenu(other, words.header.fresh);
  await other.drop(sampleFiles("002", "004"));
  await other.compared();
  await rename(other.page, words, "حدث آخر");
  for (const [tab, title] of [
    [app, TITLE],
    [other, "حدث آخر"],
  ] as const) {
    await tab.page.reload();
    await tab.ready();
    await expect(titleOf(tab.page, words)).toHaveValue(title);
  }
});

test("two tabs that change one comparison at once keep both versions", async ({ app, context, words }) => {
  await app.compare(ONE_EVENT);
  await expect.poll(async () => (await keptIn(app.page)).titles).toEqual([""]);
  const other = new App(await context.newPage(), words);
  // A browser without channels between tabs: neither hears of the other.
  await other.page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
  });
  await other.open();
  await other.compared();
  await rename(app.page, words, "هنا");
  await expect.poll(async () => (await keptIn(app.page)).titles).toEqual(["هنا"]);
  await rename(other.page, words, "هناك");
  await expect(messagesIn(other.page, words)).toContainText(words.storage.events.split);
  await expect.poll(async () => (await keptIn(app.page)).titles).toEqual(["هنا", "هناك"]);
});

test.describe("a browser that refuses", () => {
  test("a full disk is said with the way out, work goes on, and is kept once there is room", async ({
    app,
    page,
    words,
  }) => {
    await page.addInitScript(() => {
      const put = Reflect.get(IDBObjectStore.prototype, "put") as (
        ...args: unknown[]
      ) => IDBRequest<IDBValidKey>;
      IDBObjectStore.prototype.put = function (...args) {
        if (Reflect.get(globalThis, "roomy") !== true)
          throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, args);
      };
    });
    await app.compare(ONE_EVENT);
    await expect(messagesIn(page, words)).toContainText(words.storage.problems.full);
    await page.evaluate(() => {
      Reflect.set(globalThis, "roomy", true);
    });
    await rename(page, words, TITLE);
    await expect(messagesIn(page, words)).not.toContainText(words.storage.problems.full);
    await page.reload();
    await app.compared();
    await expect(titleOf(page, words)).toHaveValue(TITLE);
  });

  test("without a store the reader is told, and can work", async ({ app, page, words }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("private", "SecurityError");
      };
    });
    await app.compare(ONE_EVENT);
    await expect(messagesIn(page, words)).toContainText(words.storage.problems.unavailable);
    await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
  });

  test("a store of a newer version is left alone, and that is said", async ({
    app,
    context,
    page,
    words,
  }) => {
    const earlier = await context.newPage();
    await earlier.goto("./samples/000_22ded2db1dc09820.txt");
    await earlier.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("muqabala", 99);
          request.onupgradeneeded = () => {
            request.result.createObjectStore("later");
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await earlier.close();
    await app.compare(ONE_EVENT);
    await expect(messagesIn(page, words)).toContainText(words.storage.problems.newer);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([{ name: "muqabala", version: 99 }]);
  });
});
