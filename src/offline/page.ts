import { ownScript } from "../safe/trustedTypes.ts";
import { SHARED_MARK, type PageMessage, type SharedThings } from "./protocol.ts";

/** Beside the page. */
const WORKER = "./sw.js";

/** What the page hears of the service worker. */
export interface Listener {
  /** Another build is stored and waits, or another tab has taken it over already. */
  readonly updated: () => void;
  /** start: the app opens without a network from now on; all: with its heavy parts. */
  readonly kept: (what: "start" | "all") => void;
}

/** The service worker as the page sees it. */
export interface Offline {
  /** Uses the build that waits and loads the page anew. */
  takeOver(): void;
}

/**
 * Starts the service worker, or does nothing where the browser has none: on a page from the disk, without HTTPS, in some
 * private windows. Never rejects.
 */
export async function startOffline(listener: Listener): Promise<Offline | null> {
  const workers = workersOf();
  if (workers === null) return null;
  workers.controller?.postMessage({ kind: "started" } satisfies PageMessage);
  try {
    // Where a browser forbids it, the promise may also be answered with nothing.
    const registration = (await workers.register(ownScript(WORKER), { updateViaCache: "none" })) as
      ServiceWorkerRegistration | undefined;
    return registration ? follow(workers, registration, listener) : null;
  } catch {
    return null;
  }
}

function follow(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { updated, kept }: Listener,
): Offline {
  let [controlled, leaving] = [workers.controller !== null, false];
  workers.addEventListener("controllerchange", () => {
    if (leaving) location.reload();
    else if (controlled) updated();
    controlled = true;
  });
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) updated();
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  if (registration.waiting && registration.active) updated();
  void workers.ready.then(async ({ active }) => {
    kept("start");
    if (!savesData() && (await ask(active, { kind: "keepLate" })) === true) kept("all");
  });
  return {
    takeOver: () => {
      leaving = true;
      if (registration.waiting) registration.waiting.postMessage({ kind: "takeOver" } satisfies PageMessage);
      else location.reload();
    },
  };
}

/** What was shared with the installed app and opened this page; null where nothing was, or it is gone. */
export async function takeShared(): Promise<SharedThings | null> {
  const controller = workersOf()?.controller ?? null;
  return (await ask(controller, { kind: "takeShared" })) as SharedThings | null;
}

/** Whether the page was opened by a share. */
export const openedByShare = (): boolean => new URLSearchParams(location.search).has(SHARED_MARK);

/** Asks the service worker; null where there is none. */
function ask(worker: ServiceWorker | null, message: PageMessage): Promise<unknown> {
  if (worker === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}

const workersOf = (): ServiceWorkerContainer | null =>
  (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null;

/** The reader has asked the browser to load as little as it can. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
