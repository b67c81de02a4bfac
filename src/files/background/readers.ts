import type { ReadableFile } from "../reading.ts";
import type { Opened, WorkerKind } from "../readers/opening.ts";

type Open = (kind: WorkerKind, file: ReadableFile, signal?: AbortSignal) => Promise<Opened>;

/** Workers for all files. In unit tests, where there are no workers, files are read in place. */
const load = async (): Promise<Open> =>
  import.meta.env.MODE === "test"
    ? (await import("../readers/opening.ts")).open
    : (await import("./browser.ts")).readInBrowser;

/** The reader of a kind, at work in the worker. */
export const inWorker =
  (kind: WorkerKind): ((file: ReadableFile, signal?: AbortSignal) => Promise<Opened>) =>
  async (file, signal) =>
    (await load())(kind, file, signal);
