import { lexer, type Token, type Tokens } from "marked";
import type { DocumentText } from "./documentText.ts";
import { joinLines, rowOf } from "./lines.ts";

/** Facts at the head of a file: lines of "name: value" between two lines of dashes, as static sites have them. */
const FRONT_MATTER = /^\s*---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FACT = /^(\p{L}[\p{L} _-]*):[ \t]*(.+)$/gmu;
type Fact = "title" | "author" | "outlet" | "address" | "date";
const FACTS: Readonly<Record<string, Fact>> = {
  title: "title",
  headline: "title",
  titre: "title",
  العنوان: "title",
  author: "author",
  byline: "author",
  auteur: "author",
  الكاتب: "author",
  date: "date",
  published: "date",
  التاريخ: "date",
  outlet: "outlet",
  source: "outlet",
  publisher: "outlet",
  site: "outlet",
  المصدر: "outlet",
  url: "address",
  link: "address",
  الرابط: "address",
};

/** Words of a Markdown text without its marks (CommonMark with tables), and the facts at its head. */
export function readMarkdown(source: string): DocumentText {
  const head = FRONT_MATTER.exec(source);
  const body = head ? source.slice(head[0].length) : source;
  return { text: joinLines(linesOf(lexer(body))), ...factsOf(head?.[1] ?? "") };
}

function factsOf(head: string): Pick<DocumentText, Fact> {
  const facts: Partial<Record<Fact, string>> = {};
  for (const [, name = "", value = ""] of head.matchAll(FACT)) {
    const fact = FACTS[name.trim().toLowerCase()];
    if (fact) facts[fact] ??= value.trim().replace(/^(["'])(.*)\1$/, "$2");
  }
  return facts;
}

const linesOf = (tokens: readonly Token[]): string[] => tokens.flatMap(linesOfToken);

function linesOfToken(token: Token): string[] {
  switch (token.type) {
    case "list":
      return (token as Tokens.List).items.flatMap(({ tokens }) => linesOf(tokens));
    case "table":
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map((row) =>
        rowOf(row.map(({ tokens }) => inline(tokens))),
      );
    case "blockquote":
      return linesOf((token as Tokens.Blockquote).tokens);
    case "html":
      return [withoutTags(token.raw)];
    case "space":
    case "hr":
    case "def":
      return [];
    default:
      return [inlineOf(token)];
  }
}

const inline = (tokens: readonly Token[]): string => tokens.map(inlineOf).join("");

function inlineOf(token: Token): string {
  if (token.type === "br") return "\n";
  if (token.type === "image" || token.type === "checkbox") return "";
  if (token.type === "html") return withoutTags(token.raw);
  if ("tokens" in token) return inline(token.tokens ?? []);
  const text = "text" in token && typeof token.text === "string" ? token.text : token.raw;
  // A single line break in a paragraph only wraps it.
  return token.type === "code" ? text : withoutReferences(text.replace(/[ \t]*\n[ \t]*/g, " "));
}

const withoutTags = (html: string): string => withoutReferences(html.replace(/<!--[^]*?-->|<[^<>]*>/g, ""));

/** The few character references that people write by hand, and all by number. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

const withoutReferences = (text: string): string =>
  text.replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
