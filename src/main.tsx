import { takeLaunches } from "./app/launches.ts";
import { keepAppOnDevice } from "./app/offline.ts";
import { ownScript } from "./safe/trustedTypes.ts";
import { start } from "./start.tsx";
import workerAddress from "./worker/host.ts?worker&url";
import { runningWorker } from "./worker/running.ts";

const root = document.getElementById("root");
if (root)
  void start(root, {
    startWorker: (on) =>
      runningWorker(new Worker(ownScript(workerAddress), { type: "module", name: "analysis" }), on),
    // The development server builds no service worker.
    loaded: () => void (import.meta.env.PROD && keepAppOnDevice()),
  }).then(takeLaunches);
