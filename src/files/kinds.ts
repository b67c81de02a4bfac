/**
 * What a file is by its content; its name only decides between kinds whose contents look alike (plain text, Markdown,
 * subtitles, lists). The first group has readers (readers/index.ts), the second none: each of those has its own way out.
 */
export type FileKind = ReadableKind | ForeignKind;
/** Kinds that a reader turns into articles. */
export type ReadableKind = "text" | DocumentKind | WebKind;
/** Texts that somebody wrote in an office program, or for one. */
export type DocumentKind = "docx" | "odt" | "rtf" | "pdf" | "epub" | "markdown" | "subtitles";
/** "savedPage" is a page with its parts in one file (MHTML), "archive" a zip, "list" a table or JSON of articles. */
export type WebKind = "webpage" | "savedPage" | "mail" | "archive" | "list";
/**
 * "compressed" is an archive of any other kind than zip, "locked" a document behind a password, "oldOffice" what Office wrote
 * before 2007, "outlookMail" what Outlook writes, "pages" what iWork writes, "webArchive" what Safari writes, "media" sound or
 * video, "shortcut" a page's address without its text.
 */
export type ForeignKind =
  | "image"
  | "media"
  | "locked"
  | "oldOffice"
  | "outlookMail"
  | "spreadsheet"
  | "slides"
  | "pages"
  | "webArchive"
  | "shortcut"
  | "compressed"
  | "binary";

