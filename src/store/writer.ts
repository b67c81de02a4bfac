import { KEPT_VERSION, type Kept, type KeptId } from "./keptForm.ts";
import { problemOf, type Keeper, type StoreProblem } from "./persistence.ts";
import type { Document, Selection } from "./state.ts";
import type { Steps } from "./steps.ts";

/** A comparison as it is to be written. */
export interface Snapshot {
  readonly id: KeptId;
  readonly document: Document;
  readonly selection: Selection;
  /** The steps beside it, asked for when it is written: undefined where nothing is known of them. */
  readonly steps: () => Steps | undefined;
}

/** A snapshot that the store may not hold yet. */
export interface Pending {
  readonly snapshot: Snapshot;
  /** What the store is known to hold in its place. */
  readonly base: Kept | undefined;
  /** What is being written in its place: the store may hold that too. */
  readonly writing: Kept | undefined;
}

interface WriterOptions {
  readonly keeper: Keeper;
  readonly now: () => number;
  /** `changed`: the document is another than the one that was there. */
  readonly onSaved: (kept: Kept, changed: boolean) => void;
  /** Another tab has written a document since; nothing was written. */
  readonly onConflict: (snapshot: Snapshot) => Promise<void>;
  /** Once for each kind of problem until a write succeeds again. */
  readonly onProblem: (problem: StoreProblem) => void;
  readonly onRecovered: () => void;
  /** Milliseconds until a refused write is tried again. */
  readonly retryMs: number;
}

/** Writes one snapshot after the other; of those of one comparison that wait only the last. */
export interface Writer {
  put(snapshot: Snapshot): void;
  /** Forgets what waits, of one comparison or of all. */
  drop(id?: KeptId): void;
  /** What the store is known to hold. */
  know(kept: Kept): void;
  known(id: KeptId): Kept | undefined;
  /** The store no longer holds it, or any. */
  forget(id?: KeptId): void;
  /** True while the store may not hold what was put. */
  unsaved(id: KeptId): boolean;
  /** All that was put and that the store may not hold. */
  pending(): readonly Pending[];
  /** Resolves once nothing is being written. */
  settled(): Promise<void>;
}

export function createWriter(options: WriterOptions): Writer {
  const { keeper, now, onSaved, onConflict, onProblem, onRecovered, retryMs } = options;
  const waiting = new Map<KeptId, Snapshot>();
  const known = new Map<KeptId, Kept>();
  let writing: Promise<void> | null = null;
  let current: Writing | null = null;
  let problem: StoreProblem | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run(): void {
    writing ??= writeAll().finally(() => {
      writing = null;
      current = null;
      // Put between the last look and here.
      if (waiting.size > 0 && problem === null) run();
    });
  }

  async function writeAll(): Promise<void> {
    // The history has a step only once those who listen to the change have heard of it.
    await Promise.resolve();
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next.id);
      current = { snapshot: next, kept: keptOf(next, known.get(next.id), now) };
      try {
        await write(current);
      } catch (error) {
        // What was put meanwhile is newer.
        if (!waiting.has(next.id)) waiting.set(next.id, next);
        fail(problemOf(error, "failed"));
        return;
      }
      if (problem !== null) onRecovered();
      problem = null;
    }
  }

  async function write({ snapshot, kept }: Writing): Promise<void> {
    const base = known.get(snapshot.id);
    const changed = base?.document !== snapshot.document;
    if (await keeper.save(kept, base?.revision ?? 0)) {
      known.set(kept.id, kept);
      onSaved(kept, changed);
    } else if (changed) await onConflict(snapshot);
  }

  function fail(found: StoreProblem): void {
    if (problem !== found) onProblem(found);
    problem = found;
    clearTimeout(timer);
    timer = setTimeout(run, retryMs);
  }

  return {
    put: (snapshot) => {
      waiting.set(snapshot.id, snapshot);
      run();
    },
    drop: (id) => {
      drop(waiting, id);
    },
    know: (kept) => known.set(kept.id, kept),
    known: (id) => known.get(id),
    forget: (id) => {
      drop(known, id);
    },
    unsaved: (id) => waiting.has(id) || current?.snapshot.id === id,
    pending: () => pendingOf(current, waiting, known),
    settled: async () => {
      await writing;
    },
  };
}

/** A snapshot that is being written, and the form in which it is. */
interface Writing {
  readonly snapshot: Snapshot;
  readonly kept: Kept;
}

/** A document that is another than the one that is there gets a revision of its own. */
function keptOf(snapshot: Snapshot, base: Kept | undefined, now: () => number): Kept {
  const { id, document, selection } = snapshot;
  const changed = base?.document !== document;
  const steps = snapshot.steps();
  return {
    version: KEPT_VERSION,
    id,
    document,
    selection,
    ...(steps ? { steps } : {}),
    revision: (base?.revision ?? 0) + (changed ? 1 : 0),
    changed: changed ? now() : base.changed,
  };
}

/** Of what is being written and what waits for the same comparison, the latter is newer. */
function pendingOf(
  current: Writing | null,
  waiting: ReadonlyMap<KeptId, Snapshot>,
  known: ReadonlyMap<KeptId, Kept>,
): Pending[] {
  const all = new Map([...(current ? [[current.snapshot.id, current.snapshot] as const] : []), ...waiting]);
  return [...all.values()].map((snapshot) => ({
    snapshot,
    base: known.get(snapshot.id),
    writing: current?.snapshot.id === snapshot.id ? current.kept : undefined,
  }));
}

const first = <Item>(items: ReadonlyMap<KeptId, Item>): Item | undefined => items.values().next().value;

/** Of one id, or all. */
function drop(items: Map<KeptId, unknown>, id: KeptId | undefined): void {
  if (id === undefined) items.clear();
  else items.delete(id);
}
