/**
 * The logistic domain in integers. Probabilities have 16 bits (1…65535); their stretched form ln(p / (1 - p)) is in
 * units of 1/256 and runs from -2047 to 2047. No floating-point function is used, since engines may differ in the
 * last digit of those and a decoder has to reproduce every step of the encoder.
 *
 * The idea of mixing in this domain: M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression",
 * Florida Tech CS-2005-16.
 */

/** round(65536 / (1 + e^-x)) for x from -8 to 8 in steps of a half. */
const KNOTS = Int32Array.from([
  22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625, 24743, 32768, 40793, 47911,
  53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514,
]);

const KNOT_BITS = 7;
export const STRETCH_LIMIT = 2047;
/** Place of 0 in `SQUASHED`. */
export const SQUASHED_ZERO = 2048;

/** From the stretched domain to a probability of 16 bits, from -2048 on. */
export const SQUASHED = Int32Array.from({ length: SQUASHED_ZERO * 2 }, (_, i) => {
  const low = KNOTS[i >> KNOT_BITS] ?? 0;
  const high = KNOTS[(i >> KNOT_BITS) + 1] ?? 0;
  const p = low + (((high - low) * (i & ((1 << KNOT_BITS) - 1))) >> KNOT_BITS);
  return Math.min(65535, Math.max(1, p));
});

/** The inverse, for each probability of 12 bits: the least stretched value whose probability reaches the middle of that step. */
export const STRETCHED = (() => {
  const table = new Int32Array(4096);
  let stretched = -STRETCH_LIMIT;
  for (let i = 0; i < table.length; i++) {
    while (stretched < STRETCH_LIMIT && (SQUASHED[stretched + SQUASHED_ZERO] ?? 0) < i * 16 + 8) stretched++;
    table[i] = stretched;
  }
  return table;
})();