/** First bytes of formats, as hexadecimal; "??" stands for any byte. */
const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ["image", "89504e47"],
  ["image", "ffd8ff"],
  ["image", "47494638"],
  ["image", "424d????????0000"],
  ["image", "49492a00"],
  ["image", "4d4d002a"],
  ["image", "52494646????????57454250"],
  // ISO base media files are pictures (HEIC, AVIF) by their brand, else film or sound.
  ["image", "????????6674797068656963"],
  ["image", "????????6674797068656978"],
  ["image", "????????667479706d696631"],
  ["image", "????????667479706d736631"],
  ["image", "????????6674797061766966"],
  ["media", "????????66747970"],
  ["media", "494433??00"],
  ["media", "fffb"],
  ["media", "4f67675300"],
  ["media", "664c614300"],
  ["media", "52494646????????57415645"],
  ["media", "52494646????????41564920"],
  ["media", "1a45dfa3"],
  ["media", "3026b2758e66cf11"],
  ["pdf", "25504446"],
  ["oldOffice", "d0cf11e0"],
  ["rtf", "7b5c727466"],
  ["archive", "504b0304"],
  ["archive", "504b0506"],
  ["compressed", "1f8b08"],
  ["compressed", "425a68"],
  ["compressed", "fd377a585a00"],
  ["compressed", "526172211a07"],
  ["compressed", "377abcaf271c"],
];
/** Parts of zip containers by which documents are told apart; their names stand uncompressed. */
const CONTAINERS: readonly (readonly [FileKind, RegExp])[] = [
  ["odt", /^mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ["spreadsheet", /^mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
  ["slides", /^mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/],
  ["epub", /^mimetypeapplication\/epub\+zip/],
  ["docx", /^word\//],
  ["spreadsheet", /^xl\//],
  ["slides", /^ppt\//],
  ["pages", /^(?:Index\/Document\.iwa|Index\.zip)/],
];
/** Letters of the longest content that is looked at beside a name: the "mimetype" of OpenDocument. */
const LONGEST_MARK = 60;
/** A local file header of a zip: signature, 22 bytes of facts, length of the name, of the extra field, the name. */
// eslint-disable-next-line no-control-regex -- the signature has control characters
const LOCAL_HEADER = /PK\x03\x04[^]{22}([^]{2})[^]{2}/g;
/** How far into a file its marks are looked for, in bytes. */
export const HEAD = 4096;
const WEB_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** With a page's name: a part of a page, or a page whose first elements were left out, as HTML allows. */
const PAGE_PART =
  /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:title|meta|link|base|article|main|section|div|p|h1)\b[^<>]*>/i;
const PAGE_NAME = /\.(?:[xs]?html?|xht)$/i;

/** Headers that no article begins with, and those of every mail (RFC 5322); other headers may stand before them. */
const MAIL_ONLY =
  /^(?:(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[\w-]+|arc-[\w-]+|authentication-results):.*\r?\n)/im;
const MAIL_HEADER = /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version):/gim;
const HEADER_LINE = /^(?:From .*\r?\n)?[!-9;-~]+:\s/;
const MAIL_NAME = /\.(?:eml|mht|mhtml|mbox)$/i;
const SAVED_PAGE =
  /^content-type:\s*multipart\/related\b|^snapshot-content-location:|^from:\s*["<]?saved by /im;

const JSON_LIST = /^\s*(?:\[\s*\{|\{\s*"[^"]{0,100}"\s*:)/;
const LIST_NAME = /\.(?:csv|tsv|tab|json|ndjson|jsonl)$/i;

const SUBTITLES = /^\s*(?:WEBVTT\b|\[Script Info\]|\d+\s*\n\s*(?:\d+:)?\d\d:\d\d[,.]\d{3}\s*-->)/;
/** Links as Windows, Linux and macOS keep them. */
const SHORTCUT =
  /^\s*(?:\[InternetShortcut\]|\[Desktop Entry\][^]*\nType=Link\b|<\?xml[^]{0,300}<plist\b[^]*<key>URL<\/key>)/i;
/** A text of nothing but addresses. An address may hold another: only white space parts them, or this would take for ever. */
const ADDRESSES = /^\s*(?:https?:\/\/\S+\s+)*https?:\/\/\S+\s*$/i;
const NAMES: readonly (readonly [FileKind, RegExp])[] = [
  ["markdown", /\.(?:md|markdown)$/i],
  ["subtitles", /\.(?:srt|vtt|ass|ssa)$/i],
];

/** The kind of a file by its first bytes; by its name where several kinds look alike. */
export function kindOf(bytes: Uint8Array, name = ""): FileKind {
  const kind = SIGNATURES.find(([, pattern]) => startsWith(bytes, pattern))?.[0];
  const head = latin1(bytes.subarray(0, HEAD));
  if (kind === "archive") return containerKind(head) ?? kind;
  if (kind === "oldOffice") return oldOfficeKind(name);
  if (head.startsWith("bplist00")) return propertyListKind(head);
  return kind ?? textKind(plainHead(head), name, bytes.length < HEAD);
}

/** Without its byte order mark; UTF-16 with one letter a letter, so that marks in ASCII can be found in it. */
const plainHead = (head: string): string =>
  /^(?:ÿþ|þÿ)/.test(head) ? head.slice(2).replaceAll("\0", "") : head.replace(/^ï»¿/, "");

/** Office wraps a document with a password into its old format, and Outlook writes its messages in it. */
function oldOfficeKind(name: string): FileKind {
  if (/\.(?:doc|xls|ppt)[xm]$/i.test(name)) return "locked";
  return /\.(?:msg|oft)$/i.test(name) ? "outlookMail" : "oldOffice";
}

/** Binary lists of macOS: a page as Safari archives it, or the address that a browser leaves when a link is dragged out. */
function propertyListKind(head: string): FileKind {
  if (/WebMainResource|WebResourceURL/.test(head)) return "webArchive";
  return /URL[^]{0,12}https?:/.test(head) ? "shortcut" : "binary";
}

function containerKind(head: string): FileKind | undefined {
  const paths = [...head.matchAll(LOCAL_HEADER)].map(({ index, 0: header, 1: length = "" }) =>
    head
      .slice(index + header.length)
      .slice(0, length.charCodeAt(0) + length.charCodeAt(1) * 256 + LONGEST_MARK),
  );
  return CONTAINERS.find(([, part]) => paths.some((path) => part.test(path)))?.[0];
}

function textKind(head: string, name: string, isWhole: boolean): FileKind {
  if (SHORTCUT.test(head) || (isWhole && ADDRESSES.test(head))) return "shortcut";
  if (WEB_PAGE.test(head) || (PAGE_NAME.test(name) && PAGE_PART.test(head))) return "webpage";
  if (isMail(head, name)) return SAVED_PAGE.test(head) ? "savedPage" : "mail";
  if (JSON_LIST.test(head) || LIST_NAME.test(name)) return "list";
  if (SUBTITLES.test(head)) return "subtitles";
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? "text";
}

/** By the headers at its top, of which one alone may also begin an article. */
function isMail(head: string, name: string): boolean {
  if (!HEADER_LINE.test(head)) return false;
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const known = headers.match(MAIL_HEADER)?.length ?? 0;
  return known >= (MAIL_NAME.test(name) ? 1 : 2) && (MAIL_NAME.test(name) || MAIL_ONLY.test(`${headers}\n`));
}

function startsWith(bytes: Uint8Array, pattern: string): boolean {
  const wanted = pattern.match(/../g) ?? [];
  return wanted.every((hex, i) => hex === "??" || bytes[i] === Number.parseInt(hex, 16));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
