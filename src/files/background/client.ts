import { refused, type ReadableFile } from "../reading.ts";
import type { Opened, WorkerKind } from "../readers/opening.ts";
import type { ReadRequest, ReadResponse } from "./protocol.ts";

/** A worker as the client sees it. */
export interface ReadersWorker {
  post(request: ReadRequest): void;
  terminate(): void;
}

/** Starts a worker that calls back with its answers, and with null when it breaks. */
export type StartReaders = (hear: (response: ReadResponse | null) => void) => ReadersWorker;

/** Longest time for one file, in milliseconds; a longer one keeps readers waiting for a file that may never end. */
export const TIME_LIMIT = 30_000;

/**
 * Reads files one after the other in one worker. A file that breaks the worker or takes too long is given up with a note,
 * and the next one gets a new worker.
 */
export function createReaders(
  start: StartReaders,
  timeLimit = TIME_LIMIT,
): (kind: WorkerKind, file: ReadableFile) => Promise<Opened> {
  let worker: ReadersWorker | null = null;
  let hear: (response: ReadResponse | null) => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();
  let lastId = 0;

  const read = (kind: WorkerKind, file: ReadableFile): Promise<Opened> =>
    new Promise((resolve) => {
      const id = ++lastId;
      const giveUp = (problem: "slow" | "damaged") => {
        worker?.terminate();
        worker = null;
        resolve(refused({ kind: problem, file: file.name }));
      };
      const timer = setTimeout(giveUp, timeLimit, "slow");
      hear = (response) => {
        // An answer to a file that was given up, or what pdf.js says to whoever started the worker.
        if (response !== null && response.id !== id) return;
        clearTimeout(timer);
        if (response === null) giveUp("damaged");
        else resolve(response.reading ?? refused({ kind: "readerMissing", file: file.name }));
      };
      worker ??= start((response) => {
        hear(response);
      });
      worker.post({ id, kind, file });
    });

  return (kind, file) => {
    const reading = last.then(() => read(kind, file));
    last = reading;
    return reading;
  };
}
