import type { AlignedClause } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import { linkKindOf } from "../../model/linkKind.ts";
import type { ClauseGroup } from "./group.ts";

/** The odds of a place beside one that tells more of the mention's sentence are multiplied by this. Raising it offers more. */
const BESIDE = 5.4;
/** No place becomes likelier by it than two groups of clauses that become one claim. */
const MOST_BESIDE = 0.3;
/** The same for a place in an article that tells nothing else of the mention's sentence. Raising it offers more. */
const ALONE = 0.42;

/**
 * How likely a place states a claim, once it is known what else its article tells of the sentence in which the claim is
 * mentioned: a part of a sentence is mostly told beside the rest, and seldom where the rest is not told at all.
 *
 *   sentence   the port is closed | and seventeen ships wait offshore
 *   article    the terminals are shut, with vessels queueing
 *   wanted     the second half may state the second part: right beside it stands the first
 *
 * Across languages fewer words meet, so that nothing found beside a place does not speak against it.
 */
export class Surroundings {
  /** For each clause the claim in which it stands, a number of `groups`. */
  private readonly claims: Int32Array;
  private readonly outlets: (ReadonlySet<ArticleId> | undefined)[] = [];

  constructor(
    private readonly clauses: readonly AlignedClause[],
    private readonly groups: readonly ClauseGroup[],
  ) {
    this.claims = new Int32Array(clauses.length).fill(-1);
    for (const [number, group] of groups.entries())
      for (const clause of group.clauses) this.claims[clause] = number;
  }

  /** The score, 0–1, of a clause of another article for what a clause of the claim says, once more with its surroundings. */
  weigh(score: number, mention: number, place: number): number {
    let isTold = false;
    for (let part = this.first(mention); this.isInSentence(part, mention); part++) {
      if (part === mention) continue;
      isTold ||= this.isTold(part, place);
      if (this.isBeside(part, place)) return Math.max(score, Math.min(MOST_BESIDE, atOdds(score, BESIDE)));
    }
    const [own, there] = [this.clauses[mention], this.clauses[place]];
    const speaksAgainst = !isTold && linkKindOf(own?.language, there?.language) === "oneLanguage";
    return speaksAgainst ? atOdds(score, ALONE) : score;
  }

  /** Whether the claim of a clause is told in the article of another one … */
  private isTold(clause: number, place: number): boolean {
    const claim = this.claims[clause] ?? -1;
    const outlets = (this.outlets[claim] ??= new Set(
      this.groups[claim]?.clauses.map((member) => this.clauses[member]?.article ?? ""),
    ));
    return outlets.has(this.clauses[place]?.article ?? "");
  }

  /** … and whether in the same sentence. */
  private isBeside(clause: number, place: number): boolean {
    const claim = this.claims[clause];
    for (let part = this.first(place); this.isInSentence(part, place); part++)
      if (this.claims[part] === claim) return true;
    return false;
  }

  /** The first clause of the sentence in which a clause stands. */
  private first(clause: number): number {
    let first = clause;
    while (this.isInSentence(first - 1, clause)) first--;
    return first;
  }

  private isInSentence(clause: number, other: number): boolean {
    const [a, b] = [this.clauses[clause], this.clauses[other]];
    return a !== undefined && a.article === b?.article && a.sentence === b.sentence;
  }
}

function atOdds(probability: number, factor: number): number {
  const odds = (factor * probability) / (1 - probability);
  return odds / (1 + odds);
}
