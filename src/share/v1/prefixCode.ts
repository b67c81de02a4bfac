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
  const leaves: Tree[] = weights.map((weight, symbol) => ({ weight, child: -1 - symbol }));
  leaves.sort((a, b) => a.weight - b.weight || b.child - a.child);
  const joined: Tree[] = [];
  const children = new Int32Array(2 * (weights.length - 1));
  let leaf = 0;
  let inner = 0;
  const lightest = (): Tree => {
    const a = leaves[leaf];
    const b = joined[inner];
    const takeLeaf = a !== undefined && (b === undefined || a.weight <= b.weight);
    if (takeLeaf) leaf++;
    else inner++;
    return (takeLeaf ? a : b) ?? { weight: 0, child: 0 };
  };
  for (let node = 0; node < weights.length - 1; node++) {
    const zero = lightest();
    const one = lightest();
    children[2 * node] = zero.child;
    children[2 * node + 1] = one.child;
    joined.push({ weight: zero.weight + one.weight, child: node });
  }
  return { root: weights.length - 2, children, paths: pathsOf(children, weights.length) };
}

/** Inner nodes are numbered from the leaves up, so that the last one is the root and each stands after its children. */
function pathsOf(children: Int32Array, symbols: number): Uint8Array[] {
  const leaves = Array.from({ length: symbols }, () => new Uint8Array(0));
  const inner = Array.from({ length: symbols - 1 }, () => new Uint8Array(0));
  for (let node = symbols - 2; node >= 0; node--) {
    for (let bit = 0; bit < 2; bit++) {
      const path = new Uint8Array((inner[node]?.length ?? 0) + 1);
      path.set(inner[node] ?? []);
      path[path.length - 1] = bit;
      const child = children[2 * node + bit] ?? 0;
      if (child < 0) leaves[-1 - child] = path;
      else inner[child] = path;
    }
  }
  return leaves;
}
