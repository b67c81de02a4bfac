import { readDocument } from "../readers/documents/index.ts";
import type { ReadRequest, ReadResponse } from "./protocol.ts";

addEventListener("message", ({ data: { id, kind, file } }: MessageEvent<ReadRequest>) => {
  const answer = (reading: ReadResponse["reading"]) => {
    postMessage({ id, reading } satisfies ReadResponse);
  };
  readDocument(kind, file).then(answer, () => {
    answer(null);
  });
});
