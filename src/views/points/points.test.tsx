// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { messages as ar } from "../../i18n/languages/ar.ts";
import { messages as en } from "../../i18n/languages/en.ts";
import { messages as fr } from "../../i18n/languages/fr.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { sectionsOf } from "../board/sections.ts";
import { testBoard } from "../fixtures.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Matrix } from "./Matrix.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);
// Elements have no place here, and so nothing scrolls.
Element.prototype.scrollIntoView = () => undefined;
vi.useFakeTimers();

const LANGUAGES = { ar, en, fr };
type Language = keyof typeof LANGUAGES;
const board = testBoard();
const plain = (text: string | null) => text?.replace(/[\u2068\u2069]/g, "");

interface Shown {
  readonly language?: Language;
  readonly order?: Choices["order"];
  readonly density?: Choices["density"];
  readonly columns?: readonly number[];
  readonly onOpen?: (claim: string, article?: string) => void;
  readonly of?: Board;
  readonly current?: string;
}

function matrix({
  language = "en",
  order = "event",
  density = "line",
  columns = [0, 1, 2],
  ...shown
}: Shown) {
  const { onOpen, of = board, current = null } = shown;
  return (
    <MessagesProvider messages={LANGUAGES[language]}>
      <Matrix
        board={of}
        sections={sectionsOf(of, of.rows, order)}
        shown={new Set(of.rows)}
        columns={columns}
        density={density}
        order={order}
        current={current}
        onOpen={(claim, article) => onOpen?.(claim, article)}
      />
    </MessagesProvider>
  );
}

function shown(options: Shown) {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(matrix(options));
  return host;
}

/** The matrix in the page, so that keys reach it. Cells are found as the eye does: row 0 is the head, column 0 the points. */
function live(options: Shown) {
  const host = document.body.appendChild(document.createElement("div"));
  act(() => {
    createRoot(host).render(matrix(options));
  });
  const cell = (row: number, column: number) => {
    const at = host.querySelectorAll("tr")[row]!.children[column]!;
    return at.querySelector<HTMLElement>("button") ?? (at as HTMLElement);
  };
  return { host, cell };
}

const press = (key: string, init: KeyboardEventInit = {}) => {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...init }));
  });
};

const numbers = (host: HTMLElement) =>
  [...host.querySelectorAll(".claim-number")].map((number) => number.textContent);

describe("the matrix", () => {
  it("names each cell by outlet, state, voice and position", () => {
    const names = [...shown({}).querySelectorAll("td")].map((cell) => plain(cell.getAttribute("aria-label")));
    expect(names.slice(0, 3)).toEqual([
      "A; the point’s words; voice: الإليزيه; attributed differently; sentence 2 of 4",
      "B; reworded; outlet’s own text; attributed differently; sentence 2 of 3",
      "C; not found",
    ]);
  });

  it.each(["ar", "en", "fr"] as const)("says every state in words (%s)", (language) => {
    const { ladder } = LANGUAGES[language];
    for (const density of ["line", "full"] as const) {
      const text = shown({ language, density }).textContent;
      for (const word of [ladder.reworded, ladder.notFound, ladder.only]) expect(text).toContain(word);
    }
  });

  it("shows an outlet’s words only where the point does not show the same already", () => {
    const cells = [...shown({}).querySelectorAll("tr[data-row='1'] td")];
    expect(cells.map((cell) => cell.querySelector(".cell-words")?.textContent)).toEqual([
      undefined,
      "طلب ماكرون من بوتين الضغط على سورية لوقف التصعيد.",
      undefined,
    ]);
  });

  it("says everything in the names of the cells where it shows signs only", () => {
    const [full, signs] = (["full", "icons"] as const).map((density) =>
      [...shown({ density }).querySelectorAll("td")].map((cell) => cell.getAttribute("aria-label")),
    );
    expect(signs).toEqual(full);
  });

  it("leaves out columns that are put away, and keeps all points", () => {
    const host = shown({ columns: [0, 2] });
    expect(
      [...host.querySelectorAll("thead button")].map((head) => head.textContent.trim().charAt(0)),
    ).toEqual(["A", "C"]);
    expect(numbers(host)).toHaveLength(board.rows.length);
  });

  it("has one stop for the Tab key, and arrows that follow the eye", () => {
    const { host, cell } = live({ language: "ar" });
    const stops = () => [...host.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops()).toEqual([cell(1, 0)]);
    cell(1, 0).focus();
    press("ArrowDown");
    press("ArrowLeft");
    expect(stops()).toEqual([cell(2, 1)]);
    expect(document.activeElement).toBe(cell(2, 1));
    press("Home", { ctrlKey: true });
    press("ArrowLeft");
    expect(document.activeElement).toBe(cell(0, 1));
    expect(cell(0, 1).getAttribute("aria-haspopup")).toBe("menu");
    press("End", { ctrlKey: true });
    expect(document.activeElement).toBe(cell(board.rows.length, 3));
  });

  it("opens the point of a cell by Enter and by a click, with the outlet it was opened from", () => {
    const opened: (string | undefined)[][] = [];
    const { cell } = live({ onOpen: (claim, article) => opened.push([claim, article]) });
    cell(1, 2).focus();
    press("Enter");
    act(() => {
      cell(2, 0).click();
    });
    expect(opened).toEqual([
      ["escalation", "beta"],
      ["rescue", undefined],
    ]);
  });

  it("keeps the numbers of the points when their order changes", () => {
    expect(numbers(shown({}))).toEqual(["1", "2", "3", "4"]);
    expect(numbers(shown({ order: "groups" }))).toEqual(["2", "1", "3", "4"]);
    expect(numbers(shown({ order: { as: "gamma" } }))).toEqual(["2", "4", "1", "3"]);
  });

  it("says under which heading the points stand", () => {
    const headings = (order: Choices["order"]) =>
      [...shown({ order }).querySelectorAll("[scope=rowgroup]")].map((heading) => heading.textContent);
    expect(headings("groups")).toEqual(["in all outlets", "in some", "in one only"]);
    expect(headings({ as: "gamma" })).toEqual(["not found in C"]);
  });
});

