import type { LinkAdjustment } from "../../model/adjustments.ts";
import type { AlignedClause, DecidedPair, Decisions } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Place } from "../../model/comparison.ts";
import { lengthOf, overlapOf } from "../../model/span.ts";

/** A decided place means the clauses of which it covers at least this much; where it covers none so far, the one it covers most. */
const COVERED = 0.5;

/**
 * What the reader's decisions mean for the clauses as they are drawn now. Decisions that contradict one another, also through
 * third clauses, are settled in favour of the later. Decisions across events have no effect.
 */
export function decide(
  clauses: readonly AlignedClause[],
  events: readonly (readonly ArticleId[])[],
  links: readonly LinkAdjustment[],
): Decisions {
  const find = clauseFinder(clauses);
  const eventOf = new Map(
    events.flatMap((event, number) => event.map((article) => [article, number] as const)),
  );
  const together = ({ a, b }: LinkAdjustment) => eventOf.get(a.article) === eventOf.get(b.article);
  const accepted = new Accepted();
  const placed = new Set<number>();
  for (const link of links.filter(together).toReversed()) {
    for (const a of find(link.a)) {
      for (const b of find(link.b)) {
        if (a === b || !accepted.take(a, b, link.same)) continue;
        if (link.same) placed.add(a);
      }
    }
  }
  return { pairs: accepted.inOrder(), placed };
}

function clauseFinder(clauses: readonly AlignedClause[]): (place: Place) => number[] {
  const byArticle = new Map<ArticleId, number[]>();
  clauses.forEach(({ article }, i) => {
    const list = byArticle.get(article);
    if (list) list.push(i);
    else byArticle.set(article, [i]);
  });
  return (place) => {
    const near = (byArticle.get(place.article) ?? []).flatMap((index) => {
      const clause = clauses[index];
      const shared = clause ? overlapOf(clause, place) : 0;
      return clause && shared > 0 ? [{ index, shared, part: shared / lengthOf(clause) }] : [];
    });
    const covered = near.filter(({ part }) => part >= COVERED);
    const most = near.reduce((best, one) => Math.max(best, one.shared), 0);
    return (covered.length > 0 ? covered : near.filter(({ shared }) => shared === most).slice(0, 1)).map(
      ({ index }) => index,
    );
  };
}

/** Decisions that hold together: the latest come first, and what contradicts them is turned away. */
class Accepted {
  private readonly pairs = new Map<string, DecidedPair>();
  /** For each clause the clauses that are bound to it, itself included; one array shared by all of them. */
  private readonly bound = new Map<number, readonly number[]>();
  private readonly apart = new Map<number, Set<number>>();

  /** False where later decisions say otherwise. */
  take(x: number, y: number, same: boolean): boolean {
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const key = `${String(a)} ${String(b)}`;
    const before = this.pairs.get(key);
    if (before) return before.same === same;
    const [left, right] = [this.groupOf(a), this.groupOf(b)];
    if (same ? this.areApart(left, right) : left === right) return false;
    if (same) this.bind(left, right);
    else this.separate(a, b);
    this.pairs.set(key, { a, b, same });
    return true;
  }

  inOrder(): DecidedPair[] {
    return [...this.pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  }

  private groupOf(clause: number): readonly number[] {
    const known = this.bound.get(clause);
    if (known) return known;
    const alone = [clause];
    this.bound.set(clause, alone);
    return alone;
  }

  private areApart(left: readonly number[], right: readonly number[]): boolean {
    const members = new Set(right);
    return left.some((clause) => [...(this.apart.get(clause) ?? [])].some((other) => members.has(other)));
  }

  private bind(left: readonly number[], right: readonly number[]): void {
    if (left === right) return;
    const all = [...left, ...right];
    for (const clause of all) this.bound.set(clause, all);
  }

  private separate(a: number, b: number): void {
    for (const [clause, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.apart.get(clause);
      if (others) others.add(other);
      else this.apart.set(clause, new Set([other]));
    }
  }
}
