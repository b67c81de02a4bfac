import type { Claim } from "../../model/comparison.ts";
import type { ClaimWording, Version, VersionPair } from "../../model/wording.ts";
import { mentionWords, type Context } from "./context.ts";
import { differencesOf } from "./differences.ts";
import type { ReadText } from "./read.ts";

/**
 * So many pairs of versions of one claim are compared; where there are more, each version is compared with the
 * representative's alone. Raising it costs time with the square of the outlets.
 */
const MOST_PAIRS = 45;

/** The versions of a claim, and how those of different outlets differ. */
export function wordClaim(claim: Claim, context: Context): ClaimWording {
  const words = claim.mentions.map((mention) => mentionWords(context, mention));
  const versions = versionsOf(words);
  const pairs = chosenPairs(claim, versions).map(([a, b]): VersionPair => {
    const [left, right] = [wordsOfVersion(versions[a], words), wordsOfVersion(versions[b], words)];
    const acrossLanguages = left.language !== right.language;
    return { a, b, acrossLanguages, differences: differencesOf(left, right) };
  });
  return { claim: claim.id, versions, pairs };
}

const NOTHING: ReadText = { text: "", language: "und", words: [] };
const wordsOfVersion = (version: Version | undefined, words: readonly ReadText[]): ReadText =>
  words[version?.mentions[0] ?? -1] ?? NOTHING;

/** Mentions with the same words in the same order, spelling and inflection aside. */
function versionsOf(words: readonly ReadText[]): Version[] {
  const versions = new Map<string, number[]>();
  words.forEach(({ language, words: all }, i) => {
    const key = `${language} ${all.map(({ family }) => family).join(" ")}`;
    const list = versions.get(key);
    if (list) list.push(i);
    else versions.set(key, [i]);
  });
  return [...versions.values()].map((mentions) => ({ mentions }));
}

function chosenPairs(claim: Claim, versions: readonly Version[]): (readonly [number, number])[] {
  const all = versions.flatMap((_, a) => versions.slice(a + 1).map((_, k) => [a, a + 1 + k] as const));
  const across = all.filter(([a, b]) => articlesOf(claim, versions[a], versions[b]).size > 1);
  if (across.length <= MOST_PAIRS) return across;
  const base = versions.findIndex(({ mentions }) => mentions.includes(claim.representative));
  return across.filter(([a, b]) => a === base || b === base);
}

const articlesOf = ({ mentions }: Claim, ...versions: readonly (Version | undefined)[]): Set<string> =>
  new Set(versions.flatMap((version) => (version?.mentions ?? []).map((i) => mentions[i]?.article ?? "")));
