import { Readability } from "@mozilla/readability";
import { inertDocument } from "../../../safe/trustedTypes.ts";
import type { FoundArticle } from "../../reading.ts";
import { withTitle } from "../title.ts";
import { faultOf } from "./markup.ts";
import { BASE, languageOf, metadataOf } from "./metadata.ts";
import { showShadows } from "./shadows.ts";
import { isHidden, textOf } from "./text.ts";

/** An article out of a page, and how it came out. */
export interface PageArticle {
  /** "article" found, the "whole" text taken, a page of so many "headlines", "empty", or "tooComplex" or "tooLong" to be read. */
  readonly found: "article" | "whole" | "headlines" | "empty" | "tooComplex" | "tooLong";
  readonly headlines: number;
  readonly article: Omit<FoundArticle, "name">;
}

interface Given {
  readonly title?: string;
  readonly address?: string;
}

/** Elements of one page that are looked at; each takes about 10 µs. Raising it lets a page hold up the app for longer. */
const MAX_ELEMENTS = 30_000;
/** Characters that are looked at, counted once for each element around them: Readability reads them as often. */
const MAX_WORK = 50_000_000;
/** Characters below which what Readability found is a caption or a cookie notice, not an article. */
const LEAST_ARTICLE = 140;
/** Headings that are links, from which on a page may be one of headlines. */
const MANY_HEADLINES = 6;
/** Characters of a heading that is a headline, and of a paragraph that is running text. */
const LONG_HEADING = 20;
const LONG_PARAGRAPH = 120;

/** What no article needs; scripts come last, because metadata stands in some of them. */
const UNWANTED =
  "script, style, noscript, template, link, svg, math, canvas, video, audio, iframe, object, embed, img, picture, source";

/**
 * The article of a page, with what the page says about it. The page is built where none of it runs or is loaded; only text
 * comes out. What is known from beside the page goes in as `given`: its headline, the address that it was saved from.
 */
export function articleOf(markup: string, given: Given = {}): PageArticle {
  const nothing = { article: { text: "" }, headlines: 0 };
  const fault = faultOf(markup);
  if (fault) return { ...nothing, found: fault };
  const document = inertDocument(withoutRules(markup));
  showShadows(document);
  const { facts, language, described } = metadataOf(document, given.address);
  const title = given.title ?? facts.title;
  document.querySelectorAll(UNWANTED).forEach((element) => {
    element.remove();
  });
  const whole = textOf(document.body);
  if (whole === "") return { ...nothing, found: "empty" };
  const headlines = described === 1 ? 0 : headlinesIn(document);
  const body = bodyIn(document);
  const found = isFrontPage(headlines, body) ? "headlines" : body === "" ? "whole" : "article";
  const text = found === "article" ? withTitle(title, body) : whole;
  return { found, headlines, article: { ...facts, text, ...languageOf(language, text) } };
}

/**
 * A page that sets its base or a policy of its own would be told in the browser's console that it may not. Its base is kept
 * under a mark, so that relative addresses can be made whole.
 */
const withoutRules = (markup: string): string =>
  markup
    .replace(/<base(?=[\s/>])/gi, `<link ${BASE} `)
    .replace(/<meta\b[^>]*\bhttp-equiv\s*=\s*["']?(?:content-security-policy|refresh)\b[^>]*>/gi, "");

/** The text of the article that stands out; "" where none does. */
function bodyIn(document: Document): string {
  if (document.getElementsByTagName("*").length > MAX_ELEMENTS || workOf(document.body) > MAX_WORK) return "";
  letStartAnew(document.body);
  const content = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse()
    ?.content;
  const text = content ? textOf(content as Element) : "";
  return text.length < LEAST_ARTICLE ? "" : text;
}

/** Characters times the elements around them. */
function workOf(root: Element): number {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let work = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let depth = 0;
    for (let up = node.parentNode; up; up = up.parentNode) depth++;
    work += (node.nodeValue?.length ?? 0) * depth;
  }
  return work;
}

/**
 * Readability begins its second and third attempt by writing back the markup of the page, which a page with Trusted Types
 * may not do, not even in a document that shows nothing. Here it gets back copies of the elements.
 */
function letStartAnew(body: HTMLElement): void {
  const copy = body.cloneNode(true);
  Object.defineProperty(body, "innerHTML", {
    get: () => "",
    set: () => {
      body.replaceChildren(...copy.cloneNode(true).childNodes);
    },
  });
}

/** Headings that lead to an article of their own. */
function headlinesIn(document: Document): number {
  const links = [
    ...document.querySelectorAll("h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3"),
  ];
  return links.filter((link) => link.textContent.trim().length >= LONG_HEADING && !isHidden(link)).length;
}

const isFrontPage = (headlines: number, body: string): boolean =>
  headlines >= MANY_HEADLINES &&
  body.split("\n").filter((line) => line.length >= LONG_PARAGRAPH).length < headlines;
