import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { App } from "./support/app.ts";
import { laterBuild } from "./support/builds.ts";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { serveBelow } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const PAGES = join(import.meta.dirname, "../src/files/fixtures/web");
const FOLDER = "/press/tools/muqabala/";

/** Waits until the app with all its parts is on the device. */
const stored = (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-offline", "all", { timeout: 30_000 });

test("without a network the sample, a drop, a card, the reader, a paste, a link, pages and mails all work", async ({
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
  const files = ["ar.html", "plain.eml"].map((name) => ({ name, content: readFileSync(join(PAGES, name)) }));
  await app.drop([
    ...files,
    { name: "dated.txt", content: "PARIS, 13 April 2018 (Reuters) – The call was short." },
  ]);
  await expect(page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(SAMPLE.length + 4);
});

test.describe("on the device", () => {
  test.use({ serviceWorkers: "allow" });

  test("the host is asked for nothing once all is stored, and no other place ever", async ({ app, page }) => {
    const host = await serveBelow(FOLDER);
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(host.address)) elsewhere.push(request.url());
    });
    await app.open(host.address);
    await stored(page);
    const asked = host.asked.length;
    await app.drop(SAMPLE);
    await app.compared();
    await app.tab("points").click();
    await app.matrix.getByRole("gridcell").first().click();
    await expect(app.nextPoint).toBeVisible();
    await app.openReader();
    await app.shareLink();
    await page.keyboard.press("Escape");
    await app.speak("en");
    expect(host.asked.slice(asked)).toEqual([]);
    expect(elsewhere).toEqual([]);
    host.close();
  });

  test("with the host gone it opens anew, below any path, and everything works", async ({
    app,
    page,
    context,
    words,
  }) => {
    const host = await serveBelow(FOLDER);
    await app.open(host.address);
    await stored(page);
    host.close();

    await page.reload();
    await app.ready();
    await stored(page);
    await app.button(words.start.sample).click();
    await app.compared();
    await app.openWording();
    await app.openVoices();
    const link = await app.shareLink();
    const other = new App(await context.newPage(), words);
    await other.page.goto(link.replace(FOLDER, `${FOLDER}index.html`));
    await other.ready();
    await other.compared();
    await other.tab("points").click();
    await other.matrix.getByRole("gridcell").first().click();
    await expect(other.nextPoint).toBeVisible();
    await other.page.goto(`${host.address}licences.txt`);
    await expect(other.page.getByText("==== react")).not.toHaveCount(0);
  });

  test("a new version waits for the reader, keeps the work, and leaves other tabs their files", async ({
    app,
    page,
    context,
    words,
  }) => {
    const host = await serveBelow("/");
    const later = await laterBuild();
    const build = (at: Page) => at.locator("html").getAttribute("data-build");
    await app.open(host.address);
    await stored(page);
    await app.drop(ONE_EVENT);
    await app.compared();
    const other = new App(await context.newPage(), words);
    await other.open(host.address);
    await other.compared();

    host.show(later.folder);
    await page.reload();
    await expect(page.getByText(words.offline.updated)).toBeVisible();
    expect(await build(page)).toBeNull();
    const title = page.getByRole("textbox", { name: words.header.title });
    await title.fill("قمة");
    await app.button(words.offline.reload).click();
    await expect(page.locator("html")).toHaveAttribute("data-build", "2");
    await app.compared();
    await expect(title).toHaveValue("قمة");

    await expect(other.page.getByText(words.offline.updated)).toBeVisible();
    expect(await build(other.page)).toBeNull();
    const loadGone = (at: Page) =>
      at.evaluate((path) => fetch(path).then(({ status }) => status), later.gone);
    expect(await loadGone(other.page)).toBe(200);
    await other.page.close();
    await page.reload();
    await app.ready();
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await expect(page.getByText(words.offline.updated)).toBeHidden();
    host.close();
  });

  test("takes in what another program shares, without a network", async ({ app, page, words }) => {
    const host = await serveBelow(FOLDER);
    await app.open(host.address);
    await stored(page);
    host.close();
    const share = await sharingPage(`${host.address}share`);
    await page.goto(share.address);
    await page.locator("[name=files]").setInputFiles(
      SAMPLE.slice(0, 2).map(({ name, content }) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(content),
      })),
    );
    await page.getByRole("button", { name: "share" }).click();
    await app.compared();

    await page.goto(share.address);
    await page.locator("[name=text]").fill("قال الكرملين إن الرئيسين بحثا الأزمة.");
    await page.locator("[name=title]").fill("الأزمة");
    await page.getByRole("button", { name: "share" }).click();
    await expect(page.getByRole("dialog").locator("textarea").first()).toHaveValue(/الكرملين/);
    await page.keyboard.press("Escape");

    await page.goto(share.address);
    await page.locator("[name=text]").fill("https://example.org/story");
    await page.getByRole("button", { name: "share" }).click();
    await expect(page.getByText(words.offline.share.address)).toBeVisible();
    share.close();
  });
});

test("files that the device opens with the app begin a comparison, later ones join it", async ({
  app,
  page,
  words,
}) => {
  await page.addInitScript(() => {
    const queue = { setConsumer: (consumer: unknown) => Object.assign(globalThis, { launch: consumer }) };
    Object.defineProperty(globalThis, "launchQueue", { value: queue });
  });
  const launch = (files: typeof SAMPLE) =>
    page.evaluate(
      (all) => {
        const handles = all.map(([name, text]) => ({
          name,
          getFile: () =>
            text === null ? Promise.reject(new Error()) : Promise.resolve(new File([text], name)),
        }));
        (globalThis as unknown as { launch: (params: unknown) => void }).launch({ files: handles });
      },
      files.map(({ name, content }) => [name, content === "" ? null : String(content)] as const),
    );
  await app.open();
  await app.drop(ONE_EVENT.slice(0, 1));
  await expect(page.getByText(words.analysis.needSecond)).toBeVisible();
  await launch(ONE_EVENT.slice(1));
  await app.compared();
  await expect(await app.names()).toHaveCount(2);
  await launch([...ONE_EVENT.slice(0, 1), { name: "lost.txt", content: "" }]);
  await expect(await app.names()).toHaveCount(3);
  await expect(page.getByText("lost.txt")).toBeVisible();
});

/** A page of another origin with a form that does what a device's share sheet does. */
async function sharingPage(action: string) {
  const form = `<form method="post" enctype="multipart/form-data" action="${action}">
    <input name="title"><input name="text"><input name="url"><input name="files" type="file" multiple><button>share</button>
  </form>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(form);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
