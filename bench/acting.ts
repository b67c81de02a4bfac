// What bench/interaction.ts does on the page, view by view: matrix, list, search, reader, the other views.
import type { Locator, Page } from "@playwright/test";
import type { App } from "../e2e/support/app.ts";
import { messages } from "../src/i18n/languages/ar.ts";
import { type Measured, measure, rowOf, settled } from "./watching.ts";

/** Each action is done so many times, and switching to a view, which takes most of the time, fewer times. */
const ROUNDS = 6;
const SWITCHES = 3;
const { views } = messages;

type Add = (action: string, act: (round: number) => Promise<void>, rounds?: number) => Promise<void>;

/** Places are looked up before the clock runs: looking things up in the page takes time of its own. */
async function press(page: Page, found: Locator): Promise<void> {
  const box = await found.boundingBox();
  await settled(page);
  await page.evaluate(() => window.takeSeen());
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
}

/** Turns the wheel as a hand does, and far. */
async function turn(page: Page): Promise<void> {
  for (let step = 0; step < 12; step++) {
    await page.mouse.wheel(0, 200);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            resolve();
          }),
        ),
    );
  }
}

async function onMatrix(page: Page, app: App, add: Add): Promise<void> {
  const { keyboard } = page;
  const cell = (round: number) =>
    app.matrix
      .locator(`tr[data-row="${String(2 + (round % 4))}"]`)
      .locator("td")
      .nth(round % 3);
  await add("matrix: open a point", async (round) => {
    if (round > 0) await keyboard.press("Escape");
    await press(page, cell(round));
  });
  await add("matrix: open another beside it", (round) => press(page, cell(round + 1)));
  await add("matrix: next point in the card", () => press(page, app.nextPoint));
  await keyboard.press("Escape");
  await cell(0).focus();
  await add("matrix: arrow down", () => keyboard.press("ArrowDown"));
  await add("matrix: page down", () => keyboard.press("PageDown"));
  await add("matrix: to the end and back", (round) =>
    keyboard.press(round % 2 === 0 ? "Control+End" : "Control+Home"),
  );
  await keyboard.press("Control+Home");
  await cell(0).hover();
  await add("matrix: wheel", () => turn(page));
}

async function onFilters(page: Page, add: Add): Promise<void> {
  const shared = page.getByRole("button", { name: views.points.groups["some"] ?? "" }).first();
  await add("filter", () => press(page, shared));
  const search = page.getByRole("searchbox");
  await search.focus();
  await add("a letter of a search", () => page.keyboard.press("1"));
  await search.fill("");
  const button = page.getByRole("button", { name: views.points.filters, exact: true });
  await add(
    "all filters",
    async (round) => {
      if (round > 0) await page.keyboard.press("Escape");
      await press(page, button);
    },
    SWITCHES,
  );
  await page.keyboard.press("Escape");
}

async function onList(page: Page, app: App, add: Add): Promise<void> {
  const layout = async (name: string) => {
    await app.button(views.points.display).click();
    await page.getByText(name, { exact: true }).click();
    await page.keyboard.press("Escape");
  };
  await layout(views.points.list);
  const point = (round: number) =>
    page
      .getByRole("heading", { level: 3 })
      .nth(round % 3)
      .getByRole("button");
  await add("list: open a point", async (round) => {
    if (round > 0) await page.keyboard.press("Escape");
    await press(page, point(round));
  });
  await page.keyboard.press("Escape");
  await point(1).hover();
  await add("list: wheel", () => turn(page));
  await layout(views.points.matrix);
}

async function onReader(page: Page, app: App, add: Add): Promise<void> {
  await add(
    "reader: open",
    (round) => press(page, app.tab(round % 2 === 0 ? "reader" : "points")),
    SWITCHES * 2 - 1,
  );
  const column = app.reader.getByRole("region").first();
  await add("reader: choose a point", (round) => press(page, column.locator(".point-number").nth(round % 4)));
  await column.hover();
  await add("reader: wheel", () => turn(page));
}

async function onOthers(page: Page, app: App, add: Add): Promise<void> {
  for (const view of ["overview", "voices", "wording"] as const) {
    await add(
      `${view}: open`,
      async () => {
        await app.tab("points").click();
        await press(page, app.tab(view));
      },
      SWITCHES,
    );
    await page.mouse.move(683, 500);
    await add(`${view}: wheel`, () => turn(page), SWITCHES);
  }
}

/** What the machine takes for a click that nothing hears and for scrolling a bare page: the floor below which no other figure can be. */
export async function onEmpty(page: Page): Promise<Measured[]> {
  await page.setContent(`<div style="height:200000px">${"<p>…</p>".repeat(2000)}</div>`);
  await page.mouse.move(683, 500);
  return [
    await measure(page, "(empty page: click)", ROUNDS, () => page.mouse.click(683, 4)),
    await measure(page, "(empty page: wheel)", ROUNDS, () => turn(page)),
  ];
}

export async function onApp(page: Page, app: App): Promise<Measured[]> {
  const results: Measured[] = [];
  const add: Add = async (action, act, rounds = ROUNDS) => {
    const measured = await measure(page, action, rounds, act);
    console.log(action, Object.values(rowOf(measured)).join(" · "));
    results.push(measured);
  };
  await add("a click on nothing", () => page.mouse.click(683, 4));
  await onMatrix(page, app, add);
  await onFilters(page, add);
  await onList(page, app, add);
  await onReader(page, app, add);
  await onOthers(page, app, add);
  return results;
}
