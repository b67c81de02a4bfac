import type { ArticleId, Language } from "../../model/article.ts";
import type { ComparedArticle, Comparison } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";
import type { Voice, VoiceId } from "../../model/voice.ts";

/** Longer forms are a name with all that stands beside it. */
const LONGEST_NAME = 60;

/** "her husband, Mats Linder": the names that stand behind a comma after the words of a source. */
const besideIt = (text: string, end: number, aliases: readonly string[]): string[] =>
  aliases.filter((alias) => [", ", "، "].some((comma) => text.startsWith(comma + alias, end)));

type Forms = ReadonlyMap<VoiceId, readonly string[]>;

/** The names that articles give their voices, as often as they give them. */
function formsIn(articles: readonly ComparedArticle[], voices: readonly Voice[]): Forms {
  const forms = new Map<VoiceId, string[]>();
  const aliasesOf = new Map(voices.map(({ id, aliases }) => [id, aliases]));
  for (const { text, voices: spans } of articles)
    for (const { voice, source } of spans) {
      const aliases = aliasesOf.get(voice);
      if (!source || !aliases) continue;
      const named = [sliceOf(text, source), ...besideIt(text, source.end, aliases)];
      forms.set(voice, [...(forms.get(voice) ?? []), ...named.filter((form) => aliases.includes(form))]);
    }
  return forms;
}

/** The longest that is no description; "" where there is none. */
const fullestOf = (forms: readonly string[]): string =>
  forms
    .filter(({ length }) => length <= LONGEST_NAME)
    .reduce((best, form) => (form.length > best.length ? form : best), "");

/**
 * The names in a language of voices that go by a name in another: the fullest that an outlet in that language gives them. None
 * for a voice that no such outlet names, or whose name the reader chose.
 */
export function voiceNamesIn(
  language: Language,
  { articles, voices }: Comparison,
  chosen: ReadonlySet<string>,
): ReadonlyMap<VoiceId, string> {
  const forms = formsIn(
    articles.filter((one) => one.language === language),
    voices,
  );
  const names = new Map<VoiceId, string>();
  for (const { id, label } of voices) {
    const own = forms.get(id) ?? [];
    const fullest = fullestOf(own);
    if (!own.includes(label) && !chosen.has(label) && fullest !== "") names.set(id, fullest);
  }
  return names;
}

/**
 * What an article itself calls a voice, by voice and article, where no article in its language uses the name that is shown for it:
 * beside the words of an English outlet stands its own "Karvelia's defence ministry". `names`: what is shown where it is not the
 * label. None for a voice whose name the reader chose.
 */
export function ownVoiceNames(
  { articles, voices }: Comparison,
  names: ReadonlyMap<VoiceId, string>,
  chosen: ReadonlySet<string>,
): ReadonlyMap<VoiceId, ReadonlyMap<ArticleId, string>> {
  const found = new Map<VoiceId, Map<ArticleId, string>>();
  for (const language of new Set(articles.map((one) => one.language))) {
    const writing = articles.filter((one) => one.language === language);
    const forms = formsIn(writing, voices);
    const foreign = voices.filter(
      ({ id, label }) => !chosen.has(label) && forms.get(id)?.includes(names.get(id) ?? label) === false,
    );
    for (const article of writing) {
      const own = formsIn([article], foreign);
      for (const { id } of foreign) {
        const fullest = fullestOf(own.get(id) ?? []);
        if (fullest !== "")
          found.set(id, (found.get(id) ?? new Map<ArticleId, string>()).set(article.id, fullest));
      }
    }
  }
  return found;
}
