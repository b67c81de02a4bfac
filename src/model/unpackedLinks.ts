import type { Contrast, Link, LinkOutline, Links, Place, Reason, SharedWords } from "./comparison.ts";
import {
  ABSENT,
  CONFIDENCES,
  CONTRAST_KINDS,
  CONTRAST_WIDTH,
  DECISIONS,
  MARKS,
  RELATIONS,
  SHARED_KINDS,
  SHARED_WIDTH,
  type PackedLinks,
} from "./packedLinks.ts";
import type { Span } from "./span.ts";

/** Makes links from their columns, each when it is asked for and anew each time. */
export class UnpackedLinks implements Links {
  /** By row: few, and asked for again and again. */
  private readonly places: Place[] = [];

  constructor(readonly packed: PackedLinks) {}

  get length(): number {
    return this.packed.a.length;
  }

  at(index: number): Link | undefined {
    const outline = this.outline(index);
    if (!outline) return undefined;
    const { scores, marks } = this.packed;
    const { a, b, decided } = outline;
    return {
      a,
      b,
      score: scores[index] ?? 0,
      confidence: CONFIDENCES[marks[index * MARKS] ?? 0] ?? "check",
      relation: RELATIONS[marks[index * MARKS + 1] ?? 0] ?? "same",
      reasons: this.reasonsOf(index),
      shared: this.sharedOf(index),
      contrasts: this.contrastsOf(index),
      ...(decided === undefined ? {} : { decided }),
    };
  }

  outline(index: number): LinkOutline | undefined {
    const { a, b, marks } = this.packed;
    const [first, second] = [a[index], b[index]];
    if (first === undefined || second === undefined) return undefined;
    const decided = DECISIONS[marks[index * MARKS + 2] ?? 0];
    const ends = { a: this.placeAt(first), b: this.placeAt(second) };
    return decided === undefined ? ends : { ...ends, decided };
  }

  *[Symbol.iterator](): Iterator<Link> {
    for (let i = 0; i < this.length; i++) {
      const link = this.at(i);
      if (link) yield link;
    }
  }

  private placeAt(row: number): Place {
    const { places, articles } = this.packed;
    const at = row * 3;
    return (this.places[row] ??= {
      article: articles[places[at] ?? 0] ?? "",
      start: places[at + 1] ?? 0,
      end: places[at + 2] ?? 0,
    });
  }

  private reasonsOf(index: number): Reason[] {
    const { reasonOffsets, reasons, reasonFeatures, reasonWeights, words } = this.packed;
    return rows(reasonOffsets, index).map((at) => {
      const row = reasons[at] ?? 0;
      return { feature: words[reasonFeatures[row] ?? 0] ?? "", weight: reasonWeights[row] ?? 0 };
    });
  }

  private sharedOf(index: number): SharedWords[] {
    const { sharedOffsets, shared, sharedKinds, sharedWeights, words } = this.packed;
    return rows(sharedOffsets, index).map((at) => {
      const first = at * SHARED_WIDTH;
      const means = words[shared[first + 4] ?? ABSENT];
      return {
        a: spanAt(shared, first),
        b: spanAt(shared, first + 2),
        kind: SHARED_KINDS[sharedKinds[at] ?? 0] ?? "word",
        weight: sharedWeights[at] ?? 0,
        ...(means === undefined ? {} : { means }),
      };
    });
  }

  private contrastsOf(index: number): Contrast[] {
    const { contrastOffsets, contrasts, contrastKinds } = this.packed;
    return rows(contrastOffsets, index).map((at) => {
      const a = spanAt(contrasts, at * CONTRAST_WIDTH);
      const b = spanAt(contrasts, at * CONTRAST_WIDTH + 2);
      return {
        kind: CONTRAST_KINDS[contrastKinds[at] ?? 0] ?? "number",
        ...(a.start === ABSENT ? {} : { a }),
        ...(b.start === ABSENT ? {} : { b }),
      };
    });
  }
}

const spanAt = (column: Int32Array, at: number): Span => ({
  start: column[at] ?? 0,
  end: column[at + 1] ?? 0,
});

/** The rows of one link. */
function rows(offsets: Uint32Array, index: number): number[] {
  const from = offsets[index] ?? 0;
  return Array.from({ length: (offsets[index + 1] ?? 0) - from }, (_, k) => from + k);
}
