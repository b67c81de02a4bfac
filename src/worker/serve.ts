import { Memory } from "../engine/memory.ts";
import { during, type CompareOptions, type Progress } from "../engine/stages.ts";
import type { WordingOptions } from "../engine/wording/index.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import { buffersOf, type PackedComparison } from "../model/packedLinks.ts";
import type { WordingReport } from "../model/wording.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { PROTOCOL_VERSION, type Request, type Response } from "./protocol.ts";
import { REHEARSALS } from "./rehearsal.ts";

/** What the host stands on; a real worker in host.ts, plain functions in tests. */
export interface HostPorts {
  /** `handedOver` are buffers that the host does not use any more. */
  post(response: Response, handedOver?: readonly ArrayBuffer[]): void;
  compare(articles: readonly ArticleInput[], options: CompareOptions): Generator<Progress, PackedComparison>;
  /** Yields between steps, without a progress to report. */
  wording(comparison: Comparison, options: WordingOptions): Generator<undefined, WordingReport>;
  loadLexica(): Promise<ReadonlyMap<string, Lexicon>>;
  /** Lets messages in that wait outside; resolves as soon as they were heard. */
  pause(): Promise<void>;
  /** Milliseconds from any beginning. */
  now(): number;
}

/** Work done in one go before a cancel can be heard. Lower hears sooner, higher loses less time in between. */
export const SLICE_MS = 16;
/** How often the worker goes through all rehearsals. Raising it compiles more of the engine before it is needed and keeps a core busy longer. */
const ROUNDS = 3;
/** A comparison that has come no further than its texts or first look by now is worth showing in part. Lower shows parts of small sets. */
export const EARLY_MS = 400;
/** Least time between two reports of one stage; lower floods the page. */
export const REPORT_MS = 80;

type Work = Extract<Request, { type: "compare" | "wording" }>;

/** Answers requests one at a time: the latest piece of work wins, and the one before it ends as cancelled. */
export function createHost(ports: HostPorts): { receive(request: Request): Promise<void> } {
  let current: number | null = null;
  let lexica: Promise<ReadonlyMap<string, Lexicon>> | null = null;
  /** So that an addition or a correction works out only what it touches. */
  const memory = new Memory();

  /** Loads once; a failed load is tried again with the next request. */
  const readyLexica = () => {
    lexica ??= ports.loadLexica().catch((error: unknown) => {
      lexica = null;
      throw error;
    });
    return lexica;
  };

  const work = async (request: Work) => {
    const { id } = request;
    current = id;
    const wanted = () => current === id;
    const answer = await (request.type === "compare"
      ? compared(ports, request, readyLexica, memory, wanted)
      : worded(ports, request, readyLexica, wanted));
    if (current === id) current = null;
    ports.post(answer ?? { type: "cancelled", id }, handedOver(answer));
  };

  const receive = async (request: Request): Promise<void> => {
    if (request.version !== PROTOCOL_VERSION) {
      if ("id" in request && request.type !== "cancel")
        ports.post({ type: "failed", id: request.id, message: "reload the page" });
    } else if (request.type === "cancel") {
      if (current === request.id) current = null;
    } else if (request.type === "warm") {
      const lexica = await readyLexica().catch(() => null);
      if (lexica === null) return;
      ports.post({ type: "ready" });
      await rehearse(ports, lexica, () => current === null);
    } else if (request.type === "glossary") {
      const { type, language } = request;
      const words = await readyLexica().then(
        (known) => known.get(language)?.words ?? new Map<string, string>(),
        () => null,
      );
      ports.post({ type, language, words });
    } else {
      await work(request).catch((error: unknown) => {
        ports.post({ type: "failed", id: request.id, message: String(error) });
      });
    }
  };
  return { receive };
}

type Lexica = ReadonlyMap<string, Lexicon>;

const handedOver = (answer: Response | null): ArrayBuffer[] =>
  answer?.type === "done" ? buffersOf(answer.comparison.links) : [];

/** Compares texts that nobody asked for, to have the engine compiled when somebody does; gives way to any request. */
async function rehearse(ports: HostPorts, lexica: Lexica, idle: () => boolean): Promise<void> {
  for (const articles of Array.from({ length: ROUNDS }, () => REHEARSALS).flat())
    if (idle())
      await inSlices(
        ports,
        idle,
        () => ports.compare(articles, { lexica }),
        () => undefined,
      );
}

/** The answer to a `compare`, or null where it is no longer wanted. */
async function compared(
  ports: HostPorts,
  { id, articles, adjustments, early }: Extract<Work, { type: "compare" }>,
  readyLexica: () => Promise<Lexica>,
  memory: Memory,
  wanted: () => boolean,
): Promise<Response | null> {
  ports.post({ type: "progress", id, stage: "loading", done: 0, total: 1 });
  const options = { adjustments, lexica: await readyLexica(), memory };
  const report = reporter(ports, id);
  const tell = (found: Early) => {
    ports.post({ type: "early", id, early: found });
  };
  const begun = ports.now();
  const isLong = () => early && ports.now() - begun >= EARLY_MS;
  const work = () => withEarly(ports.compare(articles, options), isLong, tell);
  const comparison = await inSlices(ports, wanted, work, report);
  return comparison === null ? null : { type: "done", id, comparison };
}

/** The same work, which says on its way what can be read by then. */
function* withEarly(
  work: Generator<Progress, PackedComparison>,
  isWanted: () => boolean,
  tell: (early: Early) => void,
): Generator<Progress, PackedComparison> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    if (next.value.early && isWanted()) tell(yield* during(next.value, next.value.early()));
    yield next.value;
  }
}

/** The answer to a `wording`, or null where it is no longer wanted. */
async function worded(
  ports: HostPorts,
  { id, comparison, naming }: Extract<Work, { type: "wording" }>,
  readyLexica: () => Promise<Lexica>,
  wanted: () => boolean,
): Promise<Response | null> {
  const options = { naming, lexica: await readyLexica() };
  const report = await inSlices(
    ports,
    wanted,
    () => ports.wording(comparison, options),
    () => undefined,
  );
  return report === null ? null : { type: "worded", id, report };
}

/** Drives work in steps until it is done or no longer wanted (null). */
async function inSlices<Step, Result>(
  ports: HostPorts,
  wanted: () => boolean,
  begin: () => Generator<Step, Result>,
  report: (step: Step) => void,
): Promise<Result | null> {
  await ports.pause();
  if (!wanted()) return null;
  const steps = begin();
  let sliceEnd = ports.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    report(step.value);
    if (ports.now() < sliceEnd) continue;
    await ports.pause();
    if (!wanted()) return null;
    sliceEnd = ports.now() + SLICE_MS;
  }
}

/** Passes on the first step of each stage, and of the others as many as the eye can follow. */
function reporter(ports: HostPorts, id: number): (progress: Progress) => void {
  let last = "";
  let reported = -Infinity;
  return ({ stage, done, total }) => {
    const now = ports.now();
    if (stage === last && now - reported < REPORT_MS) return;
    last = stage;
    reported = now;
    ports.post({ type: "progress", id, stage, done, total });
  };
}
