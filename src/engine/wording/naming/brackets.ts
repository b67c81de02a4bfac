import type { Context, ReadArticle } from "../context.ts";
import { isMonth, monthWords } from "../months.ts";
import type { ReadWord } from "../read.ts";
import type { Edge } from "./edges.ts";
import { keyOfWords, placeOf } from "./forms.ts";

/** An abbreviation stands for at most so many words. */
const MOST_ABBREVIATED = 6;
const LEAST_LETTERS = 2;
/** So many words a name in brackets has at most. */
const MOST_BRACKETED = 4;
/** "GENEVA (Meridian Press) - …": a dash tells a dateline, whose bracket names the agency and not the town. */
const DATELINE = /^\s*[-–—]+\s/u;
/** Characters behind a bracket that are looked at for its dash. */
const MOST_BEFORE_DASH = 6;

/**
 * Names that a text itself puts beside each other: "Fédération Rail solidaire (FRS)" by the initials, "the group (Daesh)" where
 * both are names.
 */
export function bracketEdges({ articles }: Context): Edge[] {
  return articles.flatMap((read) => {
    const months = monthWords(read.language);
    return [...read.article.text.matchAll(/\(([^()\n]{2,60})\)/gu)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (DATELINE.test(read.article.text.slice(end, end + MOST_BEFORE_DASH))) return [];
      const inside = read.running.filter((word) => word.start > start && word.end < end);
      const before = read.running.filter((word) => word.end <= start).slice(-MOST_ABBREVIATED);
      if (
        inside.length === 0 ||
        inside.length > MOST_BRACKETED ||
        inside.some((word) => word.quantity !== null || isMonth(word, months))
      )
        return [];
      const full = abbreviatedBy(inside, before) ?? namedBefore(inside, before);
      return full === null ? [] : [edgeOf(full, inside, read)];
    });
  });
}

function edgeOf(
  full: readonly ReadWord[],
  inside: readonly ReadWord[],
  { language, article }: ReadArticle,
): Edge {
  const isShort = full.length > 1 && isInitials(inside, full);
  return {
    a: keyOfWords(language, full),
    b: keyOfWords(language, inside),
    reason: isShort ? "abbreviation" : "parenthesis",
    kind: isShort ? "group" : "name",
    places: [placeOf(article.id, full), placeOf(article.id, inside)],
    binding: true,
  };
}

/** The words right before the bracket whose initials are its letters; small words may be passed over. */
function abbreviatedBy(inside: readonly ReadWord[], before: readonly ReadWord[]): ReadWord[] | null {
  for (let length = 2; length <= before.length; length++) {
    const full = before.slice(-length);
    if (full[0]?.content === true && isInitials(inside, full)) return [...full];
  }
  return null;
}

function isInitials(inside: readonly ReadWord[], full: readonly ReadWord[]): boolean {
  const letters = inside.map(({ norm }) => norm).join("");
  if (inside.length !== 1 || letters.length < LEAST_LETTERS) return false;
  const all = full.map(({ norm }) => norm.slice(0, 1)).join("");
  const weighty = full
    .filter(({ content }) => content)
    .map(({ norm }) => norm.slice(0, 1))
    .join("");
  return all === letters || weighty === letters;
}

/** A name of the lexicon or of the text right before a bracket that holds a name. */
function namedBefore(inside: readonly ReadWord[], before: readonly ReadWord[]): ReadWord[] | null {
  if (!inside.every(({ named }) => named)) return null;
  const name: ReadWord[] = [];
  for (const word of [...before].reverse()) {
    if (!word.named || name[0]?.opens === true) break;
    name.unshift(word);
  }
  return name.length === 0 ? null : name;
}
