import { Builds } from "./builds.ts";
import { SHARE_PATH, SHARED_MARK, type FileList, type PageMessage, type SharedThings } from "./protocol.ts";

/** Written in by config/offlinePlugin.ts. */
declare const FILES: FileList;

/** How long a share waits in memory for the page that it opens. */
const SHARE_WAITS_MS = 60_000;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const builds = new Builds(FILES, worker.registration.scope, worker.caches);
/** What was shared, until the page asks for it: it is never written anywhere. */
let shared: Promise<SharedThings> | null = null;
let sharedTaken: () => void = () => undefined;

worker.addEventListener("install", (event) => {
  event.waitUntil(builds.install());
});

// A page of the first visit gets its heavy parts from here as well.
worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (path === null) return;
  if (request.method === "POST" && path === SHARE_PATH) takeIn(event);
  else if (request.method === "GET")
    event.respondWith(builds.answer(path).then((found) => found ?? fetch(request)));
});

worker.addEventListener("message", (event) => {
  const { kind } = event.data as PageMessage;
  const work = does[kind]();
  event.waitUntil(work.then((answer) => event.ports[0]?.postMessage(answer)));
});

const does: Readonly<Record<PageMessage["kind"], () => Promise<unknown>>> = {
  started: forgetWhereAlone,
  keepLate: () => builds.keepLate(),
  takeOver: () => worker.skipWaiting(),
  takeShared: async () => {
    const taken = await shared;
    shared = null;
    sharedTaken();
    return taken;
  },
};

/** A path below the app's folder, "" for the page under each of its names; null for what is not the app's. */
function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const folder = new URL(worker.registration.scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  const path = pathname.slice(folder.pathname.length);
  return path === "index.html" ? "" : path;
}

/** With a second tab open, which may be of an earlier build, or a later build on its way, nothing is let go. */
async function forgetWhereAlone(): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { waiting, installing } = worker.registration;
  if (tabs.length === 1 && waiting === null && installing === null) await builds.forgetOthers();
}

/** Answers a share with the page, and keeps what was shared at hand until the page asks for it. */
function takeIn(event: FetchEvent): void {
  shared = event.request.formData().then(thingsOf);
  event.respondWith(Response.redirect(`./?${SHARED_MARK}`, 303));
  event.waitUntil(
    new Promise<void>((resolve) => {
      sharedTaken = resolve;
      setTimeout(resolve, SHARE_WAITS_MS);
    }),
  );
}

function thingsOf(form: FormData): SharedThings {
  const text = (name: string) => form.getAll(name).find((entry) => typeof entry === "string") ?? "";
  // A form that was given no file sends one without a name.
  const files = form.getAll("files").filter((entry) => entry instanceof File && entry.name !== "") as File[];
  return { files, title: text("title"), text: text("text"), address: text("url") };
}
