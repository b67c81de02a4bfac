import { inertDocument } from "../../../safe/trustedTypes.ts";
import { dateIn } from "../../dates.ts";
import type { FoundArticle } from "../../reading.ts";
import { believedLanguage, dayOf, hostOf, known, languageIn, webAddress } from "../facts.ts";
import { withTitle } from "../title.ts";
import { isBuildable } from "../web/markup.ts";
import { textOf } from "../web/text.ts";
import { turn } from "../web/turns.ts";
import type { OpenedList, Values } from "./open.ts";

/** What came out of a list. */
export interface ListArticles {
  readonly articles: readonly FoundArticle[];
  /** Articles of which the list has only the beginning. */
  readonly cut: number;
}

/** The articles of a list, each in a turn of its own; `file` names those without a title. */
export async function articlesOf({ rows, order }: OpenedList, file: string): Promise<ListArticles> {
  const articles: FoundArticle[] = [];
  let cut = 0;
  for (const { number, values } of rows) {
    const body = await turn(() => plainText(values.text ?? values.excerpt ?? ""));
    if (body === "") continue;
    if (values.text === undefined || CUT_OFF.test(body.slice(-LONGEST_MARK))) cut++;
    const date = values.date ?? "";
    const day = dayOf(date, order) ?? (await dateIn(date, languageIn(body)))?.date;
    articles.push(articleOf(values, body, `${file} ${String(number)}`, day));
  }
  return { articles, cut };
}

function articleOf(values: Values, body: string, unnamed: string, date: string | undefined): FoundArticle {
  const title = plainText(values.title ?? "");
  const address = webAddress(values.address ?? "");
  const language = believedLanguage(values.language ?? "", body);
  const facts = known({
    title,
    outlet: outletOf(plainText(values.outlet ?? "")) || (address && hostOf(address)),
    author: plainText(values.author ?? ""),
    date,
    address,
  });
  return {
    name: facts.title ?? unnamed,
    ...facts,
    text: withTitle(facts.title, body),
    ...(language ? { language } : {}),
  };
}

/** Some lists have the site's address for its name. */
function outletOf(outlet: string): string {
  const address = webAddress(outlet);
  return address ? hostOf(address) : outlet;
}

/** Characters at the end of a text in which it may say that it goes on. */
const LONGEST_MARK = 200;
/** How news interfaces end a text that goes on elsewhere. */
const CUT_OFF = /(?:…|\.\.\.)\s*\[\+\d+ (?:chars|characters)\]\s*$|\[\s*(?:…|\.\.\.)\s*\]\s*$/;
const MARKUP =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|li|ul|ol|blockquote|article|section|img|figure)\b[^>]*>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;

/** A value without markup, for lists that keep texts as HTML. */
function plainText(value: string): string {
  const text = value.replace(/\r\n?/g, "\n").trim();
  if (!MARKUP.test(text) || !isBuildable(text)) return text;
  // Lines of a text that only escapes its signs are its paragraphs.
  const markup = text.includes("<") ? text : text.replaceAll("\n", "<br>");
  return textOf(inertDocument(markup).body);
}
