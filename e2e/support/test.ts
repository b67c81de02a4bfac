import { test as base } from "@playwright/test";
import { messages as ar } from "../../src/i18n/languages/ar.ts";
import { messages as en, type Messages } from "../../src/i18n/languages/en.ts";
import { messages as fr } from "../../src/i18n/languages/fr.ts";
import { App } from "./app.ts";

export interface InterfaceOptions {
  /** Language of the interface, as the browser asks for it. */
  readonly language: "ar" | "en" | "fr";
}

export const MESSAGES: Readonly<Record<InterfaceOptions["language"], Messages>> = { ar, en, fr };

/** Letters of the outlets in the order of the columns. */
export const SIGLA = {
  ar: ["أ", "ب", "ج", "د", "هـ"],
  en: ["A", "B", "C", "D", "E"],
  fr: ["A", "B", "C", "D", "E"],
} as const;

/** What a cell may say of its outlet where all articles have one language and nobody has checked. */
export const statesOf = ({ ladder }: Messages): string[] => {
  const { same, shown, reworded, possible, notFound, unsure, only } = ladder;
  return [same, shown, reworded, possible, notFound, unsure, only];
};

interface Fixtures {
  readonly words: Messages;
  readonly app: App;
}

/** A test with the app; it fails where the page throws or complains, whatever else it finds. */
export const test = base.extend<InterfaceOptions & Fixtures>({
  language: ["ar", { option: true }],
  words: async ({ language }, use) => {
    await use(MESSAGES[language]);
  },
  app: async ({ page, words }, use) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await use(new App(page, words));
    base.expect(complaints, "errors of the page").toEqual([]);
  },
});

export { expect } from "@playwright/test";
