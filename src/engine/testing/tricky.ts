import type { ArticleInput } from "../../model/article.ts";
import type { ComparedArticle, WholeComparison, Link } from "../../model/comparison.ts";
import { identify } from "../../model/identity.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { compare } from "../pipeline.ts";

/** One row of TRICKY-CASES.md. */
export interface TrickyCase {
  readonly name: string;
  /** Words in **double stars** are what the case is about. */
  readonly texts: readonly string[];
  readonly wanted: string;
  readonly today: string;
}

/** Rows of the tables of the document: `| name | first | second (<br> third) | wanted | today |`. */
export function readTrickyCases(markdown: string): TrickyCase[] {
  return markdown.split("\n").flatMap((line) => {
    const [, name, first, others, wanted, today] = line.split("|").map((cell) => cell.trim());
    const isRow = today !== undefined && wanted !== "wanted" && !/^-+$/.test(wanted ?? "");
    if (!isRow || !name || !first || !others || !wanted) return [];
    return [{ name, texts: [first, ...others.split("<br>").map((text) => text.trim())], wanted, today }];
  });
}

/** What the engine makes of a case, in the words of the column "wanted": see the head of TRICKY-CASES.md. */
export function outcomeOf({ texts, wanted }: TrickyCase, lexica: ReadonlyMap<string, Lexicon>): string {
  const inputs = texts.map((text, i): ArticleInput => ({
    name: `${i}.txt`,
    text: text.replaceAll("**", ""),
  }));
  if (/^\w+ events?$/.test(wanted)) {
    const { events } = compare(inputs, { lexica });
    return events.length === 1 ? "one event" : `${events.length === 2 ? "two" : "many"} events`;
  }
  const takenIn = identify(inputs).map(({ id }) => id);
  const comparison = compare(inputs, { lexica, adjustments: { takenIn } });
  return texts
    .slice(1)
    .map((text, i) => pairOutcome(comparison, [0, i + 1], [texts[0] ?? "", text]))
    .join(", ");
}

function pairOutcome(
  comparison: WholeComparison,
  numbers: readonly [number, number],
  texts: readonly [string, string],
): string {
  const [a, b] = numbers.map((number) => comparison.articles.find(({ name }) => name === `${number}.txt`));
  if (!a || !b) return "";
  const [here, there] = texts.map(focusOf);
  const isAt = (article: ComparedArticle, focus: Span | undefined) => (place: Span & { article: string }) =>
    place.article === article.id && focus !== undefined && overlapOf(place, focus) > 0;
  const claim = comparison.claims.find(({ mentions }) => mentions.some(isAt(a, here)));
  const cell = claim?.cells.find(({ article }) => article === b.id);
  if (!claim || !cell) return "no claim";
  const found = cell.state === "same" || cell.state === "reworded";
  if (!found) return cell.state.replace("-", " ");
  if (!claim.mentions.some(isAt(b, there))) return "elsewhere";
  const link = comparison.links.find(
    (one) => [one.a, one.b].some(isAt(a, here)) && [one.a, one.b].some(isAt(b, there)),
  );
  const figures = claim.disagreements.map(({ values }) =>
    values
      .map(({ value }) => Number(value))
      .toSorted((x, y) => x - y)
      .join("≠"),
  );
  return [cell.state, ...contrastsOf(link), ...figures, ...(cell.voiceDiffers ? ["other mouth"] : [])].join(
    " + ",
  );
}

const contrastsOf = (link: Link | undefined): string[] => (link?.contrasts ?? []).map(({ kind }) => kind);

/** Where the starred words stand once the stars are gone; all of the text where nothing is starred. */
function focusOf(text: string): Span {
  const start = text.indexOf("**");
  const end = text.indexOf("**", start + 2);
  return start < 0 || end < 0 ? { start: 0, end: text.length } : { start, end: end - 2 };
}
