/** What a comparison from outside may say, field by field. Nothing of a link or a file is used before it went through here. */
import * as v from "valibot";
import { MAX_QUOTED, LINK_LIMITS, type Limits } from "./limits.ts";
import type { SharedComparison } from "./shared.ts";

const language = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/u));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(20));
const ordered = <Input extends { readonly start: number; readonly end: number }>() =>
  v.check(({ start, end }: Input) => start <= end);

/** The fields of a comparison within limits, for `v.strictObject`. */
export function comparisonFields(limits: Limits) {
  const label = v.pipe(v.string(), v.maxLength(limits.label));
  const name = v.pipe(label, v.minLength(1));
  const list = listWithin(limits);
  const anchor = anchorWithin(limits);
  return {
    title: label,
    articles: v.pipe(v.array(articleWithin(limits, label)), v.maxLength(limits.articles)),
    adjustments: v.strictObject({ ...engineLists(limits, list), ...nameLists(limits, name, list) }),
    annotations: v.exactOptional(
      v.strictObject({
        notes: list(
          v.strictObject({
            scope: v.picklist(["point", "mention", "article"]),
            at: anchor,
            text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.note)),
          }),
        ),
        names: list(v.strictObject({ at: anchor, name })),
        absences: list(v.strictObject({ at: anchor, article: id })),
        checked: list(anchor),
      }),
    ),
    selection: v.strictObject({
      view: v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/u)),
      claim: v.nullable(label),
      place: v.nullable(v.strictObject({ article: id, start: offsetWithin(limits) })),
    }),
    methodVersion: label,
  };
}

const listWithin =
  ({ adjustments }: Limits) =>
  <Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) =>
    v.exactOptional(v.pipe(v.array(item), v.minLength(1), v.maxLength(adjustments)));
type List = ReturnType<typeof listWithin>;
type Label = v.GenericSchema<string>;

const offsetWithin = ({ units }: Limits) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(units));

const placeWithin = (limits: Limits) => ({
  article: id,
  start: offsetWithin(limits),
  end: offsetWithin(limits),
});

const anchorWithin = (limits: Limits) =>
  v.pipe(
    v.strictObject({ ...placeWithin(limits), quote: v.pipe(v.string(), v.maxLength(limits.units)) }),
    ordered(),
  );

const articleWithin = ({ units, address }: Limits, label: Label) =>
  v.strictObject({
    name: label,
    outlet: label,
    title: v.exactOptional(label),
    author: v.exactOptional(label),
    date: v.exactOptional(label),
    address: v.exactOptional(v.pipe(v.string(), v.maxLength(address))),
    language,
    direction: v.picklist(["rtl", "ltr"]),
    text: v.pipe(v.string(), v.maxLength(units)),
  });

const engineLists = (limits: Limits, list: List) => ({
  kinds: list(
    v.pipe(v.strictObject({ ...placeWithin(limits), kind: v.picklist(["body", "furniture"]) }), ordered()),
  ),
  takenIn: list(id),
  setApart: list(id),
  languages: list(v.strictObject({ article: id, language })),
  links: list(v.strictObject({ a: anchorWithin(limits), b: anchorWithin(limits), same: v.boolean() })),
  cuts: list(v.strictObject({ at: anchorWithin(limits), cut: v.boolean() })),
});

function nameLists(limits: Limits, name: Label, list: List) {
  const merges = list(v.strictObject({ into: name, from: name }));
  const span = v.pipe(v.strictObject({ ...placeWithin(limits), voice: v.nullable(name) }), ordered());
  return {
    voices: v.exactOptional(v.strictObject({ merges, splits: list(name), spans: list(span) })),
    naming: v.exactOptional(v.strictObject({ merges, splits: list(name) })),
  };
}

const inLink = v.strictObject(comparisonFields(LINK_LIMITS));

/** The comparison that the record of a link describes, or null where any part of it is not as it has to be. */
export function checked(record: unknown): SharedComparison | null {
  const result = v.safeParse(inLink, record);
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
