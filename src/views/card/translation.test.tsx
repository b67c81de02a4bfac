// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { messages } from "../../i18n/languages/en.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { comparisonOf } from "../fixtures.ts";
import { Translation } from "./Translation.tsx";

const { app, views } = messages;
const words = views.translation;
const article = comparisonOf().articles[0]!;
const button = () => document.querySelector("button")!;
const said = () => document.body.textContent;
const press = () =>
  act(async () => {
    button().click();
    await Promise.resolve();
  });

/** A browser that has to get the languages, and what comes of it. */
async function offered(create: () => Promise<unknown>): Promise<void> {
  vi.stubGlobal("Translator", { availability: () => Promise.resolve("downloadable"), create });
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () => {
    root.render(
      <MessagesProvider messages={messages}>
        <Translation article={article} span={{ start: 0, end: 10 }} />
      </MessagesProvider>,
    );
    await Promise.resolve();
  });
}

let root: Root;
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  useApp.getState().setSettings({ language: "en" });
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);

it("can be cancelled while the browser gets the languages, and asked for again", async () => {
  await offered(never);
  expect(button().textContent).toBe(words.askAndGet);
  await press();
  expect([said(), button().textContent]).toEqual([`${words.getting} ${app.cancel}`, app.cancel]);
  await press();
  expect(said()).toBe(words.askAndGet);
});

it("says that the languages did not come where nothing of them comes", async () => {
  await offered(never);
  await press();
  await act(() => vi.advanceTimersByTimeAsync(120_000));
  expect(said()).toContain(words.noLanguages);
  expect(button().textContent).toBe(words.askAndGet);
});

it("says so at once where there is no network", async () => {
  const create = vi.fn(never);
  await offered(create);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await press();
  expect(said()).toContain(words.noLanguages);
  expect(create).not.toHaveBeenCalled();
});
