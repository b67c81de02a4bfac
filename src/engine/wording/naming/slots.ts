import { overlapOf, type Span } from "../../../model/span.ts";
import type { Difference } from "../../../model/wording.ts";
import { isCue, type Context } from "../context.ts";
import { sharedConcepts } from "../gaps.ts";
import { isShared, type Pairing, type Seen } from "../pairings.ts";
import type { ReadWord } from "../read.ts";
import { kindOfConcept, type Edge } from "./edges.ts";
import { keyOfWords, placeOf } from "./forms.ts";

/** Longer words in a slot are clauses, not names. Raising it fills the table with half sentences. */
const MOST_FORM_WORDS = 4;
const MOST_CONTENT_WORDS = 3;
/** Forms that stand in the same slot of two sentences that state one claim. */
export const slotEdges = (pairing: Pairing, context: Context): Edge[] =>
  pairing.differences.flatMap((one) => edgeOf(one, pairing, context));

function edgeOf(one: Difference, { claim, sides, differences }: Pairing, context: Context): Edge[] {
  const [first, second] = sides;
  const forms = [formWords(one, first), formWords(one, second)] as const;
  const [own, theirs] = forms;
  if (own.length === 0 || theirs.length === 0) return [];
  const beside = Math.min(sharedBeside(own, first, differences), sharedBeside(theirs, second, differences));
  if (!isConvincing(one, beside)) return [];
  const keys = [keyOfWords(first.read.language, own), keyOfWords(second.read.language, theirs)] as const;
  const cue = sides.some(({ place }, i) => isCue(context, place.article, spanOf(forms[i] ?? [])));
  if (keys[0] === keys[1] || cue) return [];
  const concept = conceptOf(own, theirs);
  return [
    {
      a: keys[0],
      b: keys[1],
      reason: one.kind === "spelling" ? "spelling" : "slot",
      kind: concept === undefined ? "word" : kindOfConcept(concept),
      places: [placeOf(first.place.article, own), placeOf(second.place.article, theirs)],
      claim,
      ...(concept === undefined ? {} : { concept }),
      binding: one.kind === "spelling",
    },
  ];
}

const spanOf = (words: readonly ReadWord[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/**
 * The lexicon agrees and a shared word stands beside; or the two deny one thing, or are one word in two spellings. That two
 * words stand in one slot between the same words says nothing: "قمة زعماء روسيا" is no other name of "قمة الدول الضامنة".
 * `beside`: how many words right beside the form both sides have.
 */
const isConvincing = ({ why }: Difference, beside: number): boolean =>
  why[0] === "stem" || why.includes("letters") || (why.includes("concept") && beside >= 1);

/** The words of one side without function words at its ends; none where they are no name for anything. */
function formWords(one: Difference, { side, read }: Seen): readonly ReadWord[] {
  const span = one[side];
  const named = one.kind === "name" || one.kind === "other-word" || isRespelled(one);
  if (span === null || !named) return [];
  const within = read.words.filter((word) => overlapOf(word, span) > 0);
  const inside = read.words.filter(
    (word) => within.includes(word) || within.some((w) => isOnePhrase(w, word)),
  );
  const first = inside.findIndex(({ content, cue }) => content || cue?.kind === "negation");
  const last = one.why[0] === "stem" ? inside.length - 1 : inside.findLastIndex(({ content }) => content);
  const form = first < 0 ? [] : inside.slice(first, last + 1);
  const content = form.filter((word) => word.content).length;
  const plain = form.every(({ quantity, opens }, i) => quantity === null && (i === 0 || !opens));
  const bareTitle = form.every((word) => word.cue?.kind === "title" || !word.content);
  const short = content <= MOST_CONTENT_WORDS && form.length <= MOST_FORM_WORDS;
  return plain && !bareTitle && short && !holdsSeveral(form) ? form : [];
}

/** Two people side by side are no name of one: "أبلغ بوتين ماكرون". */
const holdsSeveral = (form: readonly ReadWord[]): boolean =>
  new Set(
    form.flatMap(({ phrase }) =>
      phrase?.concepts.some((c) => c.startsWith("person-")) === true ? [phrase] : [],
    ),
  ).size > 1;

/** "Islamic State", "lay down arms" stay whole where only one of their words is another. */
const isOnePhrase = (a: ReadWord, b: ReadWord): boolean => a.phrase !== null && a.phrase === b.phrase;

/** Another spelling, not another inflection. */
const isRespelled = ({ kind, why }: Difference): boolean => kind === "spelling" && why.includes("letters");

/** How many of the words right before and right after the form are ones that both sides have. */
function sharedBeside(
  form: readonly ReadWord[],
  { read, side }: Seen,
  differences: readonly Difference[],
): number {
  const { words } = read;
  const first = words.findIndex((word) => word === form[0]);
  const last = words.findIndex((word) => word === form.at(-1));
  return [words[first - 1], words[last + 1]].filter(
    (word) => word !== undefined && isShared(word, side, differences),
  ).length;
}

function conceptOf(own: readonly ReadWord[], theirs: readonly ReadWord[]): string | undefined {
  return own.flatMap((x) => theirs.flatMap((y) => sharedConcepts(x, y))).sort()[0];
}
