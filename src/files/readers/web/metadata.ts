import { believedLanguage, dayOf, hostOf, known, webAddress } from "../facts.ts";
import { addressIn, articlesIn, nameIn, type Thing } from "./jsonLd.ts";

/** What a page says about its article; nothing is markup. */
export interface PageFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
}

/** A page's statements about itself, as they were before anything was taken out of it. */
export interface Metadata {
  readonly facts: PageFacts;
  /** Language as declared; "" where it is not. */
  readonly language: string;
  /** Articles that the page describes or calls itself. */
  readonly described: number;
}

/** `saved` is the address that the page was saved from, where another file says so. */
export function metadataOf(document: Document, saved = ""): Metadata {
  const things = articlesIn(document);
  const thing = things.length === 1 ? things[0] : undefined;
  const page = { document, thing, meta: metaOf(document) };
  const address = addressOf(page, saved);
  const title = titleOf(page);
  return {
    facts: known({
      title,
      outlet: outletOf(page) || outletBehind(title, document.title) || (address && hostOf(address)),
      author: authorOf(page),
      date: dateOf(page),
      address,
    }),
    language:
      document.documentElement.getAttribute("lang") ||
      page.meta("og:locale", "content-language", "dc.language") ||
      nameIn(thing, "inLanguage"),
    described: things.length || (page.meta("og:type").startsWith("article") ? 1 : 0),
  };
}

interface Page {
  readonly document: Document;
  readonly thing: Thing | undefined;
  readonly meta: MetaLookup;
}

/** The content of the first of these meta elements that has one, by name, property or itemprop; else "". */
type MetaLookup = (...names: readonly string[]) => string;

function metaOf(document: Document): MetaLookup {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")?.trim() ?? "";
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? "";
}

/** The headline as the article shows it; other places cut it or add the site's name. */
function titleOf({ document, thing, meta }: Page): string {
  const given = [nameIn(thing, "headline"), meta("og:title", "twitter:title", "dc.title"), document.title];
  const headings = [...document.querySelectorAll("h1")].map(({ textContent }) =>
    textContent.replace(/\s+/g, " ").trim(),
  );
  const shown = headings.find((heading) => heading !== "" && given.some((title) => isSame(title, heading)));
  const only = headings.length === 1 ? headings[0] : "";
  return shown ?? ([given[0], given[1], only, given[2]].find(Boolean) || "");
}

/** One begins with the other: cut short, or with the name of the site behind it. */
function isSame(title: string, heading: string): boolean {
  const [a, b] = [title, heading].map((text) =>
    text
      .normalize("NFKC")
      .replace(/[\s\u2026.]+/g, " ")
      .trim(),
  );
  if (!a || !b) return false;
  return a.startsWith(b) || (a.length > 20 && b.startsWith(a));
}

const outletOf = ({ thing, meta }: Page): string =>
  meta("og:site_name") || nameIn(thing, "publisher") || meta("application-name", "publisher", "dc.publisher");

/** What stands behind the headline in the title of the window: "Headline - Outlet". */
function outletBehind(headline: string, title: string): string {
  const [whole, start] = [title, headline].map((text) => text.replace(/\s+/g, " ").trim());
  if (!whole || !start || !whole.startsWith(start)) return "";
  return /^\s[-\u2013\u2014|\u00b7\u2022:»]\s(.{2,60})$/u.exec(whole.slice(start.length))?.[1] ?? "";
}

/** An address is no name: some sites have the author's page there. */
function authorOf({ document, thing, meta }: Page): string {
  const byline = document.querySelector(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author-name, .article-author',
  );
  const names = [
    nameIn(thing, "author"),
    meta("author", "dc.creator", "article:author", "parsely-author"),
    byline?.textContent ?? "",
  ];
  return (
    names
      .map((name) => name.replace(/\s+/g, " ").trim().replace(BYLINE, ""))
      .find((name) => name !== "" && name.length < MAX_BYLINE && !/^https?:|^@/.test(name)) ?? ""
  );
}

/** Characters of a byline; what is longer is a paragraph about its author. */
const MAX_BYLINE = 120;
const BYLINE = /^(?:by|par|von|por|بقلم|كتب(?:ت)?|автор)\s*:?\s+/i;

function dateOf({ document, thing, meta }: Page): string | undefined {
  const time = document.querySelector(
    'time[itemprop="datePublished"], [itemprop="datePublished"][datetime], article time[datetime], time[pubdate], main time[datetime]',
  );
  const dates = [
    nameIn(thing, "datePublished"),
    meta("article:published_time", "og:article:published_time", "datepublished"),
    meta(
      "parsely-pub-date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "sailthru.date",
      "publishdate",
      "pubdate",
      "date",
    ),
    time?.getAttribute("datetime") ?? "",
  ];
  return dates.map((date) => dayOf(date)).find(Boolean);
}

/** Marks what was the page's base (article.ts). */
export const BASE = "data-base";

/** "saved from" as Internet Explorer, Chromium and others write it, and the head of SingleFile's pages. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)|^\s*Page saved with SingleFile\s+url:\s*(\S+)/i;
/** Comments before the page's own content, where a browser leaves its note. */
const NOTES = 8;

function addressOf({ document, thing, meta }: Page, saved: string): string | undefined {
  const from = webAddress(saved) ?? webAddress(savedFrom(document));
  const base = webAddress(document.querySelector(`link[${BASE}][href]`)?.getAttribute("href") ?? "") ?? from;
  const given = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute("href") ?? "",
    meta("og:url"),
    addressIn(thing, "mainEntityOfPage"),
    addressIn(thing, "url"),
  ];
  return (
    given.map((address) => (address === "" ? undefined : webAddress(address, base))).find(Boolean) ?? from
  );
}

function savedFrom(document: Document): string {
  const notes = [document, document.documentElement]
    .flatMap(({ childNodes }) => [...childNodes].slice(0, NOTES))
    .filter(({ nodeType, COMMENT_NODE }) => nodeType === COMMENT_NODE);
  const found = notes.map(({ nodeValue }) => SAVED_FROM.exec(nodeValue ?? "")).find(Boolean);
  return found?.[1] ?? found?.[2] ?? "";
}

/** The language that the page declares, if its text does not speak against it. */
export const languageOf = (declared: string, text: string): { readonly language?: string } => {
  const language = believedLanguage(declared, text);
  return language === undefined ? {} : { language };
};
