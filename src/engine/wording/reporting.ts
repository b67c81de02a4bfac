import type { Place } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { bySpan, sliceOf } from "../../model/span.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { ReportingRow, ReportingWord } from "../../model/wording.ts";
import type { Context, ReadArticle } from "./context.ts";
import { isKin } from "./kin.ts";
import { wordsWithin, type ReadWord } from "./read.ts";

/** A cue in an article. */
interface FoundCue {
  readonly place: Place;
  readonly words: readonly ReadWord[];
  readonly surface: string;
}

/** The words with which each outlet introduces each voice, the inflections of one word together. */
export function reportingRows({ articles, comparison }: Context): ReportingRow[] {
  const byVoice = new Map<VoiceId, FoundCue[]>();
  for (const read of articles) {
    for (const [voice, cue] of cuesOf(read)) byVoice.set(voice, [...(byVoice.get(voice) ?? []), cue]);
  }
  return comparison.voices.flatMap(({ id }): ReportingRow[] => {
    const cues = byVoice.get(id);
    return cues === undefined ? [] : [{ voice: id, words: wordsOf(cues) }];
  });
}

/** Each cue once, though it may introduce several stretches. */
function cuesOf(read: ReadArticle): (readonly [VoiceId, FoundCue])[] {
  const { article } = read;
  const seen = new Set<string>();
  return [...article.voices].sort(bySpan).flatMap(({ voice, cue }) => {
    const key = `${voice} ${cue?.start ?? 0}`;
    if (cue === undefined || seen.has(key)) return [];
    seen.add(key);
    const { words } = wordsWithin(read, cue);
    if (words.length === 0) return [];
    const place = { article: article.id, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    return [[voice, { place, words, surface: sliceOf(article.text, place).replace(/\s+/gu, " ") }] as const];
  });
}

function wordsOf(cues: readonly FoundCue[]): ReportingWord[] {
  const groups: FoundCue[][] = [];
  for (const cue of cues) {
    const group = groups.find(([first]) => first !== undefined && isSameCue(first, cue));
    if (group) group.push(cue);
    else groups.push([cue]);
  }
  return groups
    .map((group) => ({ label: labelOf(group), occurrences: group.map(({ place }) => place) }))
    .sort((a, b) => b.occurrences.length - a.occurrences.length || compareStrings(a.label, b.label));
}

/** Word for word the same, inflection aside. */
const isSameCue = (a: FoundCue, b: FoundCue): boolean =>
  a.words.length === b.words.length &&
  a.words.every((word, i) => {
    const other = b.words[i];
    return other !== undefined && (word.norm === other.norm || isKin(word, other));
  });

/** The most frequent surface form; of equals the shortest, which has no "and" written onto it. */
function labelOf(group: readonly FoundCue[]): string {
  const counts = new Map<string, number>();
  for (const { surface } of group) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const known = [...counts].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || compareStrings(a[0], b[0]),
  );
  const bare = known.find(([surface]) =>
    known.some(([other]) => other !== surface && other.endsWith(surface)),
  );
  return (bare ?? known[0])?.[0] ?? "";
}
