import type { ArticleId } from "../../model/article.ts";
import type { Claim } from "../../model/comparison.ts";
import type { Voice, VoiceId } from "../../model/voice.ts";

/** How a voice is told apart: by its letter and its line first, by hue only where there is one. */
export interface VoiceKey {
  readonly voice: Voice;
  /** What the voice is called in the reader's language, where an outlet calls it something in that; else its label. */
  readonly name: string;
  /** What an article calls it, where outlets in its language do not use `name`. */
  readonly own: ReadonlyMap<ArticleId, string>;
  readonly letter: string;
  /** 1–4: one of the four hues with its line pattern; 0: letter only. */
  readonly hue: number;
}

/** What a voice is called beside the words of an article. */
export const nameIn = (key: VoiceKey | undefined, article: ArticleId): string =>
  key?.own.get(article) ?? key?.name ?? "";

const NOWHERE: VoiceKey["own"] = new Map();

/** More hues than this cannot be told apart (ΔE of six equally dark hues falls to about 1 for colour-blind readers). */
const HUES = 4;
/** The Arabic article is no letter to know a name by. */
const ARTICLE = /^ال(?=\p{L}{2})/u;

/** Keys for all voices: hues go to the four with most words in the points, numbered in order of appearance. */
export function voiceKeysOf(
  voices: readonly Voice[],
  claims: readonly Claim[],
  names: ReadonlyMap<VoiceId, string> = new Map(),
  own: ReadonlyMap<VoiceId, VoiceKey["own"]> = new Map(),
): Map<string, VoiceKey> {
  const appearing = appearancesOf(claims);
  const frequent = [...appearing].sort((a, b) => b[1] - a[1]).slice(0, HUES);
  const hued = [...appearing.keys()].filter((id) => frequent.some(([other]) => other === id));
  const taken = new Set<string>();
  const inOrder = [...voices].sort((a, b) => rankOf(a.id, appearing) - rankOf(b.id, appearing));
  return new Map(
    inOrder.map((voice) => {
      const name = names.get(voice.id) ?? voice.label;
      const hue = hued.indexOf(voice.id) + 1;
      return [
        voice.id,
        { voice, name, own: own.get(voice.id) ?? NOWHERE, letter: letterOf(name, taken), hue },
      ];
    }),
  );
}

/** Length of what each voice says, in code units; keys in the order in which the voices first appear. */
function appearancesOf(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { voice, start, end } of claims.flatMap((claim) => claim.mentions)) {
    if (voice !== null) counts.set(voice, (counts.get(voice) ?? 0) + end - start);
  }
  return counts;
}

function rankOf(id: string, appearing: ReadonlyMap<string, number>): number {
  const rank = [...appearing.keys()].indexOf(id);
  return rank < 0 ? appearing.size : rank;
}

/** The first letter of the name that no other voice has, capitals first ("the Interior Ministry": I); the first letter with a number where none is free. */
function letterOf(label: string, taken: Set<string>): string {
  const words = label.split(/[^\p{L}\p{M}]+/u).map((word) => word.replace(ARTICLE, ""));
  const initials = words.flatMap((word) => word.match(/\p{L}|\p{N}/u) ?? []);
  const capitals = initials.filter((initial) => /\p{Lu}/u.test(initial));
  const letters = [...capitals, ...initials, ...((words[0] ?? "").match(/\p{L}/gu) ?? [])].map((letter) =>
    letter.toLocaleUpperCase(),
  );
  const first = letters[0] ?? "?";
  let letter = letters.find((one) => !taken.has(one)) ?? first;
  for (let copy = 2; taken.has(letter); copy++) letter = `${first}${copy}`;
  taken.add(letter);
  return letter;
}
