import { attribute } from "../src/engine/testing/attribute.ts";
import { segment } from "../src/engine/segmentation/index.ts";
import { identify } from "../src/model/identity.ts";
import { overlapOf } from "../src/model/span.ts";
import type { Voice, VoiceSpan } from "../src/model/voice.ts";
import { GOLD_ROOT, optionValues, readAllLexica, readPacks, type Gold, type Pack } from "./packs.ts";

/**
 * Measures the voices stage alone: `npm run bench:voices [-- --gold DIR]… [-- --verbose]`.
 * Figures are those of gold/score.mjs (voice: all units, voiced: units with a source other than the outlet), by pack,
 * by language and by the rule that decided.
 */
type Unit = Gold["docs"][number]["sentences"][number];
interface Verdict {
  readonly language: string;
  readonly rule: string;
  readonly voiced: boolean;
  readonly right: boolean;
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .toLowerCase();

const share = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? "-" : (verdicts.filter((v) => v.right).length / verdicts.length).toFixed(3);

/** The voice that covers most of a unit, or null for the outlet; and the rule behind it. */
function saidOf(unit: Unit, spans: readonly VoiceSpan[]): { voice: string | null; rule: string } {
  const weight = new Map<string, number>();
  let left = unit.end - unit.start;
  for (const span of spans) {
    const shared = overlapOf(unit, span);
    if (shared === 0) continue;
    weight.set(span.voice, (weight.get(span.voice) ?? 0) + shared);
    left -= shared;
  }
  const [best, size] = [...weight].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  if (best === null || size < left) return { voice: null, rule: "outlet" };
  const span = spans
    .filter((s) => s.voice === best)
    .sort((a, b) => overlapOf(unit, b) - overlapOf(unit, a))[0];
  return { voice: best, rule: span?.rule ?? "?" };
}

function judge(unit: Unit, said: string | null, voices: ReadonlyMap<string, Voice>): boolean {
  if (said === null) return unit.voices.includes("*");
  const labels = (voices.get(said)?.aliases ?? []).map(fold);
  return unit.voices.some(
    (v) =>
      v !== "*" &&
      labels.some((label) => label.includes(fold(v)) || (label.length > 3 && fold(v).includes(label))),
  );
}

function measure({ gold, articles: inputs }: Pack, verbose: boolean): Verdict[] {
  const articles = identify(inputs).map((article) => segment(article));
  const result = attribute(articles, lexica);
  const voices = new Map(result.voices.map((voice) => [voice.id, voice]));
  if (verbose)
    console.log(
      `# ${gold.id}\n${result.voices.map((v) => `  ${v.kind}: ${v.label}  <- ${v.aliases.join(" | ")}`).join("\n")}`,
    );
  return gold.docs.flatMap((doc, i) => {
    const article = articles.find(({ name }) => name === inputs[i]?.name);
    const spans = result.articles.find((a) => a.article === article?.id)?.voices ?? [];
    return doc.sentences
      .filter(({ kind }) => kind === "s")
      .map((unit) => {
        const { voice, rule } = saidOf(unit, spans);
        const right = judge(unit, voice, voices);
        if (!right && verbose)
          console.log(
            `  ${unit.id} ${rule}: said ${voice === null ? "outlet" : (voices.get(voice)?.label ?? "?")}, gold ${unit.voices[0] ?? ""}${unit.voices.includes("*") ? " or outlet" : ""}\n      ${(article?.text ?? "").slice(unit.start, unit.end).replace(/\s+/g, " ")}`,
          );
        return { language: article?.language ?? "und", rule, voiced: !unit.voices.includes("*"), right };
      });
  });
}

const lexica = readAllLexica();
const verbose = process.argv.includes("--verbose");
const packs = readPacks(optionValues("--gold", [`${GOLD_ROOT}/dev`])).map((pack) => ({
  pack,
  verdicts: measure(pack, verbose),
}));
const line = (name: string, verdicts: readonly Verdict[]): void => {
  console.log(
    `${name.padEnd(20)} units ${String(verdicts.length).padStart(4)}  voice ${share(verdicts)}  voiced ${share(verdicts.filter((v) => v.voiced))}`,
  );
};
for (const { pack, verdicts } of packs) line(pack.gold.id, verdicts);
const all = packs.flatMap(({ verdicts }) => verdicts);
const mean = (pick: (v: readonly Verdict[]) => readonly Verdict[]): string =>
  (
    packs.reduce((sum, { verdicts }) => sum + Number(share(pick(verdicts))), 0) / Math.max(1, packs.length)
  ).toFixed(3);
console.log(`mean of packs        voice ${mean((v) => v)}  voiced ${mean((v) => v.filter((x) => x.voiced))}`);
for (const language of [...new Set(all.map((v) => v.language))].sort())
  line(
    language,
    all.filter((v) => v.language === language),
  );
for (const rule of [...new Set(all.map((v) => v.rule))].sort())
  line(
    rule,
    all.filter((v) => v.rule === rule),
  );
