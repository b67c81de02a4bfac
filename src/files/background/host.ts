import { open } from "../readers/opening.ts";
import type { ReadRequest, ReadResponse } from "./protocol.ts";

addEventListener("message", ({ data: { id, kind, file } }: MessageEvent<ReadRequest>) => {
  const answer = (reading: ReadResponse["reading"]) => {
    postMessage({ id, reading } satisfies ReadResponse);
  };
  open(kind, file).then(answer, () => {
    answer(null);
  });
});
