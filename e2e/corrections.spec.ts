import type { Page } from "@playwright/test";
import type { App } from "./support/app.ts";
import { ONE_EVENT, sampleFiles } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

/** What presses and chooses: the pointer, or the keys. */
type Hand = "mouse" | "keys";

/** The app in one hand. */
class Reader {
  readonly app: App;
  readonly page: Page;
  private readonly hand: Hand;

  constructor(app: App, hand: Hand) {
    this.app = app;
    this.page = app.page;
    this.hand = hand;
  }

  get words() {
    return this.app.words.views.corrections;
  }

  /** Presses what has a name, in the dialog that was opened last: the card, or the one that asks. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.page.getByRole("dialog").last().getByRole("button", { name, exact: true }).first();
    if (this.hand === "mouse") await button.click();
    else await button.press("Enter");
  }

  /** Opens a menu of the card and chooses an entry. */
  async choose(menu: string | RegExp, entry: string): Promise<void> {
    await this.press(menu);
    const item = this.page.getByRole("menu").getByText(entry, { exact: true });
    if (this.hand === "mouse") {
      await item.click();
      return;
    }
    await this.page.keyboard.press("ArrowDown");
    for (;;) {
      if ((await this.page.locator("[role^=menuitem]:focus").innerText()).trim() === entry) break;
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Enter");
  }

  /** Chooses the first entry of a list that a dialog shows and that has certain words. */
  async pick(words: string | RegExp): Promise<void> {
    const entry = this.page
      .getByRole("dialog")
      .last()
      .getByRole("listitem")
      .filter({ hasText: words })
      .first();
    const control = entry.getByRole("button").or(entry.getByRole("checkbox"));
    if (this.hand === "mouse") await control.click();
    else await control.press((await control.getAttribute("type")) === "checkbox" ? " " : "Enter");
  }

  /** Presses a long word that stands in the middle of the sentence which a dialog shows. */
  async pickWord(): Promise<void> {
    const word = this.page.getByRole("dialog").last().locator("p[lang]").getByRole("button").nth(3);
    if (this.hand === "mouse") await word.click();
    else await word.press("Enter");
  }

  /** Fills a field, and leaves it: by the button that keeps what was written, or by pressing beside the field. */
  async write(field: string, text: string, keep?: string): Promise<void> {
    await this.page.getByRole("textbox", { name: field }).first().fill(text);
    if (this.hand === "keys") await this.page.keyboard.press("Control+Enter");
    else if (keep !== undefined) await this.press(keep);
    else await this.app.card.getByRole("heading", { level: 2 }).click();
  }

  async undo(): Promise<void> {
    if (this.hand === "mouse") await this.app.button(this.app.words.header.undo).first().click();
    else await this.page.keyboard.press("Control+z");
  }

  async redo(): Promise<void> {
    if (this.hand === "mouse") await this.app.button(this.app.words.header.redo).click();
    else await this.page.keyboard.press("Control+Shift+z");
  }
}

/** The comparison as it is kept on the device, byte for byte; "" before anything is. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("muqabala");
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const all = await new Promise<{ document: unknown; changed: number }[]>((resolve) => {
      const request = database.transaction("comparisons").objectStore("comparisons").getAll();
      request.onsuccess = () => {
        resolve(request.result as { document: unknown; changed: number }[]);
      };
    });
    database.close();
    const [last] = all.sort((a, b) => b.changed - a.changed);
    return last ? JSON.stringify(last.document) : "";
  });

/** The document after a change that was just made, once it has been written. */
async function keptAfter(page: Page, before: string): Promise<string> {
  await expect.poll(() => kept(page)).not.toBe(before);
  return kept(page);
}

/** Steps of the history that are named by a word of their own. */
type Step = Exclude<keyof App["words"]["history"], "did" | "done" | "again">;

type Gesture = readonly [
  step: Step,
  /** The state of the cell from which the card is opened. */
  from: "reworded" | "possible" | "notFound",
  does: (reader: Reader) => Promise<void>,
];

const GESTURES: readonly Gesture[] = [
  ["confirmLink", "possible", (reader) => reader.press(named(reader.words.confirmName))],
  ["rejectLink", "possible", (reader) => reader.press(named(reader.words.rejectName))],
  ["unlink", "reworded", (reader) => reader.choose(named(reader.words.menu), reader.words.reject)],
  [
    "link",
    "notFound",
    async (reader) => {
      await reader.press(named(reader.words.chooseName));
      await reader.pick(/\S/u);
    },
  ],
  ["setAbsent", "notFound", (reader) => reader.press(named(reader.words.absentName))],
  [
    "moveMention",
    "reworded",
    async (reader) => {
      await reader.choose(named(reader.words.menu), reader.words.move);
      await reader.pick(/\S/u);
    },
  ],
  [
    "mergePoints",
    "reworded",
    async (reader) => {
      await reader.choose(reader.words.pointMenu, reader.words.merge);
      await reader.pick(/\S/u);
    },
  ],
  [
    "splitPoint",
    "reworded",
    async (reader) => {
      await reader.choose(reader.words.pointMenu, reader.words.split);
      await reader.pick(/\S/u);
      await reader.press(reader.words.splitDo);
    },
  ],
  [
    "cutAt",
    "reworded",
    async (reader) => {
      await reader.choose(named(reader.words.menu), reader.words.cut);
      await reader.pickWord();
    },
  ],
  [
    "setVoice",
    "reworded",
    (reader) => reader.choose(named(reader.app.words.views.voices.setName), reader.app.words.views.ownText),
  ],
  [
    "renamePoint",
    "reworded",
    async (reader) => {
      await reader.choose(reader.words.pointMenu, reader.words.rename);
      await reader.write(reader.words.nameHint, "المكالمة الهاتفية", reader.words.save);
    },
  ],
  [
    "setNote",
    "reworded",
    async (reader) => {
      await reader.press(reader.words.noteOnPoint);
      await reader.write(reader.words.noteOnPoint, "يراجع الأصل الفرنسي.");
    },
  ],
  ["setChecked", "possible", (reader) => reader.press(reader.words.check)],
  [
    "setKind",
    "reworded",
    (reader) => reader.choose(named(reader.words.menu), reader.app.words.views.card.leaveOut),
  ],
];

/** The first cell in a state; "found only here" begins with the words of "not found" in Arabic. */
const cellThat = (app: App, state: keyof App["words"]["ladder"]) =>
  app.matrix
    .getByRole("gridcell", { name: new RegExp(`[;؛] ${app.words.ladder[state]}([;؛]|$)`, "u") })
    .first();

/** A name that tells the outlet, whichever it is. */
const named = (say: (siglum: string) => string): RegExp => new RegExp(`^${say("\\S+")}(?=$|\\s?:)`, "u");

/** Corrects by one gesture, takes it back and does it again, and leaves the comparison as it was. */
async function thereAndBack(reader: Reader, [step, from, does]: Gesture): Promise<void> {
  const { app, page } = reader;
  const { header, history } = app.words;
  await cellThat(app, from).click();
  await expect(app.nextPoint).toBeVisible();
  const before = await kept(page);
  await does(reader);
  const after = await keptAfter(page, before);
  await app.compared();
  const undo = app.button(header.undo).first();
  await expect(undo).toHaveAttribute("title", `${header.undo}: ${history[step]}`);
  await reader.undo();
  await expect.poll(() => kept(page)).toBe(before);
  await reader.redo();
  await expect.poll(() => kept(page)).toBe(after);
  await reader.undo();
  await expect.poll(() => kept(page)).toBe(before);
  await app.compared();
  await app.button(app.words.views.card.close).click();
  await expect(app.card).toHaveCount(0);
}

for (const hand of ["mouse", "keys"] as const)
  for (const from of ["possible", "notFound", "reworded"] as const)
    test(`what corrects a cell that is ${from}, by ${hand}, is undone and redone to the byte`, async ({
      app,
      page,
    }) => {
      test.slow();
      await app.compare(ONE_EVENT);
      await app.tab("points").click();
      await keptAfter(page, "");
      const reader = new Reader(app, hand);
      for (const gesture of GESTURES.filter((one) => one[1] === from))
        await test.step(gesture[0], () => thereAndBack(reader, gesture));
    });

test("what was corrected survives a further article, one replaced, one removed and a reload, and thirty steps back and forth give the same bytes", async ({
  app,
  page,
  words,
  language,
}) => {
  test.slow();
  const { corrections } = words.views;
  await app.compare(sampleFiles("000", "001"));
  await app.tab("points").click();
  const first = await keptAfter(page, "");
  // Thirty steps in the views: ten points are looked through, named and noted.
  await app.matrix.getByRole("rowheader").first().click();
  for (let step = 0; step < 10; step++) {
    await app.card.getByRole("button", { name: corrections.pointMenu }).click();
    await page.getByRole("menuitemcheckbox", { name: corrections.checked }).click();
    await app.card.getByRole("button", { name: corrections.pointMenu }).click();
    await page.getByRole("menuitem", { name: corrections.rename }).click();
    await page.getByRole("textbox", { name: corrections.nameHint }).fill(`نقطة ${String(step)}`);
    await page.keyboard.press("Enter");
    await app.card.getByRole("heading", { level: 2 }).focus();
    await page.keyboard.press("n");
    await page.keyboard.type(`ملاحظة ${String(step)}`);
    await page.keyboard.press("Control+Enter");
    await app.nextPoint.click();
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => kept(page)).toContain("ملاحظة 9");
  const last = await kept(page);
  for (let step = 0; step < 30; step++) await page.keyboard.press("Control+z");
  await expect.poll(() => kept(page)).toBe(first);
  for (let step = 0; step < 30; step++) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => kept(page)).toBe(last);

  await app.drop(sampleFiles("003"));
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
  await app.compared();
  const stand = async () => {
    for (const name of ["نقطة 0", "نقطة 9"])
      await expect(app.matrix.getByRole("rowheader", { name })).toContainText(corrections.checked);
  };
  await stand();
  // Another file in the place of the third article, and then without it.
  const { menu, remove } = words.outlets;
  const third = SIGLA[language][2];
  await app.names();
  await app.button(menu(third)).click();
  await page.getByRole("menuitem", { name: words.arriving.details }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: words.arriving.replaceFile }).click();
  const [other] = sampleFiles("002");
  const buffer = Buffer.from(other?.content ?? "");
  await (await chooser).setFiles({ name: "other.txt", mimeType: "text/plain", buffer });
  await expect(page.getByRole("dialog")).toBeHidden();
  await app.compared();
  await stand();
  const name = (await (await app.names()).nth(2).inputValue()) || third;
  await app.button(menu(name)).click();
  await page.getByRole("menuitem", { name: remove(name) }).click();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(3);
  await app.compared();
  await page.reload();
  await app.compared();
  await stand();
});

test("a cell has a menu by right click and by key, and tells what was decided by hand", async ({
  app,
  page,
  words,
}) => {
  const { corrections } = words.views;
  await app.compare(ONE_EVENT);
  await app.tab("points").click();
  const missing = cellThat(app, "notFound");
  await missing.click({ button: "right" });
  await page.getByRole("menuitem", { name: corrections.absent }).click();
  const absent = cellThat(app, "absent");
  await expect(absent).toBeVisible();
  await absent.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: corrections.notAbsent }).press("Enter");
  await expect(absent).toHaveCount(0);

  const possible = cellThat(app, "possible");
  await possible.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: corrections.confirm, exact: true }).press("Enter");
  await expect(app.matrix.getByRole("gridcell", { name: corrections.byHand }).first()).toContainText(
    corrections.byHand,
  );
});
