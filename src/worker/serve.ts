import type { CompareOptions, Progress } from "../engine/stages.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { PROTOCOL_VERSION, type Request, type Response } from "./protocol.ts";

/** What the host stands on; a real worker in host.ts, plain functions in tests. */
export interface HostPorts {
  post(response: Response): void;
  compare(articles: readonly ArticleInput[], options: CompareOptions): Generator<Progress, Comparison>;
  loadLexica(): Promise<ReadonlyMap<string, Lexicon>>;
  /** Lets messages in that wait outside; resolves as soon as they were heard. */
  pause(): Promise<void>;
  /** Milliseconds from any beginning. */
  now(): number;
}

/** Work done in one go before a cancel can be heard. Lower hears sooner, higher loses less time in between. */
export const SLICE_MS = 16;
/** Least time between two reports of one stage; lower floods the page. */
export const REPORT_MS = 80;

/** Answers requests one at a time: the latest `compare` wins, and the one before it ends as cancelled. */
export function createHost(ports: HostPorts): { receive(request: Request): Promise<void> } {
  let current: number | null = null;
  let lexica: Promise<ReadonlyMap<string, Lexicon>> | null = null;

  /** Loads once; a failed load is tried again with the next request. */
  const readyLexica = () => {
    lexica ??= ports.loadLexica().catch((error: unknown) => {
      lexica = null;
      throw error;
    });
    return lexica;
  };

  const run = async (request: Extract<Request, { type: "compare" }>) => {
    const { id, articles, adjustments } = request;
    current = id;
    ports.post({ type: "progress", id, stage: "loading", done: 0, total: 1 });
    const options = { adjustments, lexica: await readyLexica() };
    const outcome = await inSlices(
      ports,
      id,
      () => current === id,
      () => ports.compare(articles, options),
    );
    if (current === id) current = null;
    ports.post(outcome === null ? { type: "cancelled", id } : { type: "done", id, comparison: outcome });
  };

  const receive = async (request: Request): Promise<void> => {
    if (request.version !== PROTOCOL_VERSION) {
      if (request.type === "compare")
        ports.post({ type: "failed", id: request.id, message: "reload the page" });
    } else if (request.type === "cancel") {
      if (current === request.id) current = null;
    } else if (request.type === "warm") {
      await readyLexica().then(
        () => {
          ports.post({ type: "ready" });
        },
        () => undefined,
      );
    } else {
      await run(request).catch((error: unknown) => {
        ports.post({ type: "failed", id: request.id, message: String(error) });
      });
    }
  };
  return { receive };
}

/** Drives the pipeline until it is done or no longer wanted (null). */
async function inSlices(
  ports: HostPorts,
  id: number,
  wanted: () => boolean,
  begin: () => Generator<Progress, Comparison>,
): Promise<Comparison | null> {
  await ports.pause();
  if (!wanted()) return null;
  const steps = begin();
  const report = reporter(ports, id);
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
  let stage = "";
  let reported = -Infinity;
  return (progress) => {
    const now = ports.now();
    if (progress.stage === stage && now - reported < REPORT_MS) return;
    stage = progress.stage;
    reported = now;
    ports.post({ type: "progress", id, ...progress });
  };
}
