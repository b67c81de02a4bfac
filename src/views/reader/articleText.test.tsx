// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages as en } from "../../i18n/languages/en.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import { testBoard } from "../fixtures.ts";
import { ArticleText } from "./ArticleText.tsx";

const board = testBoard();

function rendered(index: number): HTMLElement {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(
    <MessagesProvider messages={en}>
      <ArticleText
        board={board}
        column={board.columns[index]!}
        current="rescue"
        nearest={{ start: 3, end: 9, possible: false }}
        place={null}
        onChoose={() => undefined}
        onOpen={() => undefined}
        onCountIn={() => undefined}
      />
    </MessagesProvider>,
  );
  return host;
}

describe("an article in the reader", () => {
  it.each(board.columns.map((column, i) => [column.compared.name, i] as const))(
    "%s is shown byte for byte",
    (_, i) => {
      expect(rendered(i).textContent).toBe(board.columns[i]!.compared.text);
    },
  );

  it("has its own language and direction", () => {
    const text = rendered(2).firstElementChild!;
    expect([text.getAttribute("lang"), text.getAttribute("dir")]).toEqual(["en", "ltr"]);
  });

  it("never begins or ends an element inside a word", () => {
    for (const [i] of board.columns.entries()) {
      const walker = document.createTreeWalker(rendered(i), NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
      for (const [j, text] of texts.slice(1).entries()) {
        expect(`${texts[j]!.slice(-1)}|${text.slice(0, 1)}`).not.toMatch(/[\p{L}\p{N}]\|[\p{L}\p{N}]/u);
      }
    }
  });

  it("numbers each point once, with where else it is", () => {
    const names = [...rendered(0).querySelectorAll(".point-number")].map((button) =>
      button.getAttribute("aria-label"),
    );
    expect(names).toEqual([
      "Point 1; also in B; not found in C",
      "Point 2; also in B and C",
      "Point 3; found only here; not found in B and C",
    ]);
  });

  it("brings out the words of the point that is shown", () => {
    const shown = [...rendered(1).querySelectorAll(".piece.is-current")].map((piece) => piece.textContent);
    expect(shown).toEqual([expect.stringContaining("أولى الجانبان")]);
  });

  it("offers one control for neighbouring passages that do not count", () => {
    expect(rendered(0).querySelectorAll(".furniture")).toHaveLength(1);
    expect(rendered(1).querySelectorAll(".furniture")).toHaveLength(0);
  });
});
