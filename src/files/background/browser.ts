import { ownScript } from "../../safe/trustedTypes.ts";
import { createReaders } from "./client.ts";
import readersAddress from "./host.ts?worker&url";
import type { ReadResponse } from "./protocol.ts";

/** Reads files in a worker of the browser. */
export const readInBrowser = createReaders((hear) => {
  const worker = new Worker(ownScript(readersAddress), { type: "module", name: "readers" });
  worker.onmessage = ({ data }: MessageEvent<ReadResponse>) => {
    hear(data);
  };
  worker.onerror = () => {
    hear(null);
  };
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    terminate: () => {
      worker.terminate();
    },
  };
});
