import { compareStrings, hashText } from "../../../model/identity.ts";
import type { NamingEvidence, NamingForm, NamingKind, NamingRow } from "../../../model/wording.ts";
import { firstKind, type Edge } from "./edges.ts";
import type { Form, FormKey } from "./forms.ts";

/** A row while it is put together. */
export interface Group {
  readonly keys: ReadonlySet<FormKey>;
  readonly edges: readonly Edge[];
}

/** Forms that binding reasons join, then those that a slot of one claim joins. */
export function groupForms(edges: readonly Edge[], forms: ReadonlyMap<FormKey, Form>): Group[] {
  const known = edges.filter(({ a, b }) => forms.has(a) && forms.has(b));
  const groups = joined(known.filter(({ binding }) => binding));
  const loose = known.filter(({ binding }) => !binding);
  const extended = groups.map((group) => ({
    ...group,
    edges: [...group.edges, ...loose.filter(({ a, b }) => group.keys.has(a) && group.keys.has(b))],
  }));
  // A name that has a row stands in no second one for a slot's sake: موسكو beside الكرملين and again beside روسيا.
  const rest = loose.filter(({ a, b }) => !groups.some(({ keys }) => keys.has(a) || keys.has(b)));
  return [...extended, ...slotGroups(rest, forms)];
}

/** Connected components. */
function joined(edges: readonly Edge[]): Group[] {
  let groups: { keys: Set<FormKey>; edges: Edge[] }[] = [];
  for (const edge of edges) {
    const touched = groups.filter(({ keys }) => keys.has(edge.a) || keys.has(edge.b));
    const keys = new Set([...touched.flatMap((group) => [...group.keys]), edge.a, edge.b]);
    const merged = { keys, edges: [...touched.flatMap((group) => group.edges), edge] };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups;
}

/** Least occurrences in all, so that one odd place does not make a row. */
const LEAST_SLOT_OCCURRENCES = 3;

/** Two forms that a slot alone joins are a row of their own where the texts show them often enough, or the lexicon agrees. */
function slotGroups(edges: readonly Edge[], forms: ReadonlyMap<FormKey, Form>): Group[] {
  const byPair = new Map<string, Edge[]>();
  for (const edge of edges) {
    const pair = [edge.a, edge.b].sort(compareStrings).join("\t");
    byPair.set(pair, [...(byPair.get(pair) ?? []), edge]);
  }
  return [...byPair.values()].flatMap((list): Group[] => {
    const [edge] = list;
    if (edge === undefined) return [];
    const count = [edge.a, edge.b].reduce((sum, key) => sum + (forms.get(key)?.occurrences.length ?? 0), 0);
    const sure = edge.concept !== undefined || count >= LEAST_SLOT_OCCURRENCES;
    return sure ? [{ keys: new Set([edge.a, edge.b]), edges: list }] : [];
  });
}

/** The rows of the table; those with one form, or of one article alone, compare nothing. */
export function rowsOf(groups: readonly Group[], forms: ReadonlyMap<FormKey, Form>): NamingRow[] {
  const rows = groups.flatMap((group): NamingRow[] => {
    const found = [...group.keys].flatMap((key) => forms.get(key) ?? []).sort(byFrequency);
    const articles = new Set(found.flatMap(({ occurrences }) => occurrences.map(({ article }) => article)));
    if (found.length < 2 || articles.size < 2) return [];
    return [rowOf(found, group)];
  });
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  return unique.sort((a, b) => totalOf(b) - totalOf(a) || compareStrings(a.id, b.id));
}

const totalOf = ({ forms }: NamingRow): number =>
  forms.reduce((sum, { occurrences }) => sum + occurrences.length, 0);

const byFrequency = (a: Form, b: Form): number =>
  b.occurrences.length - a.occurrences.length || compareStrings(a.key, b.key);

function rowOf(found: readonly Form[], { edges }: Group): NamingRow {
  const families = [...new Set(found.map(({ family }) => family))];
  const forms = found.map(({ label, family, occurrences }): NamingForm => ({
    label,
    spelling: families.indexOf(family),
    occurrences,
  }));
  const place = new Map(found.map(({ key }, i) => [key, i]));
  const why = edges
    .flatMap((edge): NamingEvidence[] => {
      const [a, b] = [place.get(edge.a), place.get(edge.b)];
      return a === undefined || b === undefined ? [] : [evidenceOf(edge, a, b)];
    })
    .sort(byEvidence);
  const id = hashText(
    found
      .map(({ key }) => key)
      .sort(compareStrings)
      .join("\t"),
  );
  return { id: `n${id}`, kind: kindOf(edges), forms, why: withoutRepeats(why) };
}

function evidenceOf({ reason, places, claim, concept }: Edge, a: number, b: number): NamingEvidence {
  const [from, to] = places ?? [];
  return {
    reason,
    forms: a < b ? [a, b] : [b, a],
    ...(from === undefined || to === undefined ? {} : { places: a < b ? [from, to] : [to, from] }),
    ...(claim === undefined ? {} : { claim }),
    ...(concept === undefined ? {} : { concept }),
  };
}

const byEvidence = (a: NamingEvidence, b: NamingEvidence): number =>
  a.forms[0] - b.forms[0] || a.forms[1] - b.forms[1] || compareStrings(JSON.stringify(a), JSON.stringify(b));

const withoutRepeats = (why: readonly NamingEvidence[]): NamingEvidence[] => [
  ...new Map(why.map((one) => [JSON.stringify(one), one])).values(),
];

/** The kind that says most of those that the reasons give; nobody is called by initials alone. */
const kindOf = (edges: readonly Edge[]): NamingKind =>
  edges.some(({ reason }) => reason === "abbreviation") ? "group" : firstKind(edges.map(({ kind }) => kind));
