/**
 * A comparison with everything that a reader decided and noted as a row of text fields, and back. FORMAT.md, "Version 2".
 * Later versions say more of an article and nothing else, so the layout takes what there is to say.
 */
import type { ArticleId } from "../../model/article.ts";
import { countOf, idsOf, ofTongue, selectionFields, selectionOf, tongueOf } from "../fields.ts";
import type { SharedArticle, SharedComparison } from "../shared.ts";
import { correctionsOf, entriesOf } from "./corrections.ts";
import { type Announced, Columns, readEntry, writeEntry } from "./entries.ts";

/** Fields as such a link begins, read by the model after the dictionary: what stands around the texts costs little then. */
export const PREAMBLE: readonly string[] = [
  "2",
  "0.1.0",
  "",
  "points",
  "",
  'f0:120-245 i1 a2 l1:fr y0:120-245,1:98-210 y1:340-466,2:85-190 d0:1304-1422,2:1530-1666 c0:732-738 j1:915-920 v0:257-380= v1:64-193 p0:480-615 q1:502-629 r2:0-0 g0:77-168 x0:854-973,1 x1:1045-1130,2 k0:120-245 k0:246-390 k0:391-507 k1:1211-1350 k@1:5-9"',
  ...[
    "a.txt",
    "",
    "ar<",
    "",
    "2026-10-24",
    "https://www.",
    "b.txt",
    "",
    "en>",
    "",
    "2026-10-25",
    "https://www.",
  ],
  ...["c.txt", "", "ar<", "", "", ""],
];

const HEAD_FIELDS = 6;
/** Place of the field of corrections. */
const CORRECTIONS = 5;
/** Name, outlet, language; the details follow. */
const NAME_FIELDS = 3;

/** What a reader may say of an article besides; empty where it is not said. */
export type Detail = "title" | "author" | "date" | "address";

/** The fields with these details of each article, in this order. */
export const layoutOf = (details: readonly Detail[]) => ({
  fieldsOf: (shared: SharedComparison) => fieldsWith(details, shared),
  recordOf: (fields: readonly string[]) => recordWith(details, fields),
  fieldCount: (fields: readonly string[]) => countWith(details, fields),
});

export const { fieldsOf, recordOf, fieldCount } = layoutOf(["title", "date", "address"]);

/** Fields of one article before the texts. */
const widthOf = (details: readonly Detail[]): number => NAME_FIELDS + details.length;

function fieldsWith(details: readonly Detail[], shared: SharedComparison): string[] {
  const ids = idsOf(shared.articles);
  const columns = new Columns(ids);
  const entries = entriesOf(shared.adjustments, shared.annotations ?? {}, textsOf(ids, shared.articles));
  const written = entries.map((one) => writeEntry(one, columns));
  return [
    String(shared.articles.length),
    shared.methodVersion,
    shared.title,
    ...selectionFields(shared.selection, ids),
    written.map(({ text }) => text).join(" "),
    ...shared.articles.flatMap((article) => [
      article.name,
      article.outlet,
      tongueOf(article),
      ...details.map((detail) => article[detail] ?? ""),
    ]),
    ...shared.articles.map(({ text }) => text),
    // After the texts, whose words they use.
    ...written.flatMap(({ words }) => words),
  ];
}

const textsOf = (ids: readonly ArticleId[], articles: readonly { readonly text: string }[]) =>
  new Map(ids.map((id, column) => [id, articles[column]?.text ?? ""]));

/**
 * How many fields there have to be, as far as the first ones tell: more as soon as the corrections have been read, since
 * they announce the words at the end. Null where they cannot be read.
 */
function countWith(details: readonly Detail[], fields: readonly string[]): number | null {
  const count = countOf(fields[0] ?? "");
  if (count === null) return null;
  const corrections = fields[CORRECTIONS];
  if (corrections === undefined) return HEAD_FIELDS;
  const announced = announcedIn(corrections, Array.from({ length: count }, String));
  if (announced === null) return null;
  const words = announced.reduce((sum, { wanted }) => sum + wanted, 0);
  return HEAD_FIELDS + (widthOf(details) + 1) * count + words;
}

/** Null where an entry has no known form. */
function announcedIn(corrections: string, ids: readonly ArticleId[]): Announced[] | null {
  const columns = new Columns(ids);
  const entries = corrections === "" ? [] : corrections.split(" ").map((text) => readEntry(text, columns));
  return entries.includes(null) ? null : entries.filter((one) => one !== null);
}

/** Anything that the fields can say; schema.ts decides what of it is let in. Null where a field has no such form. */
function recordWith(details: readonly Detail[], fields: readonly string[]): unknown {
  const count = countOf(fields[0] ?? "");
  if (count === null || fields.length !== countWith(details, fields)) return null;
  const [, methodVersion, title, view = "", claim = "", corrections = ""] = fields;
  const textsAt = HEAD_FIELDS + widthOf(details) * count;
  const articles = Array.from({ length: count }, (_, column) => {
    const at = HEAD_FIELDS + widthOf(details) * column;
    const text = fields[textsAt + column] ?? "";
    return articleOf(fields.slice(at, at + widthOf(details)), details, text);
  });
  const ids = idsOf(articles);
  let next = textsAt + count;
  const entries = announcedIn(corrections, ids)?.map(({ wanted, complete }) =>
    complete(fields.slice(next, (next += wanted))),
  );
  return {
    title,
    articles,
    ...correctionsOf(entries ?? [], textsOf(ids, articles)),
    selection: selectionOf(view, claim, ids),
    methodVersion,
  };
}

interface RawArticle extends Omit<SharedArticle, "direction"> {
  /** "rtl", "ltr" or nothing that is known. */
  readonly direction: string;
}

function articleOf(
  [name = "", outlet = "", tongue = "", ...said]: readonly string[],
  details: readonly Detail[],
  text: string,
): RawArticle {
  const given = details.flatMap((detail, i) => (said[i] ? [[detail, said[i]] as const] : []));
  return { name, outlet, text, ...ofTongue(tongue), ...Object.fromEntries(given) };
}
