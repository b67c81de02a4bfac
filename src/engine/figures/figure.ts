import type { SegmentedArticle } from "../../model/article.ts";
import type { Mention } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import { quantitiesIn, type Quantity } from "../../text/numerals/index.ts";
import { stem } from "../../text/stem.ts";
import { tokenize, type Token } from "../../text/tokens.ts";
import { fateOf, type Fate } from "./fate.ts";

/** A quantity in a mention, with what tells which other figures it can be compared with. */
export interface Figure extends Span {
  readonly article: string;
  /** Index into the claim's mentions. */
  readonly mention: number;
  readonly quantity: Quantity;
  readonly language: string;
  readonly fate: Fate | null;
  /** Stems of the words around the number, the number's own unit among them. */
  readonly near: ReadonlySet<string>;
  /** True where no other number of the mention counts anything. */
  readonly alone: boolean;
}

/** Words on either side of a number whose stems tell what is spoken of. */
const NEAR = 6;
/** Shorter stems are mostly function words. */
const LEAST_STEM = 4;

/** The figures of one mention in reading order. */
export function figuresOf(article: SegmentedArticle, mention: Mention, index: number): Figure[] {
  const tokens = tokenize(article.text, mention.start, mention.end);
  const quantities = quantitiesIn(article.text, tokens, article.language);
  const counts = quantities.filter(({ kind }) => kind === "count" || kind === "money").length;
  return quantities.map((quantity, i) => ({
    start: quantity.start,
    end: quantity.end,
    article: article.id,
    mention: index,
    quantity,
    language: article.language,
    fate: fateOf(article.text, tokens, quantities, i, article.language),
    near: nearStems(tokens, quantity, article.language),
    alone: counts === 1,
  }));
}

function nearStems(tokens: readonly Token[], quantity: Span, language: string): Set<string> {
  const first = tokens.findIndex((token) => token.end > quantity.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.end);
  const around = [
    ...tokens.slice(Math.max(0, first - NEAR), first),
    ...tokens.slice(last + 1, last + 1 + NEAR),
  ];
  return new Set(
    around
      .filter((token) => !token.numeric)
      .map((token) => stem(token.norm, language))
      .filter((s) => s.length >= LEAST_STEM),
  );
}
