import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainedWeights } from "../src/engine/alignment/index.ts";
import type { CompareOptions } from "../src/engine/pipeline.ts";
import { run } from "./weightsWithout.ts";

const cache = join(import.meta.dirname, "../.cache/weights");

/** Signals of alignment that say one kind of thing, as bench/train.ts names them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  words: ["sharedWords", "containedWords", "manyWords", "rarestWord", "wordOrder"],
  concepts: ["sharedConcepts"],
  numbers: ["sharedNumbers", "otherNumbers"],
  voices: ["sameVoice", "otherVoice"],
  standing: ["standsOut", "bestMatch"],
  neighbours: ["sentences", "neighbours", "apart", "bothLead", "scoredNeighbours", "scoredSentences"],
  "other pairs": ["rival", "rivals", "noRival", "third", "thirds"],
};

export interface Ablation {
  /** What is left out; "nothing" for the comparison as it is, with judges fitted in the same way. */
  readonly without: string;
  readonly options: Pick<CompareOptions, "weights" | "lexica">;
}

/**
 * The comparison without one kind of knowledge at a time. Signals: the judges are fitted anew without them on the dev packs.
 * Lexicon: none is given, so that names, numbers and dates alone join two languages; the judges stay.
 */
export function* ablations(lexica: NonNullable<CompareOptions["lexica"]>): Generator<Ablation> {
  yield { without: "nothing", options: { lexica, weights: weightsOff([]) } };
  yield { without: "the lexicon", options: { weights: weightsOff([]) } };
  for (const [without, signals] of Object.entries(GROUPS))
    yield { without, options: { lexica, weights: weightsOff(signals) } };
}

function weightsOff(signals: readonly string[]): TrainedWeights {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, "ablation.json");
  const off = signals.flatMap((signal) => ["--off", signal]);
  run(["--import", "tsx", "bench/train.ts", "--out", file, ...off]);
  return JSON.parse(readFileSync(file, "utf8")) as TrainedWeights;
}
