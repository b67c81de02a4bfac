import { describe, expect, it } from "vitest";
import type { Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Lines of a page of plain type, 14 apart; an empty one is a gap, one that begins with a space is set in. */
const page = (number: number, ...texts: readonly string[]): Line[] =>
  texts.flatMap((text, i) =>
    text === ""
      ? []
      : [
          {
            text: text.trim(),
            left: text.startsWith(" ") ? 60 : 40,
            right: (text.startsWith(" ") ? 60 : 40) + text.trim().length * 6,
            y: 100 + i * 14,
            size: 12,
            rightToLeft: false,
            bullet: false,
            references: [],
            page: number,
          },
        ],
  );

const LONG = "A line that is as long as the column is wide, so";

describe("lines become paragraphs", () => {
  it.each([
    ["with a gap between them", [LONG, "it goes on.", "", "The next."], [`${LONG} it goes on.`, "The next."]],
    [
      "with the first line set in",
      [` ${LONG}`, LONG, ` ${LONG}`, LONG],
      [`${LONG} ${LONG}`, `${LONG} ${LONG}`],
    ],
    [
      "with nothing but a last line that ends early",
      [LONG, "it ends.", LONG, "it ends."],
      [`${LONG} it ends.`, `${LONG} it ends.`],
    ],
    [
      "that are headings and short lines",
      ["What changes", LONG, "it ends."],
      ["What changes", `${LONG} it ends.`],
    ],
    [
      "without a space where the writing has none",
      ["星期一第一艘载客渡轮从北港驶往岛上", "星期一第一艘载客渡轮从北港驶往岛上", "局宣布。"],
      ["星期一第一艘载客渡轮从北港驶往岛上星期一第一艘载客渡轮从北港驶往岛上局宣布。"],
    ],
  ])("%s", (_, lines, paragraphs) => {
    expect(paragraphsOf([page(1, ...lines)])).toEqual(paragraphs);
  });

  it("also over the end of a page, where the sentence goes on", () => {
    const pages = [page(1, LONG, LONG), page(2, "it ends.", "", "The next.")];
    expect(paragraphsOf(pages)).toEqual([`${LONG} ${LONG} it ends.`, "The next."]);
  });

  it("without what stands on most pages at the same place, whatever its number", () => {
    const sheet = (number: number) =>
      page(number, "The Gazette", "", `${LONG} ${"xyz".charAt(number)}.`, "", `${String(number)} / 3`);
    expect(paragraphsOf([sheet(0), sheet(1), sheet(2)])).toEqual([`${LONG} x.`, `${LONG} y.`, `${LONG} z.`]);
  });
});

describe("a hyphen at the end of a line", () => {
  const WIDE = "and then the people of the harbour said it was";
  it.each([
    ["goes where it only divides a word", [`${WIDE} impos-`, "sible."], `${WIDE} impossible.`],
    ["goes where the word stands elsewhere", [`${WIDE} har-`, "bour har bour."], `${WIDE} harbour har bour.`],
    [
      "stays in a compound whose parts are words",
      [`${WIDE} people-`, "people said."],
      `${WIDE} people-people said.`,
    ],
    ["stays before a name", [`${WIDE} Marsa-`, "Nour."], `${WIDE} Marsa-Nour.`],
  ])("%s", (_, lines, paragraph) => {
    expect(paragraphsOf([page(1, ...lines)])).toEqual([paragraph]);
  });
});
