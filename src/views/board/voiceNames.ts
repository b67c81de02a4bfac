import type { Language } from "../../model/article.ts";
import type { Comparison } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";
import type { VoiceId } from "../../model/voice.ts";

/** Longer forms are a name with all that stands beside it. */
const LONGEST_NAME = 60;

/** "her husband, Mats Linder": the names that stand behind a comma after the words of a source. */
const besideIt = (text: string, end: number, aliases: readonly string[]): string[] =>
  aliases.filter((alias) => [", ", "، "].some((comma) => text.startsWith(comma + alias, end)));

/**
 * The names in a language of voices that go by a name in another: the fullest that an outlet in that language gives them. None
 * for a voice that no such outlet names, or whose name the reader chose.
 */
export function voiceNamesIn(
  language: Language,
  { articles, voices }: Comparison,
  chosen: ReadonlySet<string>,
): ReadonlyMap<VoiceId, string> {
  const forms = new Map<VoiceId, string[]>();
  const aliasesOf = new Map(voices.map(({ id, aliases }) => [id, aliases]));
  for (const { text, voices: spans } of articles.filter((one) => one.language === language))
    for (const { voice, source } of spans)
      if (source)
        forms.set(voice, [
          ...(forms.get(voice) ?? []),
          sliceOf(text, source),
          ...besideIt(text, source.end, aliasesOf.get(voice) ?? []),
        ]);
  const names = new Map<VoiceId, string>();
  for (const { id, label, aliases } of voices) {
    const own = (forms.get(id) ?? []).filter((form) => aliases.includes(form));
    if (own.includes(label) || chosen.has(label)) continue;
    const fullest = own
      .filter(({ length }) => length <= LONGEST_NAME)
      .reduce((best, form) => (form.length > best.length ? form : best), "");
    if (fullest !== "") names.set(id, fullest);
  }
  return names;
}
