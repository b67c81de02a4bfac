import type { ArticleId, Language } from "../../model/article.ts";
import type { Claim, Links, Mention } from "../../model/comparison.ts";
import { lengthOf, overlapOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { linkedTimes } from "./linksOfPoint.ts";

export type Languages = ReadonlyMap<ArticleId, Language>;

export const languagesOf = (columns: readonly Column[]): Languages =>
  new Map(columns.map(({ loaded, compared }) => [loaded.id, compared.language]));

/**
 * The claim with one of its wordings in a language to stand for it, unless its own is in that language or none is: of several
 * one that has a figure on which the outlets disagree, then one that can be read alone, then the one with most links to the
 * others, then the longest.
 */
export function saidIn(language: string, claim: Claim, languages: Languages, links: Links): Claim {
  const isReadable = (mention: Mention | undefined) => languages.get(mention?.article ?? "") === language;
  if (isReadable(claim.mentions[claim.representative])) return claim;
  const readable = claim.mentions.flatMap((mention, index) => (isReadable(mention) ? [index] : []));
  const [only, second] = readable;
  if (only === undefined) return claim;
  return { ...claim, representative: second === undefined ? only : bestOf(claim, readable, links) };
}

function bestOf({ mentions, disagreements }: Claim, readable: readonly number[], links: Links): number {
  const values = disagreements.flatMap((one) => one.values);
  const isFigured = (mention: Mention) =>
    values.some((one) => one.article === mention.article && overlapOf(one, mention) > 0);
  const of = (merit: (mention: Mention, index: number) => number) => (index: number) => {
    const mention = mentions[index];
    return mention ? merit(mention, index) : 0;
  };
  // One after the other: links, which are many, are asked for only where nothing before tells the wordings apart.
  const merits = [
    of((mention) => Number(isFigured(mention))),
    of(({ lead }) => Number(lead === undefined)),
    of((_, index) => linkedTimes(links, mentions, index)),
    of(lengthOf),
  ];
  const left = merits.reduce((some, merit) => (some.length === 1 ? some : mostOf(some, merit)), readable);
  return left[0] ?? -1;
}

/** Those with the highest value, in order. */
function mostOf(indexes: readonly number[], merit: (index: number) => number): readonly number[] {
  const values = indexes.map(merit);
  const most = Math.max(...values);
  return indexes.filter((_, i) => values[i] === most);
}

/** The articles with a claim that no other article has in their language. */
export function aloneInLanguage({ mentions }: Claim, languages: Languages): ReadonlySet<ArticleId> {
  const articles = new Set(mentions.map(({ article }) => article));
  const speakers = new Map<Language | undefined, number>();
  for (const article of articles) {
    const language = languages.get(article);
    speakers.set(language, (speakers.get(language) ?? 0) + 1);
  }
  return new Set([...articles].filter((article) => speakers.get(languages.get(article)) === 1));
}
