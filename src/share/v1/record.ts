/**
 * A comparison as a row of text fields, and back. Articles are named by their column, so that a link holds no ids.
 * FORMAT.md, "Fields".
 */
import type {
  Adjustments,
  KindAdjustment,
  VoiceMerge,
  VoiceSpanAdjustment,
} from "../../model/adjustments.ts";
import type { ArticleId } from "../../model/article.ts";
import {
  countOf,
  filled,
  idsOf,
  named,
  numberOf,
  ofTongue,
  selectionFields,
  selectionOf,
  tongueOf,
} from "../fields.ts";
import type { SharedArticle, SharedComparison } from "../shared.ts";

/** The first field: how many articles there are. */
const COUNT_FIELD = 0;
const HEAD_FIELDS = 6;
const NAME_FIELDS = 3;

/** Fields of a comparison with so many articles. */
export const fieldCount = (articles: number): number => HEAD_FIELDS + (NAME_FIELDS + 1) * articles;

/** A comparison as the fields of version 1, in the order of FORMAT.md. */
export function fieldsOf(shared: SharedComparison): string[] {
  const ids = idsOf(shared.articles);
  return [
    String(shared.articles.length),
    shared.methodVersion,
    shared.title,
    ...selectionFields(shared.selection, ids),
    adjustmentsToText(shared.adjustments, ids),
    ...shared.articles.flatMap((article) => [article.name, article.outlet, tongueOf(article)]),
    ...shared.articles.map((article) => article.text),
  ];
}

/**
 * "f0:120-340 b1:5-9 i2 a3 l0:fr": furniture, body, taken in, set apart, language; unknown articles are left out.
 * "sAlias mInto=From v0:5-9=Voice v0:12-20": voices split, merged, set, and given back to the outlet.
 * "tForm nInto=From": names taken out of their row, rows of names put together.
 */
function adjustmentsToText(adjustments: Adjustments, ids: readonly ArticleId[]): string {
  const { kinds = [], takenIn = [], setApart = [], languages = [], voices = {} } = adjustments;
  const { splits = [], merges = [], spans = [] } = voices;
  const naming = adjustments.naming ?? {};
  const entries: readonly (readonly [string, ArticleId, string])[] = [
    ...kinds.map((k) => [k.kind === "body" ? "b" : "f", k.article, `:${k.start}-${k.end}`] as const),
    ...takenIn.map((article) => ["i", article, ""] as const),
    ...setApart.map((article) => ["a", article, ""] as const),
    ...languages.map(({ article, language }) => ["l", article, `:${language}`] as const),
    ...spans.map((span) => ["v", span.article, `:${span.start}-${span.end}${voiceToText(span)}`] as const),
  ];
  return [
    ...entries
      .filter(([, article]) => ids.includes(article))
      .map(([letter, article, rest]) => `${letter}${ids.indexOf(article)}${rest}`),
    ...splits.map((alias) => `s${escaped(alias)}`),
    ...merges.map(({ into, from }) => `m${escaped(into)}=${escaped(from)}`),
    ...(naming.splits ?? []).map((form) => `t${escaped(form)}`),
    ...(naming.merges ?? []).map(({ into, from }) => `n${escaped(into)}=${escaped(from)}`),
  ].join(" ");
}

const voiceToText = ({ voice }: VoiceSpanAdjustment): string => (voice === null ? "" : `=${escaped(voice)}`);

/** Names hold spaces and anything else; in an entry a space is "+", and "+", "=" and "%" are escaped. */
const ESCAPES: readonly (readonly [string, string])[] = [
  ["%", "%25"],
  ["=", "%3D"],
  ["+", "%2B"],
  [" ", "+"],
];

const escaped = (name: string): string =>
  ESCAPES.reduce((text, [letter, code]) => text.replaceAll(letter, code), name);

const unescaped = (text: string): string =>
  ESCAPES.reduceRight((name, [letter, code]) => name.replaceAll(code, letter), text);

