import { describe, expect, it } from "vitest";
import { segment } from "./index.ts";

/** Symptom, text, its quotations; "…" at the end where the closing mark is missing. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["S17 guillemets", "قال إن «الاتفاق هش» ومضى.", ["«الاتفاق هش»"]],
  ["S17 straight marks", 'He called it "a fairy tale" on Monday.', ['"a fairy tale"']],
  [
    "S17 curly marks that apostrophes look like",
    "‘The docker’s children’s bread,’ she said.",
    ["‘The docker’s children’s bread,’"],
  ],
  ["S17 German marks", "Er nannte es „ein Märchen“ und ging.", ["„ein Märchen“"]],
  ["S17 French marks with spaces", "Il a parlé de « rumeurs » hier.", ["« rumeurs »"]],
  ["S17 a quotation inside another", "قال: «وصفه بأنه “هش” أمس».", ["«وصفه بأنه “هش” أمس»", "“هش”"]],
  ["S17 over two sentences", '"Nobody told us. We saw smoke," he said.', ['"Nobody told us. We saw smoke,"']],
  [
    "S18 over two paragraphs",
    "“Nobody told us.\n\n“We saw smoke,” he said.",
    ["“Nobody told us.\n\n“We saw smoke,”"],
  ],
  [
    "S18 an unclosed quotation ends with its sentence",
    'They listed "pool accessories. The fire was put out.',
    ['"pool accessories.…'],
  ],
  [
    "S18 the next quotation is none of its business",
    "عدّت ما جرى «بداية جيدة. وقالت إن «الاتفاق هش» أمس.",
    ["«بداية جيدة.…", "«الاتفاق هش»"],
  ],
  ["S18 a closing mark alone is nothing", "بحثا الأوضاع في الغوطة». ثم افترقا.", []],
];

describe("quotations", () => {
  it.each(CASES)("%s", (_, text, wanted) => {
    const { quotations } = segment({ id: "a", name: "", text });
    expect(quotations.map((q) => text.slice(q.start, q.end) + (q.closed ? "" : "…"))).toEqual(wanted);
  });
});
