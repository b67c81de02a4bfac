import { start } from "./start.tsx";
import { runningWorker } from "./worker/running.ts";
import workerAddress from "./worker/host.ts?worker&url";
import { ownScript } from "./safe/trustedTypes.ts";

const root = document.getElementById("root");
if (root)
  void start(root, {
    startWorker: (on) =>
      runningWorker(new Worker(ownScript(workerAddress), { type: "module", name: "analysis" }), on),
  });
