import { inertDocument } from "../../../safe/trustedTypes.ts";
import { dateIn } from "../../dates.ts";
import type { FoundArticle } from "../../reading.ts";
import { believedLanguage, dayOf, dayOrder, hostOf, known, languageIn, webAddress } from "../facts.ts";
import { withTitle } from "../title.ts";
import { isBuildable } from "../web/markup.ts";
import { textOf } from "../web/text.ts";
import { columnsOf, type Field } from "./columns.ts";
import type { Entry } from "./records.ts";

export interface ListArticles {
  readonly articles: readonly FoundArticle[];
  /** Entries without a text. */
  readonly textless: number;
  /** Articles of which the list has only the beginning. */
  readonly cut: number;
}

/** The articles of a list, at most so many; `file` names those without a title. */
export async function articlesOf(
  entries: readonly Entry[],
  file: string,
  most: number,
): Promise<ListArticles> {
  const columns = columnsOf(new Set(entries.flatMap((entry) => [...entry.keys()])));
  const valueOf = (entry: Entry, field: Field): string => entry.get(columns.get(field) ?? "")?.trim() ?? "";
  const order = dayOrder(entries.map((entry) => valueOf(entry, "date")));
  const articles: FoundArticle[] = [];
  let textless = 0;
  let cut = 0;
  for (const [index, entry] of entries.entries()) {
    const value = (field: Field) => valueOf(entry, field);
    const body = plainText(value("text") || value("excerpt"));
    if (body === "") textless++;
    else if (articles.length < most) {
      if (value("text") === "" || CUT_OFF.test(body)) cut++;
      articles.push(
        articleOf(
          value,
          body,
          `${file} ${String(index + 1)}`,
          dayOf(value("date"), order) ?? (await dateIn(value("date"), languageIn(body)))?.date,
        ),
      );
    }
  }
  return { articles, textless, cut };
}

function articleOf(
  value: (field: Field) => string,
  body: string,
  unnamed: string,
  date: string | undefined,
): FoundArticle {
  const title = plainText(value("title"));
  const address = webAddress(value("address"));
  const language = believedLanguage(value("language"), body);
  const facts = known({
    title,
    outlet: outletOf(plainText(value("outlet"))) || (address && hostOf(address)),
    author: plainText(value("author")),
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
