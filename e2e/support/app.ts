import { expect, type Locator, type Page } from "@playwright/test";
import type { ViewName } from "../../src/store/state.ts";
import type { Messages } from "../../src/i18n/languages/en.ts";
import type { TestFile } from "./files.ts";

const OWN_NAMES = { ar: "العربية", en: "English", fr: "français" } as const;

/** The app as a reader meets it: found by role and by the words of the interface, never by class. */
export class App {
  readonly page: Page;
  readonly words: Messages;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
  }

  /** Opens the page and waits until it has loaded all that it will ever need. */
  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", "all");
  }

  /** Lets go of files above the middle of the page. */
  async drop(...drops: readonly (readonly TestFile[])[]): Promise<void> {
    const plain = drops.map((files) =>
      files.map(({ name, content }) => [name, Buffer.from(content).toString("base64")] as const),
    );
    await this.page.evaluate((all) => {
      for (const files of all) {
        const dataTransfer = new DataTransfer();
        for (const [name, base64] of files) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          dataTransfer.items.add(new File([bytes], name));
        }
        const event = { bubbles: true, cancelable: true, dataTransfer };
        document.body.dispatchEvent(new DragEvent("drop", event));
      }
    }, plain);
  }

  /** Opens the files and waits for their comparison. */
  async compare(files: readonly TestFile[]): Promise<void> {
    await this.open();
    await this.drop(files);
    await this.compared();
  }

  /** Opens the sample, at its points. */
  async compareSample(): Promise<void> {
    await this.open();
    await this.button(this.words.start.sample).click();
    await this.compared();
  }

  /** Waits until a comparison is there and none is being worked out. */
  async compared(): Promise<void> {
    await expect(this.tab("points")).toBeVisible();
    await expect(this.page.getByRole("progressbar")).toHaveCount(0);
  }

  /** Sets the language of the interface, by the name that it calls itself. */
  async speak(language: keyof typeof OWN_NAMES): Promise<void> {
    await this.page.getByRole("button", { name: this.words.header.language }).click();
    await this.page.getByRole("menuitemradio", { name: OWN_NAMES[language] }).click();
  }

  /** Takes the last step back by the button of the header; a toast may show another one. */
  async undo(): Promise<void> {
    const header = this.page.getByRole("banner");
    await header.getByRole("button", { name: this.words.header.undo, exact: true }).click();
  }

  /** Fields of the outlets' names; their line opens where it is folded away. */
  async names(): Promise<Locator> {
    const fields = this.page.getByRole("textbox", { name: this.words.outlets.name("") });
    if ((await fields.count()) === 0) await this.button(this.words.outlets.edit).click();
    return fields;
  }

  async openOverview(): Promise<void> {
    await this.tab("overview").click();
    await expect(this.overview).toBeVisible();
  }

  get overview(): Locator {
    return this.page.getByRole("tabpanel", { name: this.words.tabs.overview });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  tab(name: ViewName): Locator {
    return this.page.getByRole("tab", { name: this.words.tabs[name], exact: true });
  }

  get matrix(): Locator {
    return this.page.getByRole("grid", { name: this.words.views.points.label });
  }

  /** Cells of the matrix as a screen reader says them: outlet, state, voice, position. */
  cellNames(): Promise<string[]> {
    const cells = this.matrix.getByRole("gridcell");
    return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label") ?? ""));
  }

  /** Points of the matrix in their order. */
  pointTexts(): Promise<string[]> {
    return this.matrix.getByRole("rowheader").allTextContents();
  }

  /** Cells in a state, by the word that the interface has for it. */
  cellsThat(state: keyof Messages["ladder"]): Locator {
    return this.matrix.getByRole("gridcell", { name: this.words.ladder[state] });
  }

  /** The card of the point that is open. */
  get card(): Locator {
    return this.page.getByRole("dialog");
  }

  /** The button that shows the next point stands in every card and nowhere else. */
  get nextPoint(): Locator {
    return this.button(this.words.views.card.next);
  }

  async openWording(): Promise<void> {
    await this.tab("wording").click();
    await expect(this.wording.getByRole("button").first()).toBeVisible();
  }

  get wording(): Locator {
    return this.page.getByRole("region", { name: this.words.tabs.wording, exact: true });
  }

  async openVoices(): Promise<void> {
    await this.tab("voices").click();
    await expect(this.voices).toBeVisible();
  }

  get voices(): Locator {
    return this.page.getByRole("region", { name: this.words.views.voices.heading, exact: true });
  }

  async openReader(): Promise<void> {
    await this.tab("reader").click();
    await expect(this.reader).toBeVisible();
  }

  get reader(): Locator {
    return this.page.getByRole("region", { name: this.words.views.reader.label });
  }

  /** An article of the reader, by the letter of its outlet, whether the outlet has a name or not. */
  column(siglum: string): Locator {
    return this.reader.getByRole("region", { name: new RegExp(`^${siglum}(?:[,،]|$)`) });
  }

  /** Opens the dialog that makes the link, and returns the whole address. */
  async shareLink(): Promise<string> {
    await this.button(this.words.header.share).click();
    // On the reader's own machine, as here, a file is the first choice.
    await this.page.getByRole("radio", { name: this.words.share.asLink, exact: true }).check();
    const field = this.page.getByRole("textbox", { name: this.words.share.link });
    await expect(field).toHaveValue(/#m\d/);
    return field.inputValue();
  }
}
