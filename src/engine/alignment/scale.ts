/**
 * Clauses that a measurement counts at least: rarity and deviation mean little in a handful of sentences, and the judges
 * were fitted on events of this size. Two short reports are then judged as if they were part of such an event.
 */
const TYPICAL_CLAUSES = 120;

/** The number of clauses that statistics are taken over. */
export const effectiveSize = (clauses: number): number => Math.max(clauses, TYPICAL_CLAUSES);

/** Brings the rarity of larger sets back to the range of a typical one; 1 up to its size. */
export const rarityScale = (clauses: number): number =>
  Math.log(1 + TYPICAL_CLAUSES) / Math.log(1 + effectiveSize(clauses));
