import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file as it is dropped on the page. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** The texts in a folder of the repository. */
export function textsIn(path: string): TestFile[] {
  const folder = join(import.meta.dirname, "../..", path);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
}

/** The five files of the sample, 000 to 004. */
export const SAMPLE: readonly TestFile[] = textsIn("public/samples");

/** Those of the sample's files whose names begin with one of the numbers. */
export const sampleFiles = (...numbers: readonly string[]): TestFile[] =>
  SAMPLE.filter(({ name }) => numbers.some((number) => name.startsWith(number)));

/** What two of the sample call their outlet themselves, in a dateline and below the text. */
export const OUTLET_OF_001 = "بلدي نيوز";
export const OUTLET_OF_002 = "صحيفة تشرين";

/** The three that report one event. */
export const ONE_EVENT = sampleFiles("000", "001", "003");

/** Different articles, each with the sentences of a report and a number of its own. */
export function manyArticles(count: number, length = 1): TestFile[] {
  const report = String(sampleFiles("001")[0]?.content);
  return Array.from({ length: count }, (_, i) => ({
    name: `report-${String(i + 1)}.txt`,
    content: `الخبر ${String(i + 1)}.\n${report.repeat(length)}`,
  }));
}
