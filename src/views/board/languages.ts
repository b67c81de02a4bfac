import type { ArticleId, Language } from "../../model/article.ts";
import type { Claim, Mention } from "../../model/comparison.ts";
import { lengthOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";

export type Languages = ReadonlyMap<ArticleId, Language>;

export const languagesOf = (columns: readonly Column[]): Languages =>
  new Map(columns.map(({ loaded, compared }) => [loaded.id, compared.language]));

/** The claim with the longest of its wordings in a language to stand for it, unless its own is in that language or none is. */
export function saidIn(language: string, claim: Claim, languages: Languages): Claim {
  const isReadable = (mention: Mention | undefined) => languages.get(mention?.article ?? "") === language;
  if (isReadable(claim.mentions[claim.representative])) return claim;
  let longest = -1;
  claim.mentions.forEach((mention, i) => {
    const best = claim.mentions[longest];
    if (isReadable(mention) && (!best || lengthOf(mention) > lengthOf(best))) longest = i;
  });
  return longest === -1 ? claim : { ...claim, representative: longest };
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
