// What people would use instead, each as one function: two texts in, stretches of both that it holds for the same out.
// A match is { a: {start, end}, b: {start, end}, weight }, in UTF-16 units; weight is its likeness from 0 to 1.
import { diff_match_patch as DiffMatchPatch } from "diff-match-patch";

/** Packages of bench/peers/package.json, by path: the app's own lock knows nothing of them. */
const load = (path) => import(new URL(`node_modules/${path}`, import.meta.url));
const { diffWords } = await load("diff/libesm/index.js");
// The package's index loads a native parser for source code, which texts do not need.
const { CharTokenizer } = await load("@dodona/dolos-lib/dist/lib/tokenizer/charTokenizer.js");
const { Options } = await load("@dodona/dolos-lib/dist/lib/options.js");
const { File, FingerprintIndex } = await load("@dodona/dolos-core/dist/index.js");

const differ = new DiffMatchPatch();
differ.Diff_Timeout = 0;

/** Character diff of each pair, as a diff tool shows two articles. */
function characters(a, b) {
  return equalRuns(differ.diff_main(a, b).map(([kind, text]) => [kind, text.length]));
}

/** Word diff of each pair. */
function words(a, b) {
  return equalRuns(
    diffWords(a, b).map(({ added, removed, value }) => [added ? 1 : removed ? -1 : 0, value.length]),
  );
}

/** Runs of [-1 only in a, 1 only in b, 0 in both; length] as matches. */
function equalRuns(runs) {
  const matches = [];
  let [i, j] = [0, 0];
  for (const [kind, length] of runs) {
    if (kind === 0)
      matches.push({ a: { start: i, end: i + length }, b: { start: j, end: j + length }, weight: 1 });
    if (kind <= 0) i += length;
    if (kind >= 0) j += length;
  }
  return matches;
}

/** Fingerprints of overlapping stretches of characters (winnowing), with the defaults of the package. */
function fingerprints(a, b) {
  const tokenizer = new CharTokenizer(null);
  const { kgramLength, kgramsInWindow } = new Options();
  const index = new FingerprintIndex(kgramLength, kgramsInWindow);
  const files = [a, b].map((text, i) => tokenizer.tokenizeFile(new File(String(i), text)));
  index.addFiles(files);
  const [atA, atB] = [a, b].map(placesIn);
  return index
    .getPair(...files)
    .buildFragments()
    .map(({ leftSelection, rightSelection }) => ({
      a: atA(leftSelection),
      b: atB(rightSelection),
      weight: 1,
    }));
}

/** Turns a region of lines and columns into offsets. */
function placesIn(text) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ startRow, startCol, endRow, endCol }) => ({
    start: starts[startRow] + startCol,
    end: starts[endRow] + endCol,
  });
}

/** Cosine of the words of two sentences, rarer words counting more: the floor. Needs the sentences. */
function cosine(a, b, sentencesA, sentencesB) {
  const all = [...sentencesA.map((s) => bag(a, s)), ...sentencesB.map((s) => bag(b, s))];
  const seen = new Map();
  for (const { counts } of all) for (const word of counts.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weighed = all.map(({ span, counts }) => {
    const vector = new Map(
      [...counts].map(([word, n]) => [word, n * Math.log(1 + all.length / seen.get(word))]),
    );
    return { span, vector, length: Math.hypot(...vector.values()) };
  });
  const [left, right] = [weighed.slice(0, sentencesA.length), weighed.slice(sentencesA.length)];
  return left.flatMap((x) =>
    right.flatMap((y) => {
      let sum = 0;
      for (const [word, value] of x.vector) sum += value * (y.vector.get(word) ?? 0);
      return sum === 0 ? [] : [{ a: x.span, b: y.span, weight: sum / (x.length * y.length) }];
    }),
  );
}

function bag(text, span) {
  const counts = new Map();
  for (const [word] of text
    .slice(span.start, span.end)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return { span, counts };
}

export const PEERS = {
  "diff-match-patch, characters": characters,
  "jsdiff, words": words,
  "dolos, characters": fingerprints,
  "TF-IDF cosine": cosine,
};

const overlap = (x, y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));

/**
 * How alike each two sentences are, from 0 to 1: the part of the shorter one that lies in stretches held for the same in the
 * other. Only sentences that share something are listed.
 */
export function likenessOf(peer, a, b, sentencesA, sentencesB) {
  const sums = new Map();
  for (const match of peer(a, b, sentencesA, sentencesB))
    sentencesA.forEach((x, i) => {
      const inA = overlap(x, match.a);
      if (inA === 0) return;
      sentencesB.forEach((y, j) => {
        const share = Math.min(inA, overlap(y, match.b)) / Math.min(x.end - x.start, y.end - y.start);
        if (share > 0)
          sums.set(`${i} ${j}`, Math.min(1, (sums.get(`${i} ${j}`) ?? 0) + share * match.weight));
      });
    });
  return [...sums].map(([key, likeness]) => {
    const [i, j] = key.split(" ").map(Number);
    return { i, j, likeness };
  });
}
