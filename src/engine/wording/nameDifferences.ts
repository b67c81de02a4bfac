import type { Difference } from "../../model/wording.ts";
import type { Gap } from "./gaps.ts";
import type { ReadWord } from "./read.ts";
import { hasContent, spanOver, tell, untold, type Side } from "./side.ts";

/**
 * Titles, offices and parts of a name that one side puts to a name that both have: "President Macron" and "Macron", الرئيس
 * الروسي فلاديمير بوتين and بوتين.
 */
export function nameDifferences(a: Side, b: Side, gaps: readonly Gap[]): Difference[] {
  return gaps.flatMap((gap) => {
    const [own, theirs] = [untold(a, gap.a), untold(b, gap.b)];
    const content = [...own.map((i) => a.words[i]), ...theirs.map((j) => b.words[j])].filter(
      (word) => word?.content,
    );
    const titled = content.some((word) => word?.cue?.kind === "title" || word?.named === true);
    if (content.length === 0 || !titled || !content.every(isNamePart)) return [];
    if (!isBesideName(a, gap.a) && !isBesideName(b, gap.b)) return [];
    tell(a, own);
    tell(b, theirs);
    const sides = { a: hasContent(a.words, own) ? own : [], b: hasContent(b.words, theirs) ? theirs : [] };
    return [
      { kind: "name", a: spanOver(a.words, sides.a), b: spanOver(b.words, sides.b), why: ["name"] },
    ] satisfies Difference[];
  });
}

const isNamePart = (word: ReadWord | undefined): boolean =>
  word !== undefined && (word.named || word.cue?.kind === "title");

/** A matched name stands right before or after the words. */
function isBesideName(side: Side, indices: readonly number[]): boolean {
  const [first, last] = [indices[0], indices.at(-1)];
  if (first === undefined || last === undefined) return false;
  return [first - 1, last + 1].some((i) => side.partner.has(i) && side.words[i]?.named === true);
}
