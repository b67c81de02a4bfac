import type { Opened, WorkerKind } from "../readers/opening.ts";
import { refused, type ReadableFile } from "../reading.ts";
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
/** After so many milliseconds with one file a worker holds up the others no longer: they go on in a new one. */
export const PATIENCE = 1_000;
/** Workers at a time; each holds a file and its reader in memory. */
export const MOST_WORKERS = 4;

/** A file that waits for a worker or is read by one. */
interface Task {
  readonly request: ReadRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (opened: Opened) => void;
}

/** A worker and the file that it reads. */
interface Seat {
  readonly worker: ReadersWorker;
  task: Task | null;
  slow: boolean;
  timers: readonly ReturnType<typeof setTimeout>[];
}

/**
 * Reads files one after the other in one worker, and beside a file that takes long in a second one. A file that breaks its
 * worker or takes too long is given up with a note; one whose signal says stop is left, and its worker ended. What comes
 * of a file does not depend on the others.
 */
export function createReaders(
  start: StartReaders,
): (kind: WorkerKind, file: ReadableFile, signal?: AbortSignal) => Promise<Opened> {
  const readers = new Readers(start);
  return (kind, file, signal) => readers.read(kind, file, signal);
}

class Readers {
  private readonly seats: Seat[] = [];
  private waiting: Task[] = [];
  private lastId = 0;

  constructor(private readonly start: StartReaders) {}

  read(kind: WorkerKind, file: ReadableFile, signal?: AbortSignal): Promise<Opened> {
    return new Promise((resolve) => {
      const task: Task = { request: { id: ++this.lastId, kind, file }, signal, resolve };
      this.waiting.push(task);
      signal?.addEventListener("abort", () => {
        this.leave(task);
      });
      if (signal?.aborted === true) this.leave(task);
      this.goOn();
    });
  }

  /** Gives waiting files to free workers, and to a new one where all others are slow. */
  private goOn(): void {
    const task = this.waiting.find(({ signal }) => signal?.aborted !== true);
    const seat = task && this.freeSeat();
    if (!seat) return;
    this.waiting = this.waiting.filter((other) => other !== task);
    this.seat(task, seat);
    this.goOn();
  }

  private freeSeat(): Seat | null {
    const free = this.seats.find(({ task }) => task === null);
    if (free) return free;
    if (this.seats.length >= MOST_WORKERS || this.seats.some(({ slow }) => !slow)) return null;
    const seat: Seat = {
      worker: this.start((response) => {
        this.hear(seat, response);
      }),
      task: null,
      slow: false,
      timers: [],
    };
    this.seats.push(seat);
    return seat;
  }

  private seat(task: Task, seat: Seat): void {
    seat.task = task;
    seat.timers = [
      setTimeout(() => {
        seat.slow = true;
        this.goOn();
      }, PATIENCE),
      setTimeout(() => {
        this.giveUp(seat, refused({ kind: "slow", file: task.request.file.name }));
      }, TIME_LIMIT),
    ];
    seat.worker.post(task.request);
  }

  private hear(seat: Seat, response: ReadResponse | null): void {
    const { task } = seat;
    const file = task?.request.file.name ?? "";
    if (response === null) this.giveUp(seat, refused({ kind: "damaged", file }));
    // What pdf.js says to whoever started the worker is no answer.
    else if (task !== null && response.id === task.request.id) {
      this.free(seat);
      task.resolve(response.reading ?? refused({ kind: "readerMissing", file }));
      this.goOn();
    }
  }

  private leave(task: Task): void {
    this.waiting = this.waiting.filter((other) => other !== task);
    const seat = this.seats.find((taken) => taken.task === task);
    if (seat) this.giveUp(seat, LEFT);
    task.resolve(LEFT);
  }

  private giveUp(seat: Seat, opened: Opened): void {
    const { task } = seat;
    this.free(seat);
    this.end(seat);
    task?.resolve(opened);
    this.goOn();
  }

  /** One worker waits for the next file; those that stood in for it are ended. */
  private free(seat: Seat): void {
    seat.timers.forEach(clearTimeout);
    seat.task = null;
    seat.slow = false;
    if (this.seats.some((other) => other !== seat && other.task === null)) this.end(seat);
  }

  private end(seat: Seat): void {
    seat.worker.terminate();
    const at = this.seats.indexOf(seat);
    if (at >= 0) this.seats.splice(at, 1);
  }
}

/** Nobody waits for a file that was left. */
const LEFT: Opened = { articles: [], notes: [] };
