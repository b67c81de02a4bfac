// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages as en } from "../../i18n/languages/en.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import type { Link } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import type { Board, Row } from "../board/board.ts";
import { comparisonOf, testBoard } from "../fixtures.ts";
import { wordingGroupsOf } from "./entries.ts";
import { linkOf } from "./matching.ts";
import { QuestionProvider } from "../corrections/context.ts";
import { PointCard } from "./PointCard.tsx";
import { summaryOf } from "./summary.ts";

const board = testBoard();
const rowOf = (id: string): Row => board.rows.find(({ claim }) => claim.id === id)!;
const nothing = () => undefined;

function card(
  row: Row,
  on: Board = board,
  wording: WordingReport | null = null,
  links: readonly Link[] = comparisonOf().links,
): HTMLElement {
  const host = document.createElement("div");
  const actions = { step: nothing, close: nothing, read: nothing, compareWith: nothing };
  const { method } = comparisonOf();
  host.innerHTML = renderToStaticMarkup(
    <MessagesProvider messages={en}>
      <QuestionProvider value={nothing}>
        <PointCard
          board={on}
          row={row}
          links={links}
          cutoffs={method.cutoffs}
          wording={wording}
          among={on.rows}
          against={null}
          modal={false}
          actions={actions}
        />
      </QuestionProvider>
    </MessagesProvider>,
  );
  return host;
}

/** The row with the wordings of its mentions set, in their order. */
const worded = (row: Row, wordings: readonly number[]): Row => ({
  ...row,
  claim: {
    ...row.claim,
    mentions: row.claim.mentions.map((mention, i) => ({ ...mention, wording: wordings[i]! })),
  },
});

