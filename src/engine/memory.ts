/**
 * How many results are kept of each stage: of those of single articles twice as many as the app takes, of those that look at
 * all articles the last. Raising it takes memory: a look at 60 articles is some ten megabytes.
 */
const MOST = {
  segmentation: 120,
  voices: 120,
  words: 120,
  vocabulary: 1,
  "first look": 1,
  "second look": 1,
} as const;

/** A stage whose results are kept. */
export type RememberedStage = keyof typeof MOST;

interface Known {
  readonly inputs: readonly unknown[];
  readonly result: unknown;
}

/**
 * What stages gave before, kept by the caller and handed in: the engine itself keeps nothing between calls. The same inputs
 * (the same values, or the very same objects) give the same result without the work, so a comparison is the same, byte for
 * byte, with and without a memory. Bounded; the results that were not asked for longest go first.
 */
export class Memory {
  private readonly stages = new Map<RememberedStage, Known[]>();

  /** What a stage gave for these inputs; undefined where it is not known. */
  find(stage: RememberedStage, inputs: readonly unknown[]): Known | undefined {
    const known = this.stages.get(stage) ?? [];
    const at = known.findIndex((entry) => areSame(entry.inputs, inputs));
    const [found] = at < 0 ? [] : known.splice(at, 1);
    if (found) known.unshift(found);
    return found;
  }

  keep(stage: RememberedStage, inputs: readonly unknown[], result: unknown): void {
    const known = this.stages.get(stage) ?? [];
    this.stages.set(stage, [{ inputs, result }, ...known].slice(0, MOST[stage]));
  }
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((input, i) => input === b[i]);

/** The result of a stage. */
export function recall<Result>(
  memory: Memory | undefined,
  stage: RememberedStage,
  inputs: readonly unknown[],
  work: () => Result,
): Result {
  const known = memory?.find(stage, inputs);
  if (known) return known.result as Result;
  const result = work();
  memory?.keep(stage, inputs, result);
  return result;
}

/** The same for a stage that stops between steps. */
export function* recallSteps<Step, Result>(
  memory: Memory | undefined,
  stage: RememberedStage,
  inputs: readonly unknown[],
  work: () => Generator<Step, Result>,
): Generator<Step, Result> {
  const known = memory?.find(stage, inputs);
  if (known) return known.result as Result;
  const result = yield* work();
  memory?.keep(stage, inputs, result);
  return result;
}
