import type { FileReader } from "../reading.ts";
import type { WorkerKind } from "../readers/documents/index.ts";

type Read = (kind: WorkerKind, ...file: Parameters<FileReader>) => ReturnType<FileReader>;

/** One worker for all files. In unit tests, where there are no workers, files are read in place. */
const load = async (): Promise<Read> =>
  import.meta.env.MODE === "test"
    ? (await import("../readers/documents/index.ts")).readDocument
    : (await import("./browser.ts")).readInBrowser;

/** The reader of a kind, at work in the worker. */
export const inWorker =
  (kind: WorkerKind): FileReader =>
  async (file) =>
    (await load())(kind, file);
