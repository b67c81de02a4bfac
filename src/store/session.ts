import type { StoreApi } from "zustand";
import type { App } from "./app.ts";
import { sameDocument } from "./compact.ts";
import type { KeepingOptions, Keeping, KeptState } from "./keeping.ts";
import { entryOf, KEPT_VERSION, newId, type Kept, type KeptId, type Stored } from "./keptForm.ts";
import { problemOf, type Keeper } from "./persistence.ts";
import { EMPTY_DOCUMENT, FIRST_SELECTION, type Document } from "./state.ts";
import { stepsAfter, stepsOf, type Steps } from "./steps.ts";
import type { TabMessage } from "./tabs.ts";
import { toUnwritten } from "./unwritten.ts";
import { createWriter, type Snapshot, type Writer } from "./writer.ts";

/** A refused write is tried again after so long, and at every change. */
const RETRY_MS = 10_000;

export const isOff = ({ settings }: App): boolean => settings.keepNothing === true;

/** Nothing that would be worth keeping: no articles, and nothing decided about any. */
const isBlank = (document: Document): boolean =>
  document.articles.length === 0 &&
  document.title === "" &&
  Object.keys(document.adjustments).length === 0 &&
  document.annotations === undefined;

/** One tab at work on the device's store. */
export class Session implements Keeping {
  readonly state: StoreApi<KeptState>;
  private readonly options: KeepingOptions & { readonly keeper: Keeper };
  private readonly now: () => number;
  private readonly writer: Writer;
  /** Under which id each document of this tab is kept: undo leads back to a document, and so to its comparison. */
  private readonly ids = new WeakMap<Document, KeptId>();
  /** The steps that a comparison had when the reader moved on to another one: it may not be written by then. */
  private readonly left = new WeakMap<Document, Steps>();
  /** Comparisons of which this tab went on with a copy. */
  private readonly copies = new Map<KeptId, KeptId>();

  constructor(options: KeepingOptions & { readonly keeper: Keeper }, state: StoreApi<KeptState>) {
    this.options = options;
    this.state = state;
    this.now = options.now ?? Date.now;
    this.writer = createWriter({
      keeper: options.keeper,
      now: this.now,
      onSaved: this.saved,
      onConflict: this.resolveConflict,
      onProblem: (problem) => {
        options.report({ kind: "problem", problem });
      },
      onRecovered: () => {
        options.report({ kind: "recovered" });
      },
      retryMs: options.retryMs ?? RETRY_MS,
    });
  }

  /** At the start: without a step of undo, and silent where nothing is there. `id`: "" for none. */
  async restore(id: KeptId): Promise<void> {
    if (id === "" || !isBlank(this.app.document)) return;
    const stored = await this.load(id);
    if (stored.status !== "found") return;
    this.adopt(stored.kept);
    this.app.restore(stored.kept.document, stored.kept.selection, stored.kept.steps);
    this.state.setState({ current: id });
  }

  begin(): void {
    this.options.store.subscribe(this.changed);
    this.options.tabs.leaving(() => this.unwritten());
    this.options.tabs.listen((message) => void this.hear(message));
    this.follow();
    if (!isOff(this.app)) this.put();
  }

  async open(id: KeptId): Promise<boolean> {
    if (id === this.state.getState().current) return true;
    await this.writer.settled();
    const stored = await this.load(id);
    if (stored.status !== "found") {
      if (stored.status !== "missing") this.options.report({ kind: stored.status });
      await this.refresh();
      return false;
    }
    this.adopt(stored.kept);
    this.app.replaceDocument(stored.kept.document, "openKept", stored.kept.selection);
    return true;
  }

  async read(id: KeptId): Promise<Document | null> {
    if (id === this.state.getState().current) return this.app.document;
    const stored = await this.load(id);
    return stored.status === "found" ? stored.kept.document : null;
  }

