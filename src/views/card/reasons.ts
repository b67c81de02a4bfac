import type { Link, Reason } from "../../model/comparison.ts";

/** What helps a reader to judge a match. What only the scorer needs (length, place, first score) is left out. */
const FOR = [
  "sharedWords",
  "containedWords",
  "manyWords",
  "rarestWord",
  "sharedConcepts",
  "wordOrder",
  "standsOut",
  "bestMatch",
  "noRival",
  "sharedNumbers",
  "sameVoice",
  "sentences",
  "neighbours",
  "scoredSentences",
  "scoredNeighbours",
  "third",
  "thirds",
  "bothLead",
];
const AGAINST = ["otherNumbers", "negation", "otherVoice", "rival", "rivals"];

/** Reasons that say one thing in two degrees: only the weightier of them is shown. */
const SAME_THING = [
  ["sharedWords", "containedWords", "manyWords", "rarestWord"],
  ["bestMatch", "noRival", "standsOut"],
  ["sentences", "neighbours", "scoredSentences", "scoredNeighbours"],
  ["third", "thirds"],
  ["rival", "rivals"],
];

/** Most reasons on either side. */
const SHOWN = 4;

/** The reasons for and against a match that a reader can check, by name, the weightiest first. */
export function reasonsOf({ reasons }: Link): { speaksFor: string[]; speaksAgainst: string[] } {
  return {
    speaksFor: namesOf(reasons.filter(({ feature, weight }) => weight > 0 && FOR.includes(feature))),
    speaksAgainst: namesOf(reasons.filter(({ feature, weight }) => weight < 0 && AGAINST.includes(feature))),
  };
}

function namesOf(reasons: readonly Reason[]): string[] {
  const names: string[] = [];
  for (const { feature } of [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    const family = SAME_THING.find((one) => one.includes(feature)) ?? [];
    if (!names.some((name) => name === feature || family.includes(name))) names.push(feature);
  }
  return names.slice(0, SHOWN);
}
