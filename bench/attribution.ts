import { readFileSync } from "node:fs";
import { attribute } from "../src/engine/testing/attribute.ts";
import type { SegmentedArticle } from "../src/model/article.ts";
import { segment } from "../src/engine/segmentation/index.ts";
import { overlapOf, type Span } from "../src/model/span.ts";
import { optionValues } from "./packs.ts";

/**
 * Measures the voices stage on sentences that its language files were not grown from:
 * `npx tsx bench/attribution.ts --data FILE [--verbose]`, a JSON list of `{ lang, text, cue, source, content }` with character
 * ranges (UTF-16). Printed by language: attributions found (a span of a voice covers most of the content), cue right (the
 * cues overlap), and of those with a named source the ones whose source words overlap.
 */
interface Case {
  readonly lang: string;
  readonly text: string;
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number] | null;
  readonly content: readonly [number, number];
}

/** Part of the content that a voice has to cover for the attribution to count as found. */
const LEAST_COVER = 0.5;
const PREFIX = "—\n\n";

const spanOf = ([start, end]: readonly [number, number]): Span => ({
  start: start + PREFIX.length,
  end: end + PREFIX.length,
});

/** The sentence as the body of an article of its own. */
function articleOf(text: string, language: string): SegmentedArticle {
  const article = segment({ id: "x", name: "x", text: `${PREFIX}${text}`, language });
  return {
    ...article,
    sentences: article.sentences.map((s, i) => (i === 0 ? s : { ...s, kind: "body" as const })),
  };
}

function judge({ lang, text, cue, source, content }: Case): {
  found: boolean;
  cue: boolean;
  source: boolean | null;
} {
  const spans = attribute([articleOf(text, lang)]).articles[0]?.voices ?? [];
  const covered = spans.reduce((sum, span) => sum + overlapOf(span, spanOf(content)), 0);
  const right = spans.filter((span) => span.cue !== undefined && overlapOf(span.cue, spanOf(cue)) > 0);
  const named =
    source === null
      ? null
      : right.some((span) => span.source !== undefined && overlapOf(span.source, spanOf(source)) > 0);
  return { found: covered >= LEAST_COVER * (content[1] - content[0]), cue: right.length > 0, source: named };
}

const [file] = optionValues("--data", []);
if (file === undefined) throw new Error("attribution: --data FILE is missing");
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];
const judged = cases.map((one) => ({ one, verdict: judge(one) }));
const share = (part: number, all: number): string => (all === 0 ? "-" : (part / all).toFixed(3));
for (const lang of [...new Set(cases.map((one) => one.lang))].sort()) {
  const own = judged.filter(({ one }) => one.lang === lang);
  const sourced = own.filter(({ verdict }) => verdict.source !== null);
  console.log(
    `${lang}  attributions ${String(own.length).padStart(3)}  found ${share(own.filter(({ verdict }) => verdict.found).length, own.length)}` +
      `  cue ${share(own.filter(({ verdict }) => verdict.cue).length, own.length)}` +
      `  source ${share(sourced.filter(({ verdict }) => verdict.source === true).length, sourced.length)} of ${String(sourced.length)}`,
  );
}
if (process.argv.includes("--verbose"))
  for (const { one, verdict } of judged)
    if (!verdict.cue || verdict.source === false)
      console.log(
        `  ${one.lang} ${verdict.cue ? "source" : "cue"}: «${one.text.slice(...one.cue)}» ${one.source ? `[${one.text.slice(...one.source)}]` : ""} ${one.text}`,
      );
