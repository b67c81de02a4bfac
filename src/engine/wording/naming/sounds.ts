import { compareStrings } from "../../../model/identity.ts";
import type { NamingKind } from "../../../model/wording.ts";
import { skeleton, spellsOut } from "../../../text/names.ts";
import type { Context, ReadArticle } from "../context.ts";
import { isMonth, monthWords } from "../months.ts";
import type { ReadWord } from "../read.ts";
import { firstKind, type Edge } from "./edges.ts";
import { withoutParticle, type FormKey } from "./forms.ts";
import { heardAs, LEAST_SOUNDS, namesIn, type Heard } from "./heard.ts";

/** A name of so many letters is no accident, whatever else the lexicon knows by such a stem (كادرا, Kadra). */
const SURE_LETTERS = 5;

/** Names that sound alike in two languages: Тырнев, Tarnev, تارنيف. The last word of a name stands for it, as the press has it. */
export function soundEdges(context: Context): Edge[] {
  if (new Set(context.articles.map(({ language }) => language)).size < 2) return [];
  const bySound = groupedBySound(namesOnce(context));
  const edges = new Map<string, Edge>();
  const add = (a: FormKey, b: FormKey, kind: NamingKind) =>
    edges.set(`${a}\t${b}`, { a, b, reason: "sound", kind, binding: true });
  for (const group of bySound.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1))
        if (a.language !== b.language) add(a.key, b.key, firstKind([a.kind, b.kind]));
  for (const [spelled, name] of spelledOut(context, bySound)) add(name.key, spelled, name.kind);
  return [...edges.values()];
}

/** Each name once, as the kind that says most of it, sorted by key. */
function namesOnce({ articles }: Context): Heard[] {
  const names = new Map<FormKey, Heard>();
  for (const heard of articles.flatMap(namesIn)) {
    const known = names.get(heard.key) ?? heard;
    names.set(heard.key, { ...known, kind: firstKind([known.kind, heard.kind]) });
  }
  return [...names.values()].sort((a, b) => compareStrings(a.key, b.key));
}

function groupedBySound(names: readonly Heard[]): ReadonlyMap<string, readonly Heard[]> {
  const bySound = new Map<string, Heard[]>();
  for (const one of names)
    for (const sound of one.sounds) bySound.set(sound, [...(bySound.get(sound) ?? []), one]);
  return bySound;
}

/** Arabic words that spell out a name of another language, without the particle written onto them, each with that name. */
function spelledOut(
  { articles }: Context,
  bySound: ReadonlyMap<string, readonly Heard[]>,
): (readonly [FormKey, Heard])[] {
  const seen = new Set<FormKey>();
  return articles
    .filter(({ language }) => language === "ar")
    .flatMap(candidatesIn)
    .flatMap(({ key, language, norm, sounds }) => {
      if (seen.has(key)) return [];
      seen.add(key);
      const like = new Set(sounds.flatMap((sound) => bySound.get(sound) ?? []));
      return [...like]
        .filter((name) => name.language !== language && spellsOut(norm, name.norm))
        .map((name) => [barest(key, norm, name.norm), name] as const);
    });
}

/** Words that may be names in a script without capitals; two together where the second is too short to be known alone. */
function candidatesIn({ running, language }: ReadArticle): Heard[] {
  const months = monthWords(language);
  return running.flatMap((word, i) => {
    if (!isPlain(word) || isMonth(word, months)) return [];
    const next = running[i + 1];
    const isPair =
      next !== undefined && !next.opens && isPlain(next) && skeleton(next.norm).length < LEAST_SOUNDS;
    return [...(isUnlisted(word) ? [[word]] : []), ...(isPair ? [[word, next]] : [])].map((words) =>
      heardAs(words, language),
    );
  });
}

const isPlain = ({ content, quantity, cue }: ReadWord): boolean =>
  content && quantity === null && cue === null;
/** A short word that the lexicon knows for something else is no name. */
const isUnlisted = ({ phrase, named, norm }: ReadWord): boolean =>
  phrase === null || named || norm.replace(/^ال/u, "").length >= SURE_LETTERS;

/** Without the conjunction or preposition written onto it, unless the name itself begins so. */
function barest(key: FormKey, norm: string, name: string): FormKey {
  const bare = withoutParticle(norm);
  // The key of "وبلير" has lost its particle already: what it begins with is the name's own.
  const hasParticle = key.slice(key.indexOf("\n") + 1).startsWith(norm.slice(0, 2));
  return hasParticle && bare !== norm && spellsOut(bare, name) ? withoutParticle(key) : key;
}
