import type { useApp } from "../store/app.ts";
import { startKeeping, type Keeping, type KeepingEvent } from "../store/keeping.ts";
import { openKeeper, problemOf, type Keeper, type StoreProblem } from "../store/persistence.ts";
import { browserTabs } from "../store/tabs.ts";
import { dismiss, notify, useShell, type Notice } from "./shell.ts";

/** How long the first paint waits for the device's store, which some browsers never answer for. */
const PATIENCE_MS = 1500;

/** Opens what this tab had, or in a new tab the `latest` where that is wanted; keeps every change from now on, and tells the reader where that does not work. */
export async function keepOnDevice(
  store: typeof useApp,
  { latest }: { readonly latest: boolean },
): Promise<Keeping> {
  const opened = await openStore();
  const keeper = typeof opened === "string" ? null : opened;
  if (typeof opened === "string" && store.getState().settings.keepNothing !== true)
    say({ kind: "storage", problem: opened });
  const keeping = await startKeeping({ store, keeper, tabs: browserTabs(), report, latest });
  askToProtect(store);
  return keeping;
}

async function openStore(): Promise<Keeper | StoreProblem> {
  const patience = new Promise<StoreProblem>((resolve) => setTimeout(resolve, PATIENCE_MS, "unavailable"));
  return Promise.race([openKeeper(), patience]).catch((error: unknown) => problemOf(error, "unavailable"));
}

function report(event: KeepingEvent): void {
  if (event.kind === "problem") say({ kind: "storage", problem: event.problem });
  else if (event.kind === "recovered") withdraw();
  else say({ kind: "kept", event: event.kind });
}

/** Says a thing once, however often it happens. */
function say(notice: Notice): void {
  const { notices } = useShell.getState();
  const shown = notices.some((one) => JSON.stringify(one) === JSON.stringify({ ...notice, id: one.id }));
  if (!shown) notify([notice]);
}

/** What could not be kept is kept now. */
function withdraw(): void {
  const { notices } = useShell.getState();
  dismiss(notices.filter(({ kind }) => kind === "storage").map(({ id }) => id));
}

/**
 * Asks the browser, once in a page's life, not to clear the store when the device runs out of space: with the reader's first
 * correction, which unlike the texts could be had from nowhere else.
 */
function askToProtect(store: typeof useApp): void {
  const end = store.subscribe(({ document, settings, lastCommand }, before) => {
    const decided = document !== before.document && document.articles === before.document.articles;
    if (!decided || lastCommand === "takeOver" || settings.keepNothing === true) return;
    end();
    void protect();
  });
}

/** Whether the browser promises not to clear the store by itself; null where it cannot be asked. */
export async function protect(): Promise<boolean | null> {
  return askStorage((storage) => storage.persist());
}

export interface Space {
  /** Bytes that this app takes on the device. */
  readonly used: number | null;
  readonly protected: boolean | null;
}

export async function spaceUsed(): Promise<Space> {
  return {
    used: await askStorage(async (storage) => (await storage.estimate()).usage ?? null),
    protected: await askStorage((storage) => storage.persisted()),
  };
}

/** Pages without a secure context have no such manager. */
async function askStorage<Answer>(ask: (storage: StorageManager) => Promise<Answer>): Promise<Answer | null> {
  const { storage } = navigator as { storage?: StorageManager };
  return storage ? ask(storage).catch(() => null) : null;
}