/** The board with many points of one kind, so that most of them are far from view. */
const many: Board = {
  ...board,
  rows: Array.from({ length: 520 }, (_, i) => {
    const row = board.rows[i % board.rows.length]!;
    return { ...row, number: i + 1, claim: { ...row.claim, id: `${row.claim.id} ${String(i)}` } };
  }),
};

/** The matrix once it has grown to all its rows. */
function grown(options: Shown) {
  const shown = live(options);
  while (shown.host.querySelectorAll("tr[data-row]").length <= many.rows.length)
    act(() => {
      vi.runAllTimers();
    });
  return shown;
}

describe("a large matrix", () => {
  it("has the words of all points and outlets in the document, with their languages, and few cells", () => {
    const { host } = grown({ of: many });
    const rows = [...host.querySelectorAll<HTMLElement>("tr[data-row]")].slice(1);
    expect(rows).toHaveLength(many.rows.length);
    expect(host.querySelector("table")!.getAttribute("aria-rowcount")).toBe(String(many.rows.length + 1));
    expect(host.querySelectorAll("td").length).toBeLessThan(many.rows.length * 2);
    const [first, far] = [rows[0]!, rows[board.rows.length * 100]!];
    expect(far.getAttribute("aria-rowindex")).toBe(String(board.rows.length * 100 + 2));
    for (const words of first.querySelectorAll("[lang], .voice-name, .siglum"))
      expect(far.textContent).toContain(words.textContent);
    const languages = (row: HTMLElement) =>
      new Set([...row.querySelectorAll<HTMLElement>("[lang]")].map(({ lang, dir }) => `${lang} ${dir}`));
    expect(languages(far)).toEqual(languages(first));
  });

  it("draws a row whole when the keyboard comes to it", () => {
    const { host } = grown({ of: many });
    host.querySelector<HTMLElement>("tr[data-row='1'] th")!.focus();
    press("End", { ctrlKey: true });
    const last = host.querySelector(`tr[data-row="${String(many.rows.length)}"]`)!;
    expect(last.children).toHaveLength(4);
    expect(document.activeElement).toBe(last.children[3]);
  });

  it("keeps the card's point whole, and gives it back to the keyboard", () => {
    const claim = many.rows[400]!.claim.id;
    const { host } = grown({ of: many, current: claim });
    expect(host.querySelectorAll(`td[data-opens="${claim}"]`)).toHaveLength(3);
  });
});

describe("the list", () => {
  it("has every point with a heading and every outlet with its state", () => {
    const host = document.createElement("div");
    host.innerHTML = renderToStaticMarkup(
      <MessagesProvider messages={ar}>
        <ClaimList
          board={board}
          sections={sectionsOf(board, board.rows, "groups")}
          shown={new Set(board.rows)}
          current={null}
          onOpen={() => undefined}
        />
      </MessagesProvider>,
    );
    expect(host.querySelectorAll("h3")).toHaveLength(board.rows.length);
    expect(host.querySelectorAll("li")).toHaveLength(board.rows.length * board.columns.length);
  });
});
