/**
 * A comparison as JSON that lasts: in a `.json` file, and inside a page that was saved (page.ts). FORMAT.md has the form.
 * One comparison has one text: fields in the order of the schema, and the same text again when it is written again.
 */
import * as v from "valibot";
import { crc32 } from "../crc32.ts";
import { comparisonFields } from "../schema.ts";
import type { SharedComparison } from "../shared.ts";
import { FILE_LIMITS } from "./limits.ts";

/** A comparison together with how it is shown. */
export interface FiledComparison extends SharedComparison {
  /** The words that stand in the address (app/address.ts); "" for none. */
  readonly shown: string;
}

/**
 * Why a file could not be read. cut: its end is missing; damaged: something in it was altered; newer-version: made by a
 * later Muqabala; too-large: beyond the limits of limits.ts; not-ours: JSON or a page of something else.
 */
export type FileFailure = "damaged" | "cut" | "newer-version" | "too-large" | "not-ours";

/** The comparison in a file, or why it could not be read. */
export type FileResult =
  | { readonly ok: true; readonly filed: FiledComparison }
  | { readonly ok: false; readonly reason: FileFailure };

/** Thrown where a comparison is beyond the limits of limits.ts, or has a field that no file can hold. */
export class NotFileable extends Error {
  override readonly name = "NotFileable";
}

const FORMAT_NAME = "muqabala-file";
const FORMAT_VERSION = 1;

const shownWithin = v.pipe(v.string(), v.maxLength(FILE_LIMITS.label));
const content = v.strictObject({ ...comparisonFields(FILE_LIMITS), shown: shownWithin });

const envelope = v.strictObject({
  format: v.literal(FORMAT_NAME),
  version: v.literal(FORMAT_VERSION),
  crc32: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u)),
  comparison: content,
});

/** `indent`: spaces at each level, 0 for one line. Throws `NotFileable`. */
export function writeRecord(filed: FiledComparison, indent = 0): string {
  const { success, output } = v.safeParse(content, filed);
  if (!success) throw new NotFileable();
  const record: v.InferOutput<typeof envelope> = {
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    crc32: sumOf(output),
    comparison: output,
  };
  return JSON.stringify(record, null, indent);
}

/** Never throws, whatever the text is. */
export function readRecord(text: string): FileResult {
  const record = parsed(text);
  if (record === undefined) return failed(failureOf(text));
  const version = versionOf(record);
  if (version === null) return failed("not-ours");
  if (version > FORMAT_VERSION) return failed("newer-version");
  const { success, output } = v.safeParse(envelope, record);
  // Of the record as it was written, not of what the schema makes of it.
  const sound = success && sumOf((record as { readonly comparison: unknown }).comparison) === output.crc32;
  return sound ? { ok: true, filed: output.comparison } : failed("damaged");
}

const failed = (reason: FileFailure): FileResult => ({ ok: false, reason });

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The sum of the comparison without white space, so that an editor may set the file in its own way. */
const sumOf = (comparison: unknown): string =>
  crc32(new TextEncoder().encode(JSON.stringify(comparison)))
    .toString(16)
    .padStart(8, "0");

/** The number of the format; null for JSON that is none of ours. */
function versionOf(record: unknown): number | null {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, "format")) return null;
  const { format, version } = record as { readonly format: unknown; readonly version?: unknown };
  return format === FORMAT_NAME && typeof version === "number" ? version : null;
}

/** A record begins with its mark, as `writeRecord` and every editor leave it. */
export const MARK = new RegExp(String.raw`^\ufeff?\s*\{\s*"format"\s*:\s*"${FORMAT_NAME}"`, "u");

function failureOf(text: string): FileFailure {
  if (!MARK.test(text)) return "not-ours";
  return text.trimEnd().endsWith("}") ? "damaged" : "cut";
}
