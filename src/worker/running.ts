import type { RunningWorker, StartWorker } from "./client.ts";
import type { Response } from "./protocol.ts";

/** A worker of the browser as the client sees it. */
export function runningWorker(worker: Worker, { message, crash }: Parameters<StartWorker>[0]): RunningWorker {
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    message(data);
  };
  worker.onerror = (event) => {
    crash(event.message || "the worker stopped");
  };
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
