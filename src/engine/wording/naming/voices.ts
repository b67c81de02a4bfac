import type { Voice } from "../../../model/voice.ts";
import type { NamingKind } from "../../../model/wording.ts";
import type { Context, ReadArticle } from "../context.ts";
import { isKin } from "../kin.ts";
import { readText, type ReadText, type ReadWord } from "../read.ts";
import type { Edge } from "./edges.ts";
import { keyOfWords, type FormKey } from "./forms.ts";

/** Longer aliases are descriptions of a document or an occasion. */
const MOST_ALIAS_WORDS = 5;

/** The names under which one voice is credited. */
export function voiceEdges(context: Context): Edge[] {
  return context.comparison.voices.flatMap((voice) => {
    const kind = kindOf(voice);
    if (kind === null) return [];
    const keys = aliasKeys(voice, context.articles);
    return keys.flatMap((a, i) =>
      keys
        .slice(i + 1)
        .filter((b) => a.split("\n")[0] === b.split("\n")[0])
        .filter((b) => kind !== "person" || shareWord(a, b))
        .map((b): Edge => ({ a, b, reason: "voice", kind, binding: true })),
    );
  });
}

function kindOf({ kind }: Voice): NamingKind | null {
  if (kind === "person") return "person";
  return kind === "institution" || kind === "group" ? "group" : null;
}

/** Aliases that name the voice itself: neither its documents, nor those who speak for it, nor a bare office. */
function aliasKeys(voice: Voice, articles: readonly ReadArticle[]): FormKey[] {
  const languages = [...new Set(articles.map(({ language }) => language))];
  const all = voice.aliases.flatMap((alias) =>
    languages.map((language) => ({ alias, ...readText(alias, language) })),
  );
  const read = all.filter(({ alias, words }) => fits(alias, words, voice.kind));
  const titled = all.filter(({ words }) => words.some(({ cue }) => cue?.kind === "title"));
  const own = read.filter((one) => {
    if (voice.kind === "person") return true;
    return !titled.includes(one) && !titled.some((other) => isInside(one, other));
  });
  return [...new Set(own.map(({ language, words }) => keyOfWords(language, words)))];
}

/** Whether an alias stands in another, or ends its name in another case: Тырнева, "Президент Карвелии Мирослав Тырнев". */
function isInside(alias: ReadText & { readonly alias: string }, other: typeof alias): boolean {
  if (other.alias.includes(alias.alias)) return true;
  const from = other.words.length - alias.words.length;
  return (
    alias.language === other.language &&
    other.words[from - 1]?.content === true &&
    alias.words.every((word, i) => {
      const there = other.words[from + i];
      return there !== undefined && isKin(word, there);
    })
  );
}

function fits(alias: string, words: readonly ReadWord[], kind: Voice["kind"]): boolean {
  const content = words.filter((word) => word.content);
  const office = content.every(({ cue }) => cue?.kind === "title");
  const document = words.some(({ cue }) => cue?.kind === "document");
  const dual = words[0]?.cue?.kind === "title" && words[0].norm.endsWith("ان");
  const joined = words.some(
    ({ norm, opens }, i) => i > 0 && ((opens && kind !== "person") || /^و.{3}/u.test(norm)),
  );
  const bare = kind !== "person" && words.length === 1 && !/^\p{Lu}|^(?:ال|لل|[إأ])/u.test(alias);
  // "Al-Kharraz's office" is not Al-Kharraz.
  const belonging = kind === "person" && /['’]s\s/u.test(alias);
  const phrase = words.every(({ norm, content: weighty }) => weighty || INNER.has(norm));
  return (
    phrase &&
    !belonging &&
    !office &&
    !dual &&
    !document &&
    !joined &&
    !bare &&
    words.length <= MOST_ALIAS_WORDS
  );
}

/** Small words that names have inside or before them; others make a phrase of the sentence: "its officials". */
const INNER: ReadonlySet<string> = new Set(
  "the of and for la le les l d de du des al el von باسم بن".split(" "),
);

/** Names of a person share a word; an office that was taken for the person does not. */
const shareWord = (a: FormKey, b: FormKey): boolean => {
  const [own, theirs] = [a, b].map((key) => new Set((key.split("\n")[1] ?? "").split(" ")));
  return [...(own ?? [])].some((word) => word.length > 2 && theirs?.has(word) === true);
};
