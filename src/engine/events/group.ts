import type { ArticleId } from "../../model/article.ts";
import type { Affinity } from "./affinity.ts";

/** Mean affinity from which groups report one event whatever they are like inside. Raising it sets more apart. */
const CLEAR_AFFINITY = 0.21;
/** Below this they never do … */
const LEAST_AFFINITY = 0.13;
/** … and in between they do where they are not much further from each other than their own members. */
const LEAST_COHESION = 0.69;
/** Closeness above this says no more about an event: copies of one agency text are closer than any two reporters. */
const MOST_CLOSENESS = 0.27;
/** A pair may be two copies of one agency text: this part of its closeness counts as that of a group. */
const PAIR_COHESION = 0.6;

/** From this affinity on two articles are copies of each other, whatever headline or end they have. */
const COPY_AFFINITY = 0.8;

/** An article with its copies: they tell one story once, and bring others neither nearer nor further. */
type Telling = readonly ArticleId[];

interface Group {
  readonly tellings: readonly Telling[];
  /** Mean affinity at which its last two parts were joined; 0 for a single telling. */
  readonly closeness: number;
}

/** Average-link grouping of articles, the closest first; equal ones in the order of the ids. Yields after each joining. */
export function* groupByAffinity(
  ids: readonly ArticleId[],
  affinity: Affinity,
): Generator<undefined, (readonly ArticleId[])[]> {
  const means = new Means(affinity);
  let groups: readonly Group[] = tellingsOf(ids, affinity).map((telling) => ({
    tellings: [telling],
    closeness: 0,
  }));
  for (let best = closest(groups, means); best; best = closest(groups, means)) {
    yield;
    const { a, b, mean } = best;
    const rest = groups.filter((group) => group !== a && group !== b);
    const tellings = [...a.tellings, ...b.tellings];
    groups = [{ tellings, closeness: tellings.length === 2 ? mean * PAIR_COHESION : mean }, ...rest];
  }
  return groups.map(({ tellings }) => tellings.flat());
}

/** Articles with their copies, and the copies of those. */
function tellingsOf(ids: readonly ArticleId[], affinity: Affinity): readonly Telling[] {
  return ids.reduce<readonly Telling[]>((tellings, id) => {
    const isCopy = (telling: Telling) => telling.some((one) => affinity.between(one, id) >= COPY_AFFINITY);
    const others = tellings.filter((telling) => !isCopy(telling));
    return [...others, [...tellings.filter(isCopy).flat(), id]];
  }, []);
}

interface Join {
  readonly a: Group;
  readonly b: Group;
  readonly mean: number;
}

/** The closest two groups that may be one event, or null. */
function closest(groups: readonly Group[], means: Means): Join | null {
  let best: Join | null = null;
  for (let i = 0; i < groups.length; i++) {
    const a = groups[i];
    for (let j = i + 1; j < groups.length; j++) {
      const b = groups[j];
      if (!a || !b) continue;
      const mean = means.between(a, b);
      if (mean > (best?.mean ?? 0) && isOneEvent(mean, a, b)) best = { a, b, mean };
    }
  }
  return best;
}

function isOneEvent(mean: number, a: Group, b: Group): boolean {
  if (mean >= CLEAR_AFFINITY) return true;
  const inside = Math.min(MOST_CLOSENESS, Math.max(a.closeness, b.closeness));
  return inside > 0 && mean >= LEAST_AFFINITY && mean >= LEAST_COHESION * inside;
}

/** Mean affinities of groups, each worked out once: a group never changes. */
class Means {
  private readonly known = new Map<Group, Map<Group, number>>();

  constructor(private readonly affinity: Affinity) {}

  between(a: Group, b: Group): number {
    const row = this.known.get(a) ?? new Map<Group, number>();
    if (row.size === 0) this.known.set(a, row);
    const known = row.get(b);
    if (known !== undefined) return known;
    const mean = meanOver(a.tellings, b.tellings, (x, y) =>
      meanOver(x, y, (one, other) => this.affinity.between(one, other)),
    );
    row.set(b, mean);
    return mean;
  }
}

/** The mean of what all pairs of two lists give. */
function meanOver<T>(a: readonly T[], b: readonly T[], of: (x: T, y: T) => number): number {
  const sum = a.reduce((total, x) => total + b.reduce((part, y) => part + of(x, y), 0), 0);
  return sum / (a.length * b.length);
}