/** Anything that the fields can say; schema.ts decides what of it is let in. Null where a field has no such form. */
export function recordOf(fields: readonly string[]): unknown {
  const count = countOf(fields[COUNT_FIELD] ?? "");
  if (count === null || fields.length !== fieldCount(count)) return null;
  const [, methodVersion, title, view = "", claim = "", adjustments = ""] = fields;
  const articles = Array.from({ length: count }, (_, column) => articleOf(fields, column, count));
  const ids = idsOf(articles);
  return {
    title,
    articles,
    adjustments: adjustmentsOf(adjustments, ids),
    selection: selectionOf(view, claim, ids),
    methodVersion,
  };
}

interface RawArticle extends Omit<SharedArticle, "direction"> {
  /** "rtl", "ltr" or nothing that is known. */
  readonly direction: string;
}

function articleOf(fields: readonly string[], column: number, count: number): RawArticle {
  const at = HEAD_FIELDS + NAME_FIELDS * column;
  const [name = "", outlet = "", tongue = ""] = fields.slice(at, at + NAME_FIELDS);
  const text = fields[HEAD_FIELDS + NAME_FIELDS * count + column] ?? "";
  return { name, outlet, text, ...ofTongue(tongue) };
}

/** The reverse of adjustmentsToText; null where an entry has another form. */
function adjustmentsOf(text: string, ids: readonly ArticleId[]): unknown {
  const entries = (text === "" ? [] : text.split(" ")).map((entry) => entryOf(entry, ids));
  if (entries.includes(null)) return null;
  const of = (letters: string): Entry[] =>
    entries.filter((entry) => entry !== null).filter((entry) => letters.includes(entry.letter));
  const voices = filled({
    merges: of("m").map(mergeOf),
    splits: of("s").map(({ rest }) => unescaped(rest)),
    spans: of("v").map(spanOf),
  });
  const naming = filled({
    merges: of("n").map(mergeOf),
    splits: of("t").map(({ rest }) => unescaped(rest)),
  });
  return {
    ...filled({
      kinds: of("bf").map(kindOf),
      takenIn: of("i").map((entry) => entry.article),
      setApart: of("a").map((entry) => entry.article),
      languages: of("l").map(({ article, rest }) => ({ article, language: rest })),
    }),
    ...named("voices", voices),
    ...named("naming", naming),
  };
}

interface Entry {
  readonly letter: string;
  /** Empty where an entry is about no article. */
  readonly article: ArticleId;
  readonly rest: string;
}

function entryOf(text: string, ids: readonly ArticleId[]): Entry | null {
  const names = /^([smtn])([^ ]*)$/u.exec(text);
  if (names) return { letter: names[1] ?? "", article: "", rest: names[2] ?? "" };
  const match = /^(?:([bflv])(\d{1,6}):([^ ]+)|([ia])(\d{1,6}))$/u.exec(text);
  const article = ids[Number(match?.[2] ?? match?.[5] ?? -1)];
  if (match === null || article === undefined) return null;
  return { letter: match[1] ?? match[4] ?? "", article, rest: match[3] ?? "" };
}

/** Without "=" there is no `from`, which no schema lets in. */
function mergeOf({ rest }: Entry): Partial<VoiceMerge> {
  const [into = "", from, ...more] = rest.split("=");
  return from === undefined || more.length > 0 ? {} : { into: unescaped(into), from: unescaped(from) };
}

function spanOf({ article, rest }: Entry): VoiceSpanAdjustment {
  const [place = "", ...names] = rest.split("=");
  const [start, end] = place.split("-");
  const voice = names.length === 0 ? null : unescaped(names.join("="));
  return { article, start: numberOf(start), end: numberOf(end), voice };
}

function kindOf({ letter, article, rest }: Entry): KindAdjustment {
  const [start, end] = rest.split("-");
  return { article, start: numberOf(start), end: numberOf(end), kind: letter === "b" ? "body" : "furniture" };
}
