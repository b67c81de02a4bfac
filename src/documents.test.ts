import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "..");
const SKIPPED = /(?:^|\/)(?:node_modules|dist|coverage|test-results|playwright-report|\.[^/]+)(?:\/|$)/u;
const DECISIONS = "docs/decisions";

const files = readdirSync(ROOT)
  .filter((name) => !SKIPPED.test(name))
  .flatMap((name) => [name, ...below(name)])
  .filter((path) => !SKIPPED.test(path));
const documents = files.filter((path) => path.endsWith(".md"));
const decisions = documents.filter((path) => /^docs\/decisions\/\d{4}-/u.test(path));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** All that a folder of the root holds, by its path from there. */
function below(name: string): string[] {
  if (!statSync(join(ROOT, name)).isDirectory()) return [];
  return readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" }).map(
    (path) => `${name}/${path}`,
  );
}

/** Paths in code marks: with a folder, and an ending or a slash behind. */
const PATH =
  /`((?:\.\.?\/)?[\w.-]+(?:\/[\w.-]+)+\.(?:tsx?|mjs|json|css|md|html|py)|[\w.-]+(?:\/[\w.-]+)*\/)`/gu;
const LINK = /\]\((?!https?:|#|mailto:)([^)\s#]+)(?:#[^)\s]*)?\)/gu;
const COMMAND = /npm run (?:-\S+ )*([\w:-]+)/gu;
/** What a reader is to put a name for, what only the built app has, and what the measurements write. */
const NOT_HERE = /(?:^|\/)(?:TAG|NNNN)\b|^(?:dist|assets|bench\/results)\//u;

/** What a document names and is not there: "document: name" for each. */
function missing(document: string, pattern: RegExp, exists: (name: string) => boolean): string[] {
  return [...read(document).matchAll(pattern)]
    .map(([, name = ""]) => name)
    .filter((name) => !exists(name))
    .map((name) => `${document}: ${name}`);
}

/** Documents shorten paths to what tells them apart, as in "voices/view.ts". */
const named = (document: string, name: string): boolean =>
  NOT_HERE.test(name) ||
  existsSync(join(ROOT, dirname(document), name)) ||
  files.some((file) => `/${file}`.endsWith(`/${name.replace(/\/$/u, "")}`));

describe("the documents", () => {
  it("link to files that are there", () => {
    const linked = (document: string) => (name: string) => existsSync(join(ROOT, dirname(document), name));
    expect(documents.flatMap((document) => missing(document, LINK, linked(document)))).toEqual([]);
  });

  it("name paths that are there", () => {
    const isThere = (document: string) => (name: string) => named(document, name);
    expect(documents.flatMap((document) => missing(document, PATH, isThere(document)))).toEqual([]);
  });

  it("name commands that package.json has", () => {
    const isCommand = (name: string): boolean => name in manifest.scripts;
    expect(documents.flatMap((document) => missing(document, COMMAND, isCommand))).toEqual([]);
  });
});

describe("each decision", () => {
  it("has its number at the head, a context and a decision", () => {
    const formless = decisions.filter((path) => {
      const number = path.slice(DECISIONS.length + 1, DECISIONS.length + 5);
      return !new RegExp(`^# ${number} .+\\n\\n\\*\\*Context\\.\\*\\*[^]+\\n\\*\\*Decision[.:]`, "u").test(
        read(path),
      );
    });
    expect(formless).toEqual([]);
  });

  it("is in the list, by its own title", () => {
    const list = read(`${DECISIONS}/README.md`);
    const unlisted = decisions.filter((path) => {
      const [, title = ""] = /^# \d{4} (.+)/u.exec(read(path)) ?? [];
      return !list.includes(`[${title}](${path.slice(DECISIONS.length + 1)})`);
    });
    expect(unlisted).toEqual([]);
  });
});
