/** The entry of a page that was saved as one file: everything that it needs stands in it (config/pagePlugin.ts). */
import { ownScript } from "./safe/trustedTypes.ts";
import { pageOf, PART_IDS } from "./share/file/page.ts";
import { start } from "./start.tsx";
import workerAddress from "./worker/host.ts?worker&url";
import { runningWorker } from "./worker/running.ts";

const textOf = (part: keyof typeof PART_IDS): string =>
  document.getElementById(PART_IDS[part])?.textContent ?? "";

/** Read before anything changes the page: this page without its comparison, to save the next one in. */
const page = pageOf({
  policy: document.getElementById(PART_IDS.policy)?.getAttribute("content") ?? "",
  style: textOf("style"),
  script: textOf("script"),
  licences: textOf("licences"),
});

const root = document.getElementById("root");
if (root)
  void start(root, {
    startWorker: (on) => runningWorker(new Worker(ownScript(workerAddress), { name: "analysis" }), on),
    loadPage: () => Promise.resolve(page),
    licences: URL.createObjectURL(new Blob([textOf("licences")], { type: "text/plain;charset=utf-8" })),
    inside: textOf("comparison"),
  });
