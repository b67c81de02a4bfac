import type { NamingAdjustments } from "../../../model/adjustments.ts";
import type { NamingRow } from "../../../model/wording.ts";
import type { Context } from "../context.ts";
import type { Pairing } from "../pairings.ts";
import { readText } from "../read.ts";
import { bracketEdges } from "./brackets.ts";
import { allNames, conceptEdges } from "./concepts.ts";
import type { Edge } from "./edges.ts";
import {
  findForms,
  keyOfWords,
  withoutParticle,
  withoutParticles,
  type Form,
  type FormKey,
} from "./forms.ts";
import { headEdges } from "./heads.ts";
import { groupForms, rowsOf, type Group } from "./rows.ts";
import { slotEdges } from "./slots.ts";
import { soundEdges } from "./sounds.ts";
import { voiceEdges } from "./voices.ts";

/** What the outlets call the same, from everything that joins two names, and from what a reader decided. */
export function nameTable(
  pairings: readonly Pairing[],
  context: Context,
  adjustments: NamingAdjustments = {},
): NamingRow[] {
  const slots = pairings.flatMap((pairing) => slotEdges(pairing, context));
  const split = new Set((adjustments.splits ?? []).flatMap((label) => keysOf(label, context)));
  const merges = (adjustments.merges ?? []).map(
    ({ into, from }) => [keysOf(into, context), keysOf(from, context)] as const,
  );
  const found = [
    ...conceptEdges(context),
    ...soundEdges(context),
    ...voiceEdges(context),
    ...bracketEdges(context),
    ...slots,
  ];
  const draft = formsOf(found, [], context);
  const edges = [...found, ...headEdges(groupForms(draft.edges, draft.forms), draft.forms, context)];
  const whole = formsOf(edges, merges.flat(2), context);
  const left = whole.edges.filter(({ a, b }) => a !== b && !split.has(a) && !split.has(b));
  return rowsOf(merged(groupForms(left, whole.forms), merges), whole.forms);
}

/** The forms that edges speak of, with edges that speak of each form under one key. */
function formsOf(
  edges: readonly Edge[],
  more: readonly FormKey[],
  context: Context,
): { readonly edges: readonly Edge[]; readonly forms: ReadonlyMap<FormKey, Form> } {
  const bare = withoutParticles([...edges.flatMap(({ a, b }) => [a, b]), ...allNames(context), ...more]);
  const plain = edges.map((edge) => ({
    ...edge,
    a: bare.get(edge.a) ?? edge.a,
    b: bare.get(edge.b) ?? edge.b,
  }));
  const countries = plain
    .filter(({ concept }) => concept?.startsWith("country-"))
    .flatMap(({ a, b }) => [a, b]);
  return { edges: plain, forms: findForms(bare.values(), new Set(countries), context) };
}

/** A label in every language of the articles, as its language is not known, with a particle written onto it and without. */
const keysOf = (label: string, { articles }: Context): FormKey[] =>
  [...new Set(articles.map(({ language }) => language))].flatMap((language) => {
    const key = keyOfWords(language, readText(label, language).words);
    return [...new Set([key, withoutParticle(key)])];
  });

/** Puts the rows of two forms together, and two forms that stand in no row. */
function merged(
  groups: readonly Group[],
  merges: readonly (readonly [readonly FormKey[], readonly FormKey[]])[],
): Group[] {
  let all = [...groups];
  for (const [into, from] of merges) {
    for (const a of into)
      for (const b of from) {
        if (a.split("\n")[0] !== b.split("\n")[0]) continue;
        const touched = all.filter(({ keys }) => keys.has(a) || keys.has(b));
        const edge: Edge = { a, b, reason: "reader", kind: "word", binding: true };
        all = [
          ...all.filter((group) => !touched.includes(group)),
          {
            keys: new Set([...touched.flatMap(({ keys }) => [...keys]), a, b]),
            edges: [...touched.flatMap(({ edges }) => edges), edge],
          },
        ];
      }
  }
  return all;
}
