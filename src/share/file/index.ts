/** A comparison to a file and back, whatever kind of file it is. */
import { HEAD_BYTES, MAX_FILE_BYTES } from "./limits.ts";
import { isPage, readPage } from "./page.ts";
import { type FileResult, MARK, readRecord } from "./record.ts";

export { fillPage, PART_IDS } from "./page.ts";
export {
  type FiledComparison,
  type FileFailure,
  type FileResult,
  NotFileable,
  writeRecord,
} from "./record.ts";

/** Whether a file that begins like this is one of ours. */
export function isComparisonFile(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  return isPage(text) || MARK.test(text);
}

/** What a file holds, or why it cannot be read. Never throws. */
export function readComparisonFile(bytes: Uint8Array): FileResult {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: "too-large" };
  // Bytes that are no UTF-8 become letters that the checksum does not know.
  const text = new TextDecoder().decode(bytes);
  return isPage(text.slice(0, HEAD_BYTES)) ? readPage(text) : readRecord(text);
}
