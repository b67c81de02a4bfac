import type { Claim } from "../../../model/comparison.ts";
import { overlapOf, type Span } from "../../../model/span.ts";
import type { ClaimWording, Difference } from "../../../model/wording.ts";
import { isCue, mentionWords, type Context } from "../context.ts";
import { isNameConcept, type ReadText, type ReadWord } from "../read.ts";
import { kindOfConcept, type Edge } from "./edges.ts";
import { keyOfWords, placeOf } from "./forms.ts";
import { sharedConcepts } from "../gaps.ts";

/** Longer words in a slot are clauses, not names. Raising it fills the table with half sentences. */
const MOST_FORM_WORDS = 4;
const MOST_CONTENT_WORDS = 3;

/** Forms that stand in the same slot of two mentions of one claim. */
export function slotEdges(claim: Claim, wording: ClaimWording, context: Context): Edge[] {
  return wording.pairs.flatMap(({ a, b, differences, acrossLanguages }) => {
    const [first, second] = [a, b].map((v) => claim.mentions[wording.versions[v]?.mentions[0] ?? -1]);
    if (acrossLanguages || first === undefined || second === undefined) return [];
    const [left, right] = [mentionWords(context, first), mentionWords(context, second)];
    return differences.flatMap((one): Edge[] => {
      const own = formWords(one, "a", left);
      const theirs = formWords(one, "b", right);
      if (own.length === 0 || theirs.length === 0) return [];
      const tight = isTight(own, left, differences, "a") && isTight(theirs, right, differences, "b");
      const sure = one.why.includes("concept") || one.why[0] === "stem" || one.why.includes("letters");
      const players = own.every(isPlayer) && theirs.every(isPlayer);
      const alike = own.some(({ named }) => named) === theirs.some(({ named }) => named);
      if (!sure && !players && !(tight && alike)) return [];
      const keys = [keyOfWords(left.language, own), keyOfWords(right.language, theirs)] as const;
      if (
        keys[0] === keys[1] ||
        isCue(context, first.article, spanOf(own)) ||
        isCue(context, second.article, spanOf(theirs))
      )
        return [];
      const concept = conceptOf(own, theirs);
      return [
        {
          a: keys[0],
          b: keys[1],
          reason: one.kind === "spelling" ? "spelling" : "slot",
          kind: concept === undefined ? "other" : kindOfConcept(concept),
          places: [placeOf(first.article, own), placeOf(second.article, theirs)],
          claim: claim.id,
          ...(concept === undefined ? {} : { concept }),
          binding: one.kind === "spelling",
        },
      ];
    });
  });
}

const spanOf = (words: readonly ReadWord[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** The words of one side without function words at its ends; none where they are no name for anything. */
function formWords(one: Difference, side: "a" | "b", { words }: ReadText): readonly ReadWord[] {
  const span = one[side];
  const named = one.kind === "name" || one.kind === "other-word" || isRespelled(one);
  if (span === null || !named) return [];
  const within = words.filter((word) => overlapOf(word, span) > 0);
  const inside = words.filter(
    (word) => within.includes(word) || within.some((one) => isOnePhrase(one, word)),
  );
  const first = inside.findIndex(({ content, cue }) => content || cue?.kind === "negation");
  const last = one.why[0] === "stem" ? inside.length - 1 : inside.findLastIndex(({ content }) => content);
  const form = first < 0 ? [] : inside.slice(first, last + 1);
  const content = form.filter((word) => word.content).length;
  const plain = form.every(({ quantity, opens }, i) => quantity === null && (i === 0 || !opens));
  const bareTitle = form.every(({ cue, content }) => cue?.kind === "title" || !content);
  return plain && !bareTitle && content <= MOST_CONTENT_WORDS && form.length <= MOST_FORM_WORDS ? form : [];
}

/** The name of someone who acts; an adjective is none (روسي, روسية). */
const isPlayer = ({ acts, norm }: ReadWord): boolean => acts && !/^\p{Script=Arabic}+(?:ي|يه)$/u.test(norm);

/** The words right before and right after the form are ones that both sides have. */
function isTight(
  form: readonly ReadWord[],
  { words }: ReadText,
  differences: readonly Difference[],
  side: "a" | "b",
): boolean {
  const [first, last] = [
    words.findIndex((word) => word === form[0]),
    words.findIndex((word) => word === form.at(-1)),
  ];
  return [words[first - 1], words[last + 1]].every(
    (word) =>
      word !== undefined &&
      !differences.some((one) => overlapOf(one[side] ?? word, word) > 0 && one[side] !== null),
  );
}

/** "Islamic State" stays whole where only one of its words is another. */
const isOnePhrase = (a: ReadWord, b: ReadWord): boolean =>
  a.phrase !== null && a.phrase === b.phrase && a.phrase.concepts.some(isNameConcept);

/** Another spelling, not another inflection. */
const isRespelled = ({ kind, why }: Difference): boolean => kind === "spelling" && why.includes("letters");

function conceptOf(own: readonly ReadWord[], theirs: readonly ReadWord[]): string | undefined {
  return own.flatMap((x) => theirs.flatMap((y) => sharedConcepts(x, y))).sort()[0];
}
