import { beforeEach, expect, it } from "vitest";
import { messages } from "../i18n/languages/en.ts";
import { useApp } from "../store/app.ts";
import { deedOf } from "./deeds.ts";

const { history } = messages;

/** The place of a sentence in the article at hand. */
const place = () => ({ article: useApp.getState().document.articles[0]!.id, start: 0, end: 9 });

/** What is said after the last command. */
function said(): string {
  const { document, lastCommand } = useApp.getState();
  const before = useApp.temporal.getState().pastStates.at(-1)?.document;
  return deedOf(messages, lastCommand!, document, before);
}

beforeEach(() => {
  const app = useApp.getState();
  app.addArticles([{ name: "one.txt", text: "Ten died. Share this.", language: "en", direction: "ltr" }]);
});

it("says whether a sentence was left out or counted in", () => {
  const app = useApp.getState();
  app.setKind({ ...place(), kind: "furniture" });
  expect(said()).toBe(history.leftOut);
  app.setKind({ ...place(), kind: "body" });
  expect(said()).toBe(history.countedIn);
});

it("says whether a point was marked as checked or the mark taken off", () => {
  const app = useApp.getState();
  app.setChecked([place()], true);
  expect(said()).toBe(history.markedChecked);
  app.setChecked([place()], false);
  expect(said()).toBe(history.unmarkedChecked);
});