  async duplicate(id: KeptId, title: string): Promise<void> {
    const document = await this.read(id);
    if (document === null) return;
    const { selection } = this.app;
    const copy: Kept = {
      version: KEPT_VERSION,
      id: newId(),
      revision: 1,
      changed: this.now(),
      document: { ...document, title },
      selection: id === this.state.getState().current ? selection : FIRST_SELECTION,
    };
    await this.guarded(() => this.options.keeper.save(copy, 0));
    this.options.tabs.tell({ kind: "saved", id: copy.id });
    await this.refresh();
  }

  async rename(id: KeptId, title: string): Promise<void> {
    if (id === this.state.getState().current) {
      this.app.renameTitle(title);
      await this.writer.settled();
      return;
    }
    await this.guarded(() => this.renameStored(id, title));
    this.writer.forget(id);
    this.options.tabs.tell({ kind: "saved", id });
    await this.refresh();
  }

  /** Another tab may write between reading and writing: then its comparison is the one that gets the title. */
  private async renameStored(id: KeptId, title: string): Promise<void> {
    for (let saved = false; !saved;) {
      const stored = await this.options.keeper.load(id);
      if (stored.status !== "found") return;
      const { kept } = stored;
      const document = { ...kept.document, title };
      const steps =
        kept.steps && stepsAfter(kept.document, kept.steps, { document, lastCommand: "renameTitle" });
      const renamed = { ...kept, revision: kept.revision + 1, document, ...(steps ? { steps } : {}) };
      saved = await this.options.keeper.save(renamed, kept.revision);
    }
  }

  async remove(id: KeptId): Promise<void> {
    this.writer.drop(id);
    await this.writer.settled();
    await this.guarded(() => this.options.keeper.remove(id));
    this.writer.forget(id);
    if (id === this.state.getState().current) this.app.clear();
    this.options.tabs.tell({ kind: "removed", id });
    await this.refresh();
  }

  async removeAll(): Promise<number | null> {
    // The screen first: what the reader begins while the store is being emptied is new, and stays.
    this.app.restore(EMPTY_DOCUMENT, FIRST_SELECTION);
    this.writer.drop();
    await this.writer.settled();
    await this.refresh();
    const { length } = this.state.getState().entries;
    if (!(await this.guarded(() => this.options.keeper.clear()))) return null;
    this.writer.forget();
    for (const place of this.options.tabs.left().keys()) this.options.tabs.forgetLeft(place);
    this.options.tabs.tell({ kind: "cleared" });
    if (!isOff(this.app)) this.put();
    await this.refresh();
    return length;
  }

  private unwritten(): ReadonlyMap<KeptId, string> {
    const pending = isOff(this.app) ? [] : this.writer.pending();
    return new Map(pending.map((one) => [one.snapshot.id, toUnwritten(one, this.now())]));
  }

  settled(): Promise<void> {
    return this.writer.settled();
  }

  private get app(): App {
    return this.options.store.getState();
  }

  private readonly changed = (state: App, before: App): void => {
    if (isOff(state) !== isOff(before)) this.switch(isOff(state));
    if (state.document === before.document && state.selection === before.selection) return;
    if (state.document !== before.document) {
      this.follow(before.document);
      this.leave(before);
    }
    if (!isOff(state)) this.put();
  };

  /** Keeping begins or ends. What was kept before stays until the reader takes it away. */
  private switch(off: boolean): void {
    if (off) this.writer.drop();
    this.follow();
    if (!off) this.put();
  }

  /** Notes whose comparison the document at hand is. `before`: the one that it took the place of. */
  private follow(before?: Document): void {
    const { document, lastCommand } = this.app;
    const id = isBlank(document) ? null : (this.idOf(document) ?? this.idFor(before, lastCommand));
    if (id !== null) this.ids.set(document, id);
    this.state.setState({ current: isOff(this.app) ? null : id });
    this.options.tabs.remember(isOff(this.app) ? "" : (id ?? ""));
  }

  /** A document that a link brought is a comparison of its own; any other goes on with the one before. */
  private idFor(before: Document | undefined, command: App["lastCommand"]): KeptId {
    const own = before && command !== "openShared" ? this.idOf(before) : undefined;
    return own ?? newId();
  }

