import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import { PROTOCOL_VERSION, type Request, type Response, type StageProgress } from "./protocol.ts";

/** How a comparison ended; errors are data here, nothing is thrown. */
export type Outcome =
  | { readonly status: "done"; readonly comparison: Comparison }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly message: string };

/** A worker as the client sees it. */
export interface RunningWorker {
  post(request: Request): void;
  terminate(): void;
}

/** Starts a worker that calls back with what it says, and once if it breaks. */
export type StartWorker = (on: {
  readonly message: (response: Response) => void;
  readonly crash: (reason: string) => void;
}) => RunningWorker;

export interface CompareRequest {
  readonly articles: readonly ArticleInput[];
  readonly adjustments: Adjustments;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: StageProgress) => void;
}

export interface CompareClient {
  /** Starts the worker and has it load all it will ever need. Resolves when it did, or when it could not. */
  warm(): Promise<void>;
  /** A new call supersedes the one before, which ends as cancelled. */
  compare(request: CompareRequest): Promise<Outcome>;
}

interface Pending {
  readonly onProgress: CompareRequest["onProgress"];
  readonly settle: (outcome: Outcome) => void;
}

/** Talks to one worker, and to a new one after a crash. */
export function createClient(start: StartWorker): CompareClient {
  const pending = new Map<number, Pending>();
  let worker: RunningWorker | null = null;
  let lastId = 0;
  let whenReady: () => void = () => undefined;

  const settle = (id: number, outcome: Outcome) => {
    const request = pending.get(id);
    pending.delete(id);
    request?.settle(outcome);
  };
  const crashed = (message: string) => {
    worker?.terminate();
    worker = null;
    whenReady();
    for (const id of [...pending.keys()]) settle(id, { status: "failed", message });
  };
  const hear = (response: Response) => {
    if (response.type === "ready") whenReady();
    else if (response.type === "progress") pending.get(response.id)?.onProgress?.(response);
    else settle(response.id, outcomeOf(response));
  };
  const running = (): RunningWorker => (worker ??= start({ message: hear, crash: crashed }));

  return {
    warm: () =>
      new Promise((resolve) => {
        whenReady = resolve;
        running().post({ version: PROTOCOL_VERSION, type: "warm" });
      }),
    compare: ({ articles, adjustments, signal, onProgress }) =>
      new Promise((resolve) => {
        for (const id of [...pending.keys()]) settle(id, { status: "cancelled" });
        if (signal?.aborted) {
          resolve({ status: "cancelled" });
          return;
        }
        const id = ++lastId;
        pending.set(id, { onProgress, settle: resolve });
        running().post({ version: PROTOCOL_VERSION, type: "compare", id, articles, adjustments });
        signal?.addEventListener("abort", () => {
          if (!pending.has(id)) return;
          worker?.post({ version: PROTOCOL_VERSION, type: "cancel", id });
          settle(id, { status: "cancelled" });
        });
      }),
  };
}

function outcomeOf(response: Exclude<Response, { type: "ready" | "progress" }>): Outcome {
  if (response.type === "done") return { status: "done", comparison: response.comparison };
  return response.type === "failed"
    ? { status: "failed", message: response.message }
    : { status: "cancelled" };
}
