/** What a link may say, field by field. Nothing that a link holds is used before it went through here. */
import * as v from "valibot";
import {
  MAX_ADDRESS,
  MAX_ADJUSTMENTS,
  MAX_ARTICLES,
  MAX_LABEL,
  MAX_NOTE,
  MAX_QUOTED,
  MAX_UNITS,
} from "./limits.ts";
import type { SharedComparison } from "./shared.ts";

const label = v.pipe(v.string(), v.maxLength(MAX_LABEL));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNITS));
const language = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/u));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(20));
const list = <Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) =>
  v.exactOptional(v.pipe(v.array(item), v.minLength(1), v.maxLength(MAX_ADJUSTMENTS)));

const article = v.strictObject({
  name: label,
  outlet: label,
  text: v.pipe(v.string(), v.maxLength(MAX_UNITS)),
  language,
  direction: v.picklist(["rtl", "ltr"]),
  title: v.exactOptional(label),
  author: v.exactOptional(label),
  date: v.exactOptional(label),
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_ADDRESS))),
});

const kind = v.pipe(
  v.strictObject({ article: id, start: offset, end: offset, kind: v.picklist(["body", "furniture"]) }),
  v.check(({ start, end }) => start <= end),
);

const name = v.pipe(label, v.minLength(1));

const voiceSpan = v.pipe(
  v.strictObject({ article: id, start: offset, end: offset, voice: v.nullable(name) }),
  v.check(({ start, end }) => start <= end),
);

const voices = v.strictObject({
  merges: list(v.strictObject({ into: name, from: name })),
  splits: list(name),
  spans: list(voiceSpan),
});

const naming = v.strictObject({
  merges: list(v.strictObject({ into: name, from: name })),
  splits: list(name),
});

const anchor = v.pipe(
  v.strictObject({
    article: id,
    start: offset,
    end: offset,
    quote: v.pipe(v.string(), v.maxLength(MAX_UNITS)),
  }),
  v.check(({ start, end }) => start <= end),
);

const note = v.strictObject({
  scope: v.picklist(["point", "mention", "article"]),
  at: anchor,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NOTE)),
});

const annotations = v.strictObject({
  notes: list(note),
  names: list(v.strictObject({ at: anchor, name })),
  absences: list(v.strictObject({ at: anchor, article: id })),
  checked: list(anchor),
});

const comparison = v.strictObject({
  title: label,
  articles: v.pipe(v.array(article), v.maxLength(MAX_ARTICLES)),
  adjustments: v.strictObject({
    kinds: list(kind),
    takenIn: list(id),
    setApart: list(id),
    languages: list(v.strictObject({ article: id, language })),
    links: list(v.strictObject({ a: anchor, b: anchor, same: v.boolean() })),
    cuts: list(v.strictObject({ at: anchor, cut: v.boolean() })),
    voices: v.exactOptional(voices),
    naming: v.exactOptional(naming),
  }),
  annotations: v.exactOptional(annotations),
  selection: v.strictObject({
    view: v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/u)),
    claim: v.nullable(label),
    place: v.nullable(v.strictObject({ article: id, start: offset })),
  }),
  methodVersion: label,
});

/** The comparison that a record describes, or null where any part of it is not as it has to be. */
export function checked(record: unknown): SharedComparison | null {
  const result = v.safeParse(comparison, record);
  return result.success && quotedUnits(result.output) <= MAX_QUOTED ? result.output : null;
}

function quotedUnits({ adjustments, annotations: added = {} }: SharedComparison): number {
  const anchors = [
    ...(adjustments.links ?? []).flatMap(({ a, b }) => [a, b]),
    ...(adjustments.cuts ?? []).map(({ at }) => at),
    ...[...(added.notes ?? []), ...(added.names ?? []), ...(added.absences ?? [])].map(({ at }) => at),
    ...(added.checked ?? []),
  ];
  return anchors.reduce((sum, { quote }) => sum + quote.length, 0);
}