describe("a point card", () => {
  it("sums the point up in one sentence", () => {
    expect(summaryOf(en, board, rowOf("escalation"))).toBe(
      "In 2 of 3 outlets: the point’s words are from A; reworded in B; not found in C",
    );
    expect(summaryOf(en, board, rowOf("weapons"))).toBe(
      "In 1 of 3 outlets: found only in C; not found in A and B",
    );
  });

  it("does not count an outlet that a person has read in vain among those that have the point", () => {
    const row = rowOf("escalation");
    const checked: Row = {
      ...row,
      cells: row.cells.map((cell) => (cell?.state === "not-found" ? { ...cell, state: "absent" } : cell)),
    };
    expect(summaryOf(en, board, checked)).toBe(
      "In 2 of 3 outlets: the point’s words are from A; reworded in B; absent, checked, in C",
    );
  });

  it("quotes the whole sentence of every outlet, untouched", () => {
    const quotes = [...card(rowOf("rescue")).querySelectorAll("blockquote")].map(
      (quote) => quote.textContent,
    );
    expect(quotes).toEqual([
      "وقال الكرملين إن الجانبين أوليا اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين.",
      "أولى الجانبان اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين، بحسب الكرملين.",
      "Mr Putin spoke of the operation to rescue civilians (12) and to take fighters out.",
    ]);
  });

  it("marks word differences against the words that stand for the point, on whole words", () => {
    const [own, other] = card(rowOf("escalation")).querySelectorAll("blockquote");
    expect(own!.querySelectorAll("mark")).toHaveLength(0);
    const marked = (kind: string) =>
      [...other!.querySelectorAll(`.words-${kind}`)].map((mark) => mark.textContent);
    expect(marked("spelling")).toEqual(["سورية"]);
    expect(marked("other-word").join(" ")).toContain("طلب");
    expect(marked("other-word").join(" ")).not.toContain("التصعيد");
  });

  it("compares with the closest place of an outlet that says a point twice", () => {
    const twice = testBoard({
      alpha: [
        ["port", "", "Dockers left the yard at dawn."],
        ["port", "", "The port was shut on Monday."],
      ],
      beta: [["port", "", "The port was shut on Monday night."]],
    });
    const quotes = card(twice.rows[0]!, twice).querySelectorAll("blockquote");
    expect([...quotes[2]!.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["night"]);
  });

  it("does not compare words across languages, and says so", () => {
    const [, , english] = card(rowOf("rescue")).querySelectorAll("blockquote");
    expect(english!.querySelectorAll("mark")).toHaveLength(0);
    expect(card(rowOf("rescue")).textContent).toContain(en.views.card.otherLanguage);
  });

  it("shows the nearest sentence with its likeness where the point was not found", () => {
    const missing = card(rowOf("initiative")).querySelectorAll(".is-missing");
    expect(missing).toHaveLength(2);
    expect(missing[0]!.textContent).toContain("وكانت الأرقام");
    expect(missing[0]!.textContent).toContain("21%");
  });

  it("says how likely a match is in a word and a number", () => {
    expect(card(rowOf("escalation")).querySelector(".score")!.textContent).toBe("likely · 71%");
  });
});

describe("wordings", () => {
  it("put outlets with the same words together, in the order of the columns", () => {
    const sigla = (wordings: readonly number[]) =>
      wordingGroupsOf(board, worded(rowOf("rescue"), wordings)).map((group) =>
        group.columns.map((column) => column.siglum).join("="),
      );
    expect(sigla([0, 1, 2])).toEqual(["A", "B", "C"]);
    expect(sigla([0, 1, 0])).toEqual(["A=C", "B"]);
  });
});

describe("the link that is explained", () => {
  it("is the one with the outlet that is compared against, where there is one", () => {
    const row = rowOf("rescue");
    const mine = wordingGroupsOf(board, row)[0]!.quotes[0]!;
    for (const other of [board.columns[1]!, board.columns[2]!]) {
      const seen = linkOf(comparisonOf().links, mine, row, other)!;
      expect(seen.link[seen.own === "a" ? "b" : "a"].article).toBe(other.loaded.id);
    }
  });
});

describe("an outlet that states the point in several places", () => {
  const menuWords = en.views.corrections.menu("A");
  const twice = testBoard({
    alpha: [
      ["port", "", "Dockers left the yard at dawn."],
      ["port", "", "The port was shut on Monday."],
    ],
    beta: [["port", "", "The port was shut on Monday night."]],
  });
  const namesIn = (host: HTMLElement) =>
    [...host.querySelectorAll("[aria-label]")].map((button) => button.getAttribute("aria-label") ?? "");

  it("has no two buttons of one name, and each says the words that it is for", () => {
    const names = namesIn(card(twice.rows[0]!, twice));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(
      names.filter((name) => name.startsWith(menuWords)).map((name) => name.replace(/[\u2068\u2069]/gu, "")),
    ).toEqual([`${menuWords}: Dockers left the yard at dawn.`, `${menuWords}: The port was shut on Monday.`]);
  });

  it("has the menu of each piece of one sentence beside the first words of that piece", () => {
    const [row] = twice.rows;
    const { claim } = row!;
    const [whole] = claim.mentions;
    const pieces = [
      { ...whole!, end: whole!.start + "Dockers left".length },
      { ...whole!, start: whole!.start + "Dockers left ".length },
    ];
    const host = card(
      { ...row!, claim: { ...claim, mentions: [...pieces, ...claim.mentions.slice(2)] } },
      twice,
    );
    const listed = [...host.querySelectorAll(".quote-pieces > li")];
    expect(listed.map((item) => item.querySelector("bdi")?.textContent)).toEqual([
      "Dockers left",
      "the yard at dawn.",
    ]);
    expect(
      listed.map((item) => namesIn(item as HTMLElement).filter((name) => name.startsWith(menuWords)).length),
    ).toEqual([1, 1]);
  });
});

describe("a match that the reader made", () => {
  it("says so, and not how sure the analysis would be", () => {
    const links = comparisonOf().links.map((link) => ({ ...link, score: 0, decided: "same" as const }));
    const why = card(rowOf("escalation"), board, null, links).querySelector(".why summary")!;
    expect(why.textContent).toContain(en.views.corrections.byHand);
    expect(why.textContent).not.toContain("%");
  });
});

describe("figures that differ", () => {
  it("stand with the outlets that give them, those of one value together", () => {
    const strike = testBoard({
      alpha: [["strike", "", "400 ont défilé."]],
      beta: [["strike", "", "300 ont défilé."]],
      gamma: [["strike", "", "Quatre cents ont défilé."]],
    });
    const [row] = strike.rows;
    const values = [
      { article: "alpha", value: "400", start: 0, end: 3 },
      { article: "beta", value: "300", start: 0, end: 3 },
      { article: "gamma", value: "400", start: 0, end: 12 },
    ];
    const claim = { ...row!.claim, disagreements: [{ kind: "figure" as const, values }] };
    const listed = card({ ...row!, claim }, strike).querySelectorAll(".figures li");
    expect([...listed].map((item) => item.textContent)).toEqual(["A 400 · C Quatre cents", "B 300"]);
  });
});
