import type { ArticleId } from "../../model/article.ts";
import type { Affinity } from "./affinity.ts";

/** Mean affinity from which groups report one event whatever they are like inside. Raising it sets more apart. */
const CLEAR_AFFINITY = 0.25;
/** Below this they never do … */
const LEAST_AFFINITY = 0.15;
/** … and in between they do where the groups are not much closer inside than to each other. Single articles do not. */
const LEAST_COHESION = 0.55;

/** Average-link grouping of articles, the closest first; equal ones in the order of the ids. */
export function groupByAffinity(ids: readonly ArticleId[], affinity: Affinity): ArticleId[][] {
  const groups = ids.map((id) => [id]);
  for (let best = closest(groups, affinity); best; best = closest(groups, affinity)) {
    const [into, from] = [groups[best.into] ?? [], groups[best.from] ?? []];
    into.push(...from);
    groups.splice(best.from, 1);
  }
  return groups;
}

interface Join {
  readonly into: number;
  readonly from: number;
}

/** The closest two groups that may be one event, or null. */
function closest(groups: readonly (readonly ArticleId[])[], affinity: Affinity): Join | null {
  let best: Join | null = null;
  let height = 0;
  for (let into = 0; into < groups.length; into++)
    for (let from = into + 1; from < groups.length; from++) {
      const [a, b] = [groups[into] ?? [], groups[from] ?? []];
      const mean = meanBetween(a, b, affinity);
      if (mean > height && isOneEvent(mean, a, b, affinity)) {
        height = mean;
        best = { into, from };
      }
    }
  return best;
}

function isOneEvent(
  mean: number,
  a: readonly ArticleId[],
  b: readonly ArticleId[],
  affinity: Affinity,
): boolean {
  if (mean >= CLEAR_AFFINITY) return true;
  const inside = Math.max(meanInside(a, affinity), meanInside(b, affinity));
  return inside > 0 && mean >= LEAST_AFFINITY && mean >= LEAST_COHESION * inside;
}

const meanBetween = (a: readonly ArticleId[], b: readonly ArticleId[], affinity: Affinity): number =>
  mean(a.flatMap((x) => b.map((y) => affinity.between(x, y))));

const meanInside = (group: readonly ArticleId[], affinity: Affinity): number =>
  mean(group.flatMap((x, i) => group.slice(i + 1).map((y) => affinity.between(x, y))));

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
