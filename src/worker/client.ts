import type { Adjustments, NamingAdjustments } from "../model/adjustments.ts";
import type { ArticleInput, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import type { PackedComparison } from "../model/packedLinks.ts";
import { UnpackedLinks } from "../model/unpackedLinks.ts";
import type { WordingReport } from "../model/wording.ts";
import {
  PROTOCOL_VERSION,
  type Glossary,
  type Request,
  type Response,
  type StageProgress,
} from "./protocol.ts";

/** How a piece of work ended without a result; errors are data here, nothing is thrown. */
type NoResult = { readonly status: "cancelled" } | { readonly status: "failed"; readonly message: string };
export type Outcome = { readonly status: "done"; readonly comparison: Comparison } | NoResult;
export type WordingOutcome = { readonly status: "done"; readonly report: WordingReport } | NoResult;

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
  /** Asks for what can be read of a large set while it is compared. */
  readonly onEarly?: (early: Early) => void;
}

export interface WordingRequest {
  readonly comparison: Comparison;
  readonly naming?: NamingAdjustments | undefined;
  readonly signal?: AbortSignal;
}

export interface CompareClient {
  /** Starts the worker and has it load all it will ever need. Resolves when it did, or when it could not. */
  warm(): Promise<void>;
  /** A new call supersedes whatever runs, which ends as cancelled. */
  compare(request: CompareRequest): Promise<Outcome>;
  /** A new call supersedes the one before; while a comparison is worked out, the call ends as cancelled. */
  wording(request: WordingRequest): Promise<WordingOutcome>;
  /** How a language says the concepts of the lexicon; null where they could not be had. */
  glossary(language: Language): Promise<Glossary | null>;
}

interface Pending {
  readonly type: "compare" | "wording";
  readonly hears: Hearers;
  readonly settle: (answer: Answer) => void;
}

/** Who is told of a piece of work on its way. */
type Hearers = Pick<CompareRequest, "onProgress" | "onEarly">;
/** The last that is heard of a piece of work. */
type Answer = Exclude<Response, { type: "ready" | "progress" | "early" | "glossary" }>;
/** What a piece of work asks of the worker, without the words that every request has. */
type Asked =
  | Pick<Extract<Request, { type: "compare" }>, "type" | "articles" | "adjustments" | "early">
  | Pick<Extract<Request, { type: "wording" }>, "type" | "comparison" | "naming">;

/** Glossaries that were asked for and are still to come. */
function createGlossaries() {
  const waiting: { readonly language: Language; readonly give: (words: Glossary | null) => void }[] = [];
  const giveAll = (isMeant: (language: Language) => boolean, words: Glossary | null) => {
    for (const one of waiting.splice(0))
      if (isMeant(one.language)) one.give(words);
      else waiting.push(one);
  };
  return {
    wait: (language: Language) =>
      new Promise<Glossary | null>((give) => {
        waiting.push({ language, give });
      }),
    give: ({ language, words }: Extract<Response, { type: "glossary" }>) => {
      giveAll((one) => one === language, words);
    },
    giveUp: () => {
      giveAll(() => true, null);
    },
  };
}

/** Talks to one worker, and to a new one after a crash. */
export function createClient(start: StartWorker): CompareClient {
  const pending = new Map<number, Pending>();
  let worker: RunningWorker | null = null;
  let lastId = 0;
  let whenReady: () => void = () => undefined;
  const glossaries = createGlossaries();

  const settle = (answer: Answer) => {
    const request = pending.get(answer.id);
    pending.delete(answer.id);
    request?.settle(answer);
  };
  const crashed = (message: string) => {
    worker?.terminate();
    worker = null;
    whenReady();
    glossaries.giveUp();
    for (const id of [...pending.keys()]) settle({ type: "failed", id, message });
  };
  const hear = (response: Response) => {
    if (response.type === "ready") whenReady();
    else if (response.type === "glossary") glossaries.give(response);
    else if (response.type === "progress") pending.get(response.id)?.hears.onProgress?.(response);
    else if (response.type === "early") pending.get(response.id)?.hears.onEarly?.(response.early);
    else settle(response);
  };
  const running = (): RunningWorker => (worker ??= start({ message: hear, crash: crashed }));

  const ask = (asked: Asked, signal: AbortSignal | undefined, hears: Hearers = {}): Promise<Answer> =>
    new Promise((resolve) => {
      for (const id of [...pending.keys()]) settle({ type: "cancelled", id });
      const id = ++lastId;
      if (signal?.aborted) {
        resolve({ type: "cancelled", id });
        return;
      }
      pending.set(id, { type: asked.type, hears, settle: resolve });
      running().post({ version: PROTOCOL_VERSION, id, ...asked });
      signal?.addEventListener("abort", () => {
        if (!pending.has(id)) return;
        worker?.post({ version: PROTOCOL_VERSION, type: "cancel", id });
        settle({ type: "cancelled", id });
      });
    });

  return {
    warm: () =>
      new Promise((resolve) => {
        whenReady = resolve;
        running().post({ version: PROTOCOL_VERSION, type: "warm" });
      }),
    compare: async ({ articles, adjustments, signal, ...hears }) => {
      const early = hears.onEarly !== undefined;
      const answer = await ask({ type: "compare", articles, adjustments, early }, signal, hears);
      return answer.type === "done"
        ? { status: "done", comparison: unpacked(answer.comparison) }
        : withoutResult(answer);
    },
    wording: async ({ comparison, naming, signal }) => {
      if ([...pending.values()].some(({ type }) => type === "compare")) return { status: "cancelled" };
      const answer = await ask(wordingRequest(comparison, naming), signal);
      return answer.type === "worded" ? { status: "done", report: answer.report } : withoutResult(answer);
    },
    glossary: (language) => {
      const given = glossaries.wait(language);
      running().post({ version: PROTOCOL_VERSION, type: "glossary", language });
      return given;
    },
  };
}

/** Links are made when somebody looks at them. */
const unpacked = ({ links, ...rest }: PackedComparison): Comparison => ({
  ...rest,
  links: new UnpackedLinks(links),
});

const withoutResult = (answer: Answer): NoResult =>
  answer.type === "failed" ? { status: "failed", message: answer.message } : { status: "cancelled" };

/** Links make up most of a comparison, and wording asks for none of them. */
const wordingRequest = (comparison: Comparison, naming: NamingAdjustments | undefined): Asked => ({
  type: "wording",
  comparison: { ...comparison, links: [] },
  ...(naming === undefined ? {} : { naming }),
});
