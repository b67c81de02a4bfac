import { create } from "zustand";
import { readWhole, type WholeReading } from "../../files/intake.ts";
import { pathOf } from "../../files/folders.ts";
import { readDropped } from "../../files/read.ts";

/** Files that are being read together. */
export interface Run {
  readonly id: number;
  readonly done: number;
  readonly total: number;
  /** Files that are being read now, in the order in which they were begun. */
  readonly now: readonly string[];
  /** Leaves the files that are not read yet. */
  readonly stop: () => void;
}

/** What is being read, for the line that says so. */
export const useRuns = create<{ readonly runs: readonly Run[]; readonly nextId: number }>()(() => ({
  runs: [],
  nextId: 1,
}));

/** Files that are read at a time: more would hold the memory of all of them at once. */
const AT_A_TIME = 4;

/** What was read, in the order of the files, and the names of those that the reader did not wait for. */
export interface ReadFiles {
  readonly readings: readonly WholeReading[];
  /** Files that hold a comparison: they were only told, not read. */
  readonly comparisons: readonly File[];
  readonly left: readonly string[];
}

/** Reads files a few at a time, says how far it is, and can be stopped. `isComparison` is asked of each first. Never rejects. */
export async function readFiles(
  files: readonly File[],
  isComparison: (file: File) => Promise<boolean>,
): Promise<ReadFiles> {
  const readings: (WholeReading | "comparison" | undefined)[] = files.map(() => undefined);
  const stopped = new AbortController();
  const run = beginRun(files.length, stopped);
  const stop = new Promise<void>((resolve) => {
    stopped.signal.addEventListener("abort", () => {
      resolve();
    });
  });
  const isStopped = () => stopped.signal.aborted;
  let next = 0;
  const readOn = async () => {
    while (next < files.length && !isStopped()) {
      const at = next++;
      const file = files[at];
      if (file === undefined) return;
      run.begin(pathOf(file));
      const reading = (await isComparison(file)) ? "comparison" : await readArticles(file, stopped.signal);
      // What a stop leaves of a file is nothing, and no reading.
      if (reading && !isStopped()) readings[at] = reading;
      run.end(pathOf(file));
    }
  };
  await Promise.race([Promise.all(Array.from({ length: AT_A_TIME }, readOn)), stop]);
  run.close();
  const finished = [...readings];
  return {
    readings: finished.filter((reading) => reading !== undefined && reading !== "comparison"),
    comparisons: files.filter((_, i) => finished[i] === "comparison"),
    left: files.filter((_, i) => finished[i] === undefined).map(pathOf),
  };
}

async function readArticles(file: File, signal: AbortSignal): Promise<WholeReading | undefined> {
  const [dropped] = await readDropped([file]);
  return dropped && readWhole(dropped, signal);
}

function beginRun(total: number, stopped: AbortController) {
  const id = useRuns.getState().nextId;
  const stop = () => {
    stopped.abort();
  };
  useRuns.setState(({ runs }) => ({
    runs: [...runs, { id, done: 0, total, now: [], stop }],
    nextId: id + 1,
  }));
  const change = (next: (run: Run) => Partial<Run>) => {
    useRuns.setState(({ runs }) => ({
      runs: runs.map((run) => (run.id === id ? { ...run, ...next(run) } : run)),
    }));
  };
  return {
    begin: (file: string) => {
      change(({ now }) => ({ now: [...now, file] }));
    },
    end: (file: string) => {
      change(({ now, done }) => ({ now: without(now, file), done: done + 1 }));
    },
    close: () => {
      useRuns.setState(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) }));
    },
  };
}

/** One of several files may have the name of another. */
function without(names: readonly string[], name: string): string[] {
  const at = names.indexOf(name);
  return names.filter((_, i) => i !== at);
}
