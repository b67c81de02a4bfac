// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { messages as ar } from "../../i18n/languages/ar.ts";
import { messages as en } from "../../i18n/languages/en.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import { testBoard } from "../fixtures.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Matrix } from "./Matrix.tsx";
import { sectionsOf } from "./sections.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

const LANGUAGES = { ar, en };
const board = testBoard();

function shown(
  Points: typeof Matrix | typeof ClaimList,
  language: "ar" | "en",
  order: "event" | "groups" = "event",
) {
  const host = document.createElement("div");
  const sections = sectionsOf(board.rows, order);
  host.innerHTML = renderToStaticMarkup(
    <MessagesProvider messages={LANGUAGES[language]}>
      <Points board={board} sections={sections} current={null} onOpen={() => undefined} />
    </MessagesProvider>,
  );
  return host;
}

/** The Arabic matrix in the page, so that keys reach it. */
function live() {
  const host = document.body.appendChild(document.createElement("div"));
  act(() => {
    createRoot(host).render(
      <MessagesProvider messages={ar}>
        <Matrix
          board={board}
          sections={sectionsOf(board.rows, "event")}
          current={null}
          onOpen={() => undefined}
        />
      </MessagesProvider>,
    );
  });
  return { host, cell: (place: string) => host.querySelector<HTMLElement>(`[data-cell="${place}"]`)! };
}

const press = (key: string) => {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
};

const numbers = (host: HTMLElement) =>
  [...host.querySelectorAll(".claim-number")].map((number) => number.textContent);

describe("the matrix", () => {
  it("names each cell by outlet, state, voice and position", () => {
    const names = [...shown(Matrix, "en").querySelectorAll("td")].map((cell) =>
      cell.getAttribute("aria-label")?.replace(/[\u2068\u2069]/g, ""),
    );
    expect(names.slice(0, 3)).toEqual([
      "A; reworded; voice: الإليزيه; attributed differently; sentence 2 of 4",
      "B; reworded; outlet’s own text; attributed differently; sentence 2 of 3",
      "C; not found",
    ]);
  });

  it("says every state in the words of the interface", () => {
    for (const language of ["ar", "en"] as const) {
      const { ladder } = LANGUAGES[language];
      const states = [...shown(Matrix, language).querySelectorAll(".cell-state")].map((state) =>
        state.textContent.trim(),
      );
      expect(new Set(states)).toEqual(new Set([ladder.reworded, ladder.notFound, ladder.only]));
    }
  });

  it("has one stop for the Tab key", () => {
    const { host, cell } = live();
    const stops = () =>
      [...host.querySelectorAll<HTMLElement>('[tabindex="0"]')].map((one) => one.dataset.cell);
    expect(stops()).toEqual(["0:0"]);
    cell("0:0").focus();
    press("ArrowDown");
    press("ArrowLeft");
    expect(stops()).toEqual(["1:1"]);
    expect(document.activeElement).toBe(cell("1:1"));
  });

  it("keeps the numbers of the points when their order changes", () => {
    expect(numbers(shown(Matrix, "en"))).toEqual(["1", "2", "3", "4"]);
    expect(numbers(shown(Matrix, "en", "groups"))).toEqual(["2", "1", "3", "4"]);
  });
});

describe("the list", () => {
  it("has every point with a heading and every outlet with its state", () => {
    const host = shown(ClaimList, "ar", "groups");
    expect(host.querySelectorAll("h3")).toHaveLength(board.rows.length);
    expect(host.querySelectorAll("li")).toHaveLength(board.rows.length * board.columns.length);
  });
});
