import type { SegmentedArticle } from "../../model/article.ts";
import type { Mention } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import { quantitiesIn, type Quantity } from "../../text/numerals/index.ts";
import { numeralTable } from "../../text/numerals/table.ts";
import { stem } from "../../text/stem.ts";
import { tokenize, type Token } from "../../text/tokens.ts";
import { fateOf, isPart, settingOf, type Fate, type Setting } from "./fate.ts";

/** A quantity in a mention, with what tells which other figures it can be compared with. */
export interface Figure extends Span {
  readonly article: string;
  /** Index into the claim's mentions. */
  readonly mention: number;
  readonly quantity: Quantity;
  /** The upper end, where the text gives a range. */
  readonly upper?: Quantity;
  readonly language: string;
  readonly fate: Fate | null;
  /** True where it counts a part of what another number counts: "including three children". */
  readonly part: boolean;
  /** Stems of the words around the number, the number's own unit among them. */
  readonly setting: Setting;
  readonly near: ReadonlySet<string>;
  /** How many numbers of the mention count something. */
  readonly counts: number;
}

/** Words on either side of a number whose stems tell what is spoken of. */
const NEAR = 6;
/** Shorter words say little, and many are function words that no table lists. */
const LEAST_WORD = 4;

/** The figures of one mention in reading order; the two ends of a range are one figure. */
export function figuresOf(article: SegmentedArticle, mention: Mention, index: number): Figure[] {
  const { text, language } = article;
  const tokens = tokenize(text, mention.start, mention.end);
  const quantities = quantitiesIn(text, tokens, language);
  const figures = quantities.flatMap((quantity, i): Figure[] => {
    const next = quantities[i + 1];
    if (quantity.range === "high") return [];
    const figure = {
      start: quantity.start,
      end: quantity.end,
      article: article.id,
      mention: index,
      quantity,
      language,
      fate: fateOf(text, tokens, quantities, i, language),
      part: quantity.kind === "count" && isPart(tokens, quantity, language),
      setting: settingOf(text, tokens, quantity, language),
      near: nearStems(tokens, quantity, language),
      counts: 0,
    };
    return [quantity.range === "low" && next !== undefined ? { ...figure, upper: next } : figure];
  });
  const counts = figures.filter(
    ({ quantity }) => quantity.kind === "count" || quantity.kind === "money",
  ).length;
  return figures.map((figure) => ({ ...figure, counts }));
}

function nearStems(tokens: readonly Token[], quantity: Span, language: string): Set<string> {
  const first = tokens.findIndex((token) => token.end > quantity.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.end);
  const around = [
    ...tokens.slice(Math.max(0, first - NEAR), first),
    ...tokens.slice(last + 1, last + 1 + NEAR),
  ];
  const { stop } = numeralTable(language);
  const said = around.filter(({ norm, numeric }) => !numeric && norm.length >= LEAST_WORD && !stop.has(norm));
  return new Set(said.map(({ norm }) => stem(norm, language)));
}
