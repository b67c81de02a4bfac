/** A comparison to the payload of a link and back. The formats are in FORMAT.md and never change under one version. */
import { open, seal, type Version, VERSIONS } from "./envelope.ts";
import { countOf } from "./fields.ts";
import {
  MAX_ADDRESS,
  MAX_ADJUSTMENTS,
  MAX_ARTICLES,
  MAX_FRAGMENT,
  MAX_LABEL,
  MAX_NOTE,
  MAX_UNITS,
} from "./limits.ts";
import { checked } from "./schema.ts";
import { LinkTooLarge } from "./shared.ts";
import type { LinkFailure, LinkResult, SharedComparison } from "./shared.ts";
import { encodeFields, FieldReader } from "./v1/codec.ts";
import { dictionariesFor, dictionaryText } from "./v1/dictionary.ts";
import * as v1 from "./v1/record.ts";
import * as v2 from "./v2/record.ts";
import * as v3 from "./v3/record.ts";

export { LinkTooLarge } from "./shared.ts";
export type { LinkFailure, LinkResult, SharedArticle, SharedComparison, SharedSelection } from "./shared.ts";

/** How a version sets a comparison into fields. */
interface Layout {
  readonly fieldsOf: (shared: SharedComparison) => string[];
  readonly recordOf: (fields: readonly string[]) => unknown;
  /** Fields that there have to be, as far as those that were read tell; null where they cannot be right. */
  readonly fieldCount: (fields: readonly string[]) => number | null;
  /** Fields that the model reads beforehand; those of version 1 where absent. */
  readonly preamble?: readonly string[];
}

const LAYOUTS: Readonly<Record<Version, Layout>> = {
  "1": {
    fieldsOf: v1.fieldsOf,
    recordOf: v1.recordOf,
    fieldCount: ([first = ""]) => mapped(countOf(first), v1.fieldCount),
  },
  "2": {
    fieldsOf: v2.fieldsOf,
    recordOf: v2.recordOf,
    fieldCount: v2.fieldCount,
    preamble: v2.PREAMBLE,
  },
  "3": {
    fieldsOf: v3.fieldsOf,
    recordOf: v3.recordOf,
    fieldCount: v3.fieldCount,
    preamble: v3.PREAMBLE,
  },
};

/** Says everything that a comparison holds. */
const LAST: Version = "3";

const mapped = (count: number | null, to: (count: number) => number): number | null =>
  count === null ? null : to(count);

/**
 * The payload for the fragment, without "#": letters, digits, "-" and "_" only. Texts come back unit for unit. The oldest
 * version that says everything, so that older copies of the app can open the link. Rejects with `LinkTooLarge` beyond the
 * limits of limits.ts, and with a TypeError where a field has no form that a link knows (a language "x y", a place that
 * ends before it starts).
 */
export async function encodeLink(shared: SharedComparison): Promise<string> {
  if (!withinLimits(shared)) throw new LinkTooLarge();
  const version = versionFor(shared);
  const layout = LAYOUTS[version];
  const fields = layout.fieldsOf(shared);
  if (checked(layout.recordOf(fields)) === null)
    throw new TypeError("The comparison has a field that no link can hold");
  const bits = dictionariesFor(shared.articles.map((article) => article.language));
  const packed = encodeFields(fields, (await dictionaryText(bits)) ?? "", layout.preamble);
  const body = new Uint8Array(packed.length + 1);
  body[0] = bits;
  body.set(packed, 1);
  const fragment = seal(body, version);
  if (fragment.length > MAX_FRAGMENT) throw new LinkTooLarge();
  return fragment;
}

/** The first version whose fields say all that the fields of the last one say. */
function versionFor(shared: SharedComparison): Version {
  const all = v3.fieldsOf(shared).join("\0");
  const saysAll = (version: Version): boolean => {
    const { fieldsOf, recordOf } = LAYOUTS[version];
    const kept = checked(recordOf(fieldsOf(shared)));
    return kept !== null && v3.fieldsOf(kept).join("\0") === all;
  };
  return VERSIONS.find(saysAll) ?? LAST;
}

function withinLimits(shared: SharedComparison): boolean {
  const { title, articles, adjustments, annotations = {}, selection, methodVersion } = shared;
  const labels = [
    title,
    methodVersion,
    selection.claim ?? "",
    ...articles.flatMap((a) => [a.name, a.outlet, a.title ?? "", a.author ?? "", a.date ?? ""]),
    ...(annotations.names ?? []).map(({ name }) => name),
  ];
  const lists = [adjustments, adjustments.voices ?? {}, adjustments.naming ?? {}, annotations]
    .flatMap((group) => Object.values(group) as unknown[])
    .filter((list) => Array.isArray(list));
  return (
    articles.length <= MAX_ARTICLES &&
    labels.every((label) => label.length <= MAX_LABEL) &&
    articles.every(({ address = "" }) => address.length <= MAX_ADDRESS) &&
    (annotations.notes ?? []).every(({ text }) => text.length <= MAX_NOTE) &&
    lists.every((list) => list.length <= MAX_ADJUSTMENTS) &&
    v3.fieldsOf(shared).reduce((sum, field) => sum + field.length, 0) <= MAX_UNITS
  );
}

const failed = (reason: LinkFailure): LinkResult => ({ ok: false, reason });

/**
 * What a payload holds, or why it cannot be read. Never rejects; a leading "#" is ignored, and so is everything from the
 * first "&" on, which says how the comparison is shown.
 */
export async function decodeLink(fragment: string): Promise<LinkResult> {
  const opened = open(fragment);
  if (!opened.ok) return opened;
  const dictionary = await dictionaryText(opened.body[0] ?? 0).catch(() => "missing" as const);
  if (dictionary === null) return failed("damaged");
  // A part of the app that was there when it was built is gone: the site holds a newer one.
  if (dictionary === "missing") return failed("newer-version");
  const layout = LAYOUTS[opened.version];
  const fields = readFields(opened.body.subarray(1), dictionary, layout);
  if (typeof fields === "string") return failed(fields);
  const shared = checked(layout.recordOf(fields));
  return shared === null ? failed("damaged") : { ok: true, shared };
}

function readFields(bytes: Uint8Array, dictionary: string, layout: Layout): string[] | LinkFailure {
  const reader = new FieldReader(bytes, dictionary, MAX_UNITS, layout.preamble);
  const fields: string[] = [];
  for (let wanted = 1; fields.length < wanted;) {
    const field = reader.next();
    if (field === null) return reader.full ? "too-large" : "damaged";
    fields.push(field);
    if (fields.length < wanted) continue;
    if ((countOf(fields[0] ?? "") ?? 0) > MAX_ARTICLES) return "too-large";
    const counted = layout.fieldCount(fields);
    if (counted === null) return "damaged";
    wanted = counted;
  }
  return reader.complete ? fields : "damaged";
}
