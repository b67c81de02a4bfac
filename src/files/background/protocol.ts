import type { Opened, WorkerKind } from "../readers/opening.ts";
import type { ReadableFile } from "../reading.ts";

/** What the page asks of the readers' worker; one file at a time. */
export interface ReadRequest {
  readonly id: number;
  readonly kind: WorkerKind;
  readonly file: ReadableFile;
}

/** Every request has one answer; `reading` is null where the reader of the kind could not be loaded. */
export interface ReadResponse {
  readonly id: number;
  readonly reading: Opened | null;
}
