import type { ArticleId, ArticleInput } from "./article.ts";

/** 53-bit string hash (cyrb53, public domain, github.com/bryc/code), as base 36. Not for security. */
export function hashText(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, "0");
}

/** An article with the id that its text gives it. */
export interface IdentifiedArticle extends ArticleInput {
  readonly id: ArticleId;
}

/**
 * Gives each article an id that depends on its text only, and returns the articles in order of id.
 * Identical texts are told apart by a suffix in the order of their names.
 */
export function identify(articles: readonly ArticleInput[]): IdentifiedArticle[] {
  const byName = [...articles].sort((a, b) => compareStrings(a.name, b.name));
  const seen = new Map<string, number>();
  const identified = byName.map((article) => {
    const hash = hashText(article.text);
    const copies = seen.get(hash) ?? 0;
    seen.set(hash, copies + 1);
    return { ...article, id: copies === 0 ? hash : `${hash}-${String(copies + 1)}` };
  });
  return identified.sort((a, b) => compareStrings(a.id, b.id));
}

/** Order by code unit: the same in every locale and on every machine. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
