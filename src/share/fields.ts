/** What the records of all versions have in common: columns instead of ids, and plain numbers. */
import type { ArticleId } from "../model/article.ts";
import { identify } from "../model/identity.ts";
import type { SharedArticle, SharedSelection } from "./shared.ts";

/** Ids of the articles in the order of the columns. */
export function idsOf(articles: readonly { readonly name: string; readonly text: string }[]): ArticleId[] {
  const left = identify(articles);
  return articles.map(({ name, text }) => {
    const at = left.findIndex((article) => article.name === name && article.text === text);
    return left.splice(at, 1)[0]?.id ?? "";
  });
}

/** The number of articles that the first field announces; null where it is no number. */
export function countOf(field: string): number | null {
  return /^(?:0|[1-9]\d{0,5})$/u.test(field) ? Number(field) : null;
}

/** A plain decimal number, or NaN, which no schema lets in. */
export const numberOf = (digits: string | undefined): number =>
  /^\d{1,9}$/u.test(digits ?? "") ? Number(digits) : NaN;

/** "ar<" and "en>": a language and the direction of its writing. */
export const tongueOf = ({ language, direction }: Pick<SharedArticle, "language" | "direction">): string =>
  `${language}${direction === "rtl" ? "<" : ">"}`;

/** The reverse; a direction that is none stays "" and goes no further than the schema. */
export function ofTongue(tongue: string): { readonly language: string; readonly direction: string } {
  const direction = tongue.endsWith("<") ? "rtl" : tongue.endsWith(">") ? "ltr" : "";
  return { language: tongue.slice(0, -1), direction };
}

/** The fields for the view with its place ("reader 1:340") and for the claim that is open ("=" and its id). */
export function selectionFields(
  { view, claim, place }: SharedSelection,
  ids: readonly ArticleId[],
): string[] {
  const column = place === null ? -1 : ids.indexOf(place.article);
  return [
    place === null || column < 0 ? view : `${view} ${String(column)}:${String(place.start)}`,
    claim === null ? "" : `=${claim}`,
  ];
}

/** The reverse of selectionFields, as far as it can be read. */
export function selectionOf(view: string, claim: string, ids: readonly ArticleId[]): unknown {
  const [name, column, start] = view.split(/[ :]/u);
  const place = column === undefined ? null : { article: ids[Number(column)], start: numberOf(start) };
  return {
    view: name,
    claim: claim === "" ? null : claim.startsWith("=") ? claim.slice(1) : undefined,
    place,
  };
}

/** Only the lists that hold something: what a link says is the same whether a list is empty or absent. */
export const filled = (
  lists: Readonly<Record<string, readonly unknown[]>>,
): Record<string, readonly unknown[]> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

/** `{ [name]: value }` where the value says anything. */
export const named = (
  name: string,
  value: Readonly<Record<string, unknown>>,
): Record<string, Readonly<Record<string, unknown>>> =>
  Object.keys(value).length > 0 ? { [name]: value } : {};
