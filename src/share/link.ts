/** A comparison to the payload of a link and back. The format is in FORMAT.md and never changes under one version. */
import { open, seal } from "./envelope.ts";
import { MAX_ADJUSTMENTS, MAX_ARTICLES, MAX_FRAGMENT, MAX_LABEL, MAX_UNITS } from "./limits.ts";
import { countOf, fieldCount, fieldsOf, recordOf } from "./record.ts";
import { checked } from "./schema.ts";
import { LinkTooLarge } from "./shared.ts";
import type { LinkFailure, LinkResult, SharedComparison } from "./shared.ts";
import { encodeFields, FieldReader } from "./v1/codec.ts";
import { dictionariesFor, dictionaryText } from "./v1/dictionary.ts";

export { LinkTooLarge } from "./shared.ts";
export type { LinkFailure, LinkResult, SharedArticle, SharedComparison, SharedSelection } from "./shared.ts";

/**
 * The payload for the fragment, without "#": letters, digits, "-" and "_" only. Texts come back unit for unit; what
 * points to an article that is not there is left out. Rejects with `LinkTooLarge` beyond the limits of limits.ts, and
 * with a TypeError where a field has no form that a link knows (a language "x y", a place that ends before it starts).
 */
export async function encodeLink(shared: SharedComparison): Promise<string> {
  if (!withinLimits(shared)) throw new LinkTooLarge();
  const fields = fieldsOf(shared);
  if (checked(recordOf(fields)) === null)
    throw new TypeError("The comparison has a field that no link can hold");
  const bits = dictionariesFor(shared.articles.map((article) => article.language));
  const packed = encodeFields(fields, (await dictionaryText(bits)) ?? "");
  const body = new Uint8Array(packed.length + 1);
  body[0] = bits;
  body.set(packed, 1);
  const fragment = seal(body);
  if (fragment.length > MAX_FRAGMENT) throw new LinkTooLarge();
  return fragment;
}

function withinLimits(shared: SharedComparison): boolean {
  const { title, articles, adjustments, selection, methodVersion } = shared;
  const labels = [
    title,
    methodVersion,
    selection.claim ?? "",
    ...articles.flatMap((a) => [a.name, a.outlet]),
  ];
  const { kinds = [], takenIn = [], setApart = [], languages = [] } = adjustments;
  return (
    articles.length <= MAX_ARTICLES &&
    labels.every((label) => label.length <= MAX_LABEL) &&
    [kinds, takenIn, setApart, languages].every((list) => list.length <= MAX_ADJUSTMENTS) &&
    fieldsOf(shared).reduce((sum, field) => sum + field.length, 0) <= MAX_UNITS
  );
}

const failed = (reason: LinkFailure): LinkResult => ({ ok: false, reason });

/** What a payload holds, or why it cannot be read. Never rejects; a leading "#" is ignored. */
export async function decodeLink(fragment: string): Promise<LinkResult> {
  const opened = open(fragment);
  if (!opened.ok) return opened;
  const dictionary = await dictionaryText(opened.body[0] ?? 0).catch(() => "missing" as const);
  if (dictionary === null) return failed("damaged");
  // A part of the app that was there when it was built is gone: the site holds a newer one.
  if (dictionary === "missing") return failed("newer-version");
  const fields = readFields(opened.body.subarray(1), dictionary);
  if (typeof fields === "string") return failed(fields);
  const shared = checked(recordOf(fields));
  return shared === null ? failed("damaged") : { ok: true, shared };
}

function readFields(bytes: Uint8Array, dictionary: string): string[] | LinkFailure {
  const reader = new FieldReader(bytes, dictionary, MAX_UNITS);
  const first = reader.next();
  const count = first === null ? null : countOf(first);
  if (first === null || count === null) return "damaged";
  if (count > MAX_ARTICLES) return "too-large";
  const fields = [first];
  while (fields.length < fieldCount(count)) {
    const field = reader.next();
    if (field === null) return reader.full ? "too-large" : "damaged";
    fields.push(field);
  }
  return reader.complete ? fields : "damaged";
}
