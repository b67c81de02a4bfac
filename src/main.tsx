import { takeLaunches } from "./app/launches.ts";
import { keepAppOnDevice } from "./app/offline.ts";
import { ownScript } from "./safe/trustedTypes.ts";
import { start } from "./start.tsx";
import pageAddress from "virtual:page-template";
import workerAddress from "./worker/host.ts?worker&url";
import { runningWorker } from "./worker/running.ts";

const root = document.getElementById("root");
if (root)
  void start(root, {
    startWorker: (on) =>
      runningWorker(new Worker(ownScript(workerAddress), { type: "module", name: "analysis" }), on),
    loadPage: fetchPage,
    // Beside the page (config/licencesPlugin.ts).
    licences: "./licences.txt",
    // The development server builds no service worker.
    loaded: () => void (import.meta.env.PROD && keepAppOnDevice()),
  }).then(takeLaunches);

/** The page of the app as one file, fetched from this app's own place when it is first needed. */
async function fetchPage(): Promise<string> {
  const response = await fetch(pageAddress);
  if (!response.ok) throw new Error(`${pageAddress}: ${String(response.status)}`);
  return response.text();
}
