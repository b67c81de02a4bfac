/**
 * A prefix code turns a symbol into few yes-or-no decisions: D. Huffman, "A Method for the Construction of
 * Minimum-Redundancy Codes", 1952. The model predicts each decision, so the code does not decide the size of a link,
 * but four or five decisions a letter instead of eight make it twice as fast and let the model learn from less text.
 */

/** A binary tree over symbols. A child of 0 or more is an inner node, a child below 0 the leaf of symbol -1 - child. */
export interface PrefixCode {
  readonly root: number;
  /** Children of node n for decision 0 at 2n, for decision 1 at 2n + 1. */
  readonly children: Int32Array;
  /** For each symbol its decisions from the root. */
  readonly paths: readonly Uint8Array[];
}

interface Tree {
  readonly weight: number;
  readonly child: number;
}

/** Builds the code for symbols of the given weights. Ties go to what was made first, so that every engine agrees. */
export function prefixCode(weights: readonly number[]): PrefixCode {
  const children = new Int32Array(2 * Math.max(1, weights.length - 1));
  const leaves: Tree[] = weights.map((weight, symbol) => ({ weight, child: -1 - symbol }));
  leaves.sort((a, b) => a.weight - b.weight || b.child - a.child);
  const joined: Tree[] = [];
  const total = weights.length - 1;
  for (let node = 0, leaf = 0, inner = 0; node < total; node++) {
    const pair = [0, 1].map(() => {
      const a = leaves[leaf];
      const b = joined[inner];
      const takeLeaf = a !== undefined && (b === undefined || a.weight <= b.weight);
      if (takeLeaf) leaf++;
      else inner++;
      return (takeLeaf ? a : b) ?? { weight: 0, child: 0 };
    });
    pair.forEach((tree, side) => (children[2 * node + side] = tree.child));
    joined.push({ weight: pair.reduce((sum, tree) => sum + tree.weight, 0), child: node });
  }
  return { root: total - 1, children, paths: pathsOf(children, total - 1, weights.length) };
}

function pathsOf(children: Int32Array, root: number, symbols: number): Uint8Array[] {
  const paths = Array.from({ length: symbols }, () => new Uint8Array(0));
  const open: { node: number; path: number[] }[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    if (node < 0) paths[-1 - node] = Uint8Array.from(path);
    else for (const bit of [1, 0]) open.push({ node: children[2 * node + bit] ?? -1, path: [...path, bit] });
  }
  return paths;
}
