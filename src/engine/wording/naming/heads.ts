import { isCue, type Context, type ReadArticle } from "../context.ts";
import type { ReadWord } from "../read.ts";
import type { Edge } from "./edges.ts";
import { keyOfWords, type Form, type FormKey } from "./forms.ts";
import type { Group } from "./rows.ts";

/** Languages that put what a noun is of before it: "government forces". */
const HEAD_LAST: ReadonlySet<string> = new Set(["en", "ru", "de"]);

/**
 * Names with one head that say to whom it belongs in different words of one row: القوات الحكومية and القوات النظامية, where
 * الحكومة and النظام are one row; "government forces" and "regime forces".
 */
export function headEdges(
  groups: readonly Group[],
  forms: ReadonlyMap<FormKey, Form>,
  context: Context,
): Edge[] {
  return groups.flatMap((group) => {
    if (!group.edges.some(({ kind }) => kind === "group")) return [];
    const [heads, owners] = ownersOf(group, forms, context);
    const found = new Map<string, Map<FormKey, string>>();
    for (const read of context.articles) {
      for (const { head, owner, words } of pairsIn(read)) {
        if (!owners.has(owner.stem) || isCue(context, read.article.id, head)) continue;
        const list = found.get(head.stem) ?? new Map<FormKey, string>();
        list.set(keyOfWords(read.language, words), owner.stem);
        found.set(head.stem, list);
      }
    }
    return [...found.values()].flatMap((list) => edgesOf(list, heads));
  });
}

/** Forms with one head, at least two owners among them, at least one of which is the head of a name of the row. */
function edgesOf(list: ReadonlyMap<FormKey, string>, heads: ReadonlySet<string>): Edge[] {
  const owners = new Set(list.values());
  if (owners.size < 2 || ![...owners].some((owner) => heads.has(owner))) return [];
  const keys = [...list.keys()].sort();
  return keys
    .slice(1)
    .map((b): Edge => ({ a: keys[0] ?? b, b, reason: "head", kind: "group", binding: true }));
}

/** Stems of the words of a row's names of several words: the heads, and all. */
function ownersOf(
  { keys }: Group,
  forms: ReadonlyMap<FormKey, Form>,
  { byId }: Context,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const [heads, owners] = [new Set<string>(), new Set<string>()];
  for (const key of keys) {
    const place = forms.get(key)?.occurrences[0];
    const read = byId.get(place?.article ?? "");
    if (place === undefined || read === undefined) continue;
    const words = read.words.filter(
      (word) => word.start >= place.start && word.end <= place.end && word.content,
    );
    if (words.length < 2) continue;
    const head = HEAD_LAST.has(read.language) ? words.at(-1) : words[0];
    if (head !== undefined) heads.add(head.stem);
    for (const word of words) owners.add(word.stem);
  }
  return [heads, owners];
}

interface Pair {
  readonly head: ReadWord;
  readonly owner: ReadWord;
  readonly words: readonly ReadWord[];
}

/** Two content words side by side that no longer name of the lexicon holds together. */
function pairsIn({ running, language }: ReadArticle): Pair[] {
  return running.flatMap((first, i): Pair[] => {
    const second = running[i + 1];
    if (second === undefined || second.opens || !first.content || !second.content) return [];
    const longer = [running[i - 1], running[i + 2]].some(
      (word) =>
        word !== undefined &&
        word.phrase !== null &&
        (word.phrase === first.phrase || word.phrase === second.phrase),
    );
    if (longer || first.stem === second.stem) return [];
    const [head, owner] = HEAD_LAST.has(language) ? [second, first] : [first, second];
    return [{ head, owner, words: [first, second] }];
  });
}
