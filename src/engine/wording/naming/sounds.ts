import { compareStrings } from "../../../model/identity.ts";
import { soundsOf } from "../../../text/names.ts";
import type { Context } from "../context.ts";
import type { ReadWord } from "../read.ts";
import type { Edge } from "./edges.ts";
import { keyOfWords, type FormKey } from "./forms.ts";

/** Shorter names sound alike by accident; raising it loses names of three consonants (Путин, Putin). */
const LEAST_SOUNDS = 3;

interface Heard {
  readonly key: FormKey;
  readonly language: string;
  readonly sounds: readonly string[];
}

/** Names that sound alike in two languages: Тырнев, Tarnev, تارنيف. The last word of a name stands for it, as the press has it. */
export function soundEdges(context: Context): Edge[] {
  const heard = [...lastNames(context)].sort((a, b) => compareStrings(a.key, b.key));
  const bySound = new Map<string, Heard[]>();
  for (const one of heard)
    for (const sound of one.sounds) bySound.set(sound, [...(bySound.get(sound) ?? []), one]);
  const edges = new Map<string, Edge>();
  for (const group of bySound.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (a.language === b.language) continue;
        const edge: Edge = { a: a.key, b: b.key, reason: "sound", kind: "other", binding: true };
        edges.set(`${a.key}\t${b.key}`, edge);
      }
  return [...edges.values()];
}

/** Each last word of a run of words that name someone or something, once. */
function lastNames({ articles }: Context): Iterable<Heard> {
  const names = new Map<FormKey, Heard>();
  if (new Set(articles.map(({ language }) => language)).size < 2) return names.values();
  for (const { running, language } of articles) {
    running.forEach((word, i) => {
      if (!isName(word) || continues(running[i + 1])) return;
      const sounds = soundsOf(word.norm).filter((sound) => sound.length >= LEAST_SOUNDS);
      const key = keyOfWords(language, [word]);
      if (sounds.length > 0 && !names.has(key)) names.set(key, { key, language, sounds });
    });
  }
  return names.values();
}

const isName = ({ named, content, quantity }: ReadWord): boolean => named && content && quantity === null;
const continues = (next: ReadWord | undefined): boolean =>
  next !== undefined && next.named && !next.opens && next.content;