  private idOf(document: Document): KeptId | undefined {
    let id = this.ids.get(document);
    for (let copy = id; copy !== undefined; copy = this.copies.get(copy)) id = copy;
    return id;
  }

  private put(): void {
    const { document, selection } = this.app;
    const id = this.idOf(document);
    if (id === undefined || isBlank(document)) return;
    const kept = this.writer.known(id);
    const isThere = kept?.document === document && kept.selection === selection;
    // An undo that is being written is not there yet: what is there would be forgotten behind it.
    if (isThere && !this.writer.unsaved(id)) return;
    this.writer.put({ id, document, selection, steps: () => this.stepsTo(document) });
  }

  private stepsTo(document: Document): Steps | undefined {
    return document === this.app.document ? this.stepsOf(this.app) : this.left.get(document);
  }

  /** While a change is told, the history still is the one that the document before it had. */
  private leave(before: App): void {
    const id = this.idOf(before.document);
    if (id !== undefined && id !== this.idOf(this.app.document))
      this.left.set(before.document, this.stepsOf(before));
  }

  private stepsOf(at: App): Steps {
    const id = this.idOf(at.document);
    return stepsOf(this.options.store.temporal.getState(), at, (one) => this.idOf(one) === id);
  }

  private readonly saved = (kept: Kept, changed: boolean): void => {
    if (!changed) return;
    const others = this.state.getState().entries.filter(({ id }) => id !== kept.id);
    this.state.setState({ entries: [entryOf(kept), ...others] });
    this.options.tabs.tell({ kind: "saved", id: kept.id });
  };

  /** Another tab wrote first. What it wrote stays as it is, and this tab goes on under an id of its own. */
  private readonly resolveConflict = async (snapshot: Snapshot): Promise<void> => {
    const stored = await this.load(snapshot.id);
    if (stored.status === "missing") this.writer.forget(snapshot.id);
    else if (stored.status === "found" && sameDocument(stored.kept.document, snapshot.document))
      this.writer.know({ ...stored.kept, document: snapshot.document });
    else {
      this.copies.set(snapshot.id, newId());
      this.options.report({ kind: "split" });
      this.follow();
    }
    const id = this.idOf(snapshot.document) ?? snapshot.id;
    this.writer.put({ ...snapshot, id });
    await this.refresh();
  };

  private async hear(message: TabMessage): Promise<void> {
    const { current } = this.state.getState();
    if (message.kind === "cleared") this.writer.forget();
    else if (message.kind === "removed") this.writer.forget(message.id);
    else if (message.id === current) await this.takeOver(current);
    const gone = message.kind === "cleared" || (message.kind === "removed" && message.id === current);
    if (gone && current !== null) this.options.report({ kind: message.kind });
    await this.refresh();
  }

  /** Shows what another tab wrote, unless this one has something that is not written yet: then its own write will tell. */
  private async takeOver(id: KeptId): Promise<void> {
    const stored = await this.load(id);
    const known = this.writer.known(id);
    if (stored.status !== "found" || known === undefined || this.writer.unsaved(id)) return;
    if (known.document !== this.app.document || stored.kept.revision <= known.revision) return;
    this.adopt(stored.kept);
    this.app.replaceDocument(stored.kept.document, "takeOver");
    this.options.report({ kind: "taken" });
  }

  private adopt(kept: Kept): void {
    const { past = [], future = [] } = kept.steps ?? {};
    for (const { document } of [kept, ...past, ...future]) this.ids.set(document, kept.id);
    this.copies.delete(kept.id);
    this.writer.know(kept);
  }

  private load(id: KeptId): Promise<Stored> {
    return this.options.keeper.load(id).catch((): Stored => ({ status: "unreadable" }));
  }

  private async refresh(): Promise<void> {
    const entries = await this.options.keeper.list().catch(() => null);
    if (entries !== null) this.state.setState({ entries });
  }

  /** A step that a reader asked for; false where the browser refused it, which is told. */
  private async guarded(step: () => Promise<unknown>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.options.report({ kind: "problem", problem: problemOf(error, "failed") });
      return false;
    }
  }
}
