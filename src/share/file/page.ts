/**
 * The app as one page with a comparison inside: a file that opens by itself, without network, and in the app. The comparison
 * stands in front of the app's own code, so that a page that lost its end still gives it back. FORMAT.md, "Page".
 */
import type { FileResult } from "./record.ts";
import { readRecord } from "./record.ts";

/** What a page is made of besides the comparison. */
export interface PageParts {
  /** The content security policy of the page; it names the script by its hash. */
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  /** Licences of what the page holds, plain text. */
  readonly licences: string;
}

/** Ids of the parts in the page, by which a page that is open finds its own. */
export const PART_IDS = {
  policy: "muqabala-policy",
  style: "muqabala-style",
  script: "muqabala-app",
  licences: "muqabala-licences",
  comparison: "muqabala-comparison",
} as const;

/** Stands in front of every page, by which a file is known; it outlives a page that a browser saved in its own way. */
const MARK = "<!-- muqabala-page -->";
const OPEN = `<script type="application/json" id="${PART_IDS.comparison}">`;
const CLOSE = "</script>";
const FALLBACK = "Muqabala needs JavaScript to show this comparison.";

/** A page without a comparison, for `fillPage`. No part may hold the end tag of the element that it stands in. */
export const pageOf = ({ policy, style, script, licences }: PageParts): string =>
  [
    `<!doctype html>${MARK}<html lang="en"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" id="${PART_IDS.policy}" content="${policy}" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" /><meta name="referrer" content="no-referrer" />`,
    "<title>مقابلة – Muqabala</title>",
    `${OPEN}${CLOSE}`,
    `<style id="${PART_IDS.style}">${style}</style></head>`,
    `<body><div id="root"></div><noscript><p>${FALLBACK}</p></noscript>`,
    `<script type="text/plain" id="${PART_IDS.licences}">${licences}</script>`,
    `<script type="module" id="${PART_IDS.script}">${script}</script></body></html>`,
    "",
  ].join("\n");

/** The page with a comparison inside; `record` as `writeRecord` gives it. */
export const fillPage = (page: string, record: string): string => {
  const at = page.indexOf(OPEN) + OPEN.length;
  return page.slice(0, at) + inert(record) + page.slice(page.indexOf(CLOSE, at));
};

/**
 * JSON in which nothing ends a script element or begins a comment, whatever the texts say. Only inside strings can these
 * signs stand, where each may be written as an escape.
 */
const inert = (record: string): string =>
  record.replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Whether a file that begins like this is a page of ours: one of two marks is enough, should the other be damaged. */
export const isPage = (head: string): boolean => head.includes(MARK) || head.includes(OPEN);

/** The comparison inside a page, read as text: nothing of the page is run. Never throws. */
export function readPage(page: string): FileResult {
  const start = page.indexOf(OPEN);
  if (start < 0) return { ok: false, reason: page.includes("</html>") ? "damaged" : "cut" };
  const end = page.indexOf(CLOSE, start);
  return end < 0 ? { ok: false, reason: "cut" } : readRecord(page.slice(start + OPEN.length, end));
}
