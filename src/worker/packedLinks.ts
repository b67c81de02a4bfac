import type { ArticleId } from "../model/article.ts";
import type {
  Confidence,
  Contrast,
  Link,
  LinkOutline,
  Links,
  Place,
  Reason,
  Relation,
  SharedWords,
} from "../model/comparison.ts";
import type { Span } from "../model/span.ts";

/**
 * Links as columns of numbers, which a message hands over without a copy: objects of a large set take seconds to clone. What
 * many links point to (places, reasons, words) stands once in a table of its own and is named by its row. What belongs to
 * link `i` of a column with several rows a link stands from `offsets[i]` to `offsets[i + 1]`.
 */
export interface PackedLinks {
  readonly articles: readonly ArticleId[];
  /** Features and glosses. */
  readonly words: readonly string[];
  /** Number of the article, start, end of each place. */
  readonly places: Int32Array;
  readonly reasonFeatures: Uint16Array;
  readonly reasonWeights: Float64Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
  /** Confidence, relation and decision of each link: places in `CONFIDENCES`, `RELATIONS`, `DECISIONS`. */
  readonly marks: Uint8Array;
  readonly reasonOffsets: Uint32Array;
  readonly reasons: Int32Array;
  readonly sharedOffsets: Uint32Array;
  /** Start and end on both sides, and the word that both mean, ABSENT for none: `SHARED_WIDTH` values each. */
  readonly shared: Int32Array;
  readonly sharedKinds: Uint8Array;
  readonly sharedWeights: Float64Array;
  readonly contrastOffsets: Uint32Array;
  /** Start and end on both sides, ABSENT for none: `CONTRAST_WIDTH` values each. */
  readonly contrasts: Int32Array;
  readonly contrastKinds: Uint8Array;
}

const ABSENT = -1;
const CONFIDENCES: readonly Confidence[] = ["clear", "likely", "check"];
const RELATIONS: readonly Relation[] = ["same", "narrower", "broader", "altered"];
const DECISIONS: readonly Link["decided"][] = [undefined, "same", "different"];
const SHARED_KINDS: readonly SharedWords["kind"][] = [
  "word",
  "spelling",
  "stem",
  "concept",
  "name",
  "number",
];
const CONTRAST_KINDS: readonly Contrast["kind"][] = [
  "number",
  "name",
  "negation",
  "certainty",
  "actor",
  "place",
  "date",
];
const MARKS = 3;
const SHARED_WIDTH = 5;
const CONTRAST_WIDTH = 4;
/** Links between two breaths. */
const LINKS_A_STEP = 1000;

/** Rows for things, in the order in which they first come; the same object has one row. */
class Rows<Item> {
  readonly items: Item[] = [];
  private readonly numbers = new Map<Item, number>();

  of(item: Item): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The buffers of packed links, to hand over in a message. */
export const buffersOf = (packed: PackedLinks): ArrayBuffer[] =>
  Object.values(packed).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );

/** Where the rows of each link begin, and how many there are at the end. */
function offsetsOf(links: readonly Link[], countOf: (link: Link) => number): Uint32Array {
  const offsets = new Uint32Array(links.length + 1);
  links.forEach((link, i) => (offsets[i + 1] = (offsets[i] ?? 0) + countOf(link)));
  return offsets;
}

/** Yields between steps of a few milliseconds. */
export function* packLinks(links: readonly Link[]): Generator<undefined, PackedLinks> {
  const packer = new Packer(links);
  for (const [i, link] of links.entries()) {
    if (i % LINKS_A_STEP === 0) yield;
    packer.add(i, link);
  }
  return packer.packed();
}

class Packer {
  private readonly articles = new Rows<ArticleId>();
  private readonly words = new Rows<string>();
  private readonly places = new Rows<Place>();
  private readonly reasonTable = new Rows<Reason>();
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly scores: Float64Array;
  private readonly marks: Uint8Array;
  private readonly reasonOffsets: Uint32Array;
  private readonly reasons: Int32Array;
  private readonly sharedOffsets: Uint32Array;
  private readonly shared: Int32Array;
  private readonly sharedKinds: Uint8Array;
  private readonly sharedWeights: Float64Array;
  private readonly contrastOffsets: Uint32Array;
  private readonly contrasts: Int32Array;
  private readonly contrastKinds: Uint8Array;

  constructor(links: readonly Link[]) {
    this.a = new Int32Array(links.length);
    this.b = new Int32Array(links.length);
    this.scores = new Float64Array(links.length);
    this.marks = new Uint8Array(links.length * MARKS);
    this.reasonOffsets = offsetsOf(links, ({ reasons }) => reasons.length);
    this.sharedOffsets = offsetsOf(links, ({ shared }) => shared.length);
    this.contrastOffsets = offsetsOf(links, ({ contrasts }) => contrasts.length);
    const [shared, contrasts] = [this.sharedOffsets.at(-1) ?? 0, this.contrastOffsets.at(-1) ?? 0];
    this.reasons = new Int32Array(this.reasonOffsets.at(-1) ?? 0);
    this.shared = new Int32Array(shared * SHARED_WIDTH);
    this.sharedKinds = new Uint8Array(shared);
    this.sharedWeights = new Float64Array(shared);
    this.contrasts = new Int32Array(contrasts * CONTRAST_WIDTH);
    this.contrastKinds = new Uint8Array(contrasts);
  }

  add(i: number, link: Link): void {
    this.a[i] = this.places.of(link.a);
    this.b[i] = this.places.of(link.b);
    this.scores[i] = link.score;
    this.marks.set(
      [
        CONFIDENCES.indexOf(link.confidence),
        RELATIONS.indexOf(link.relation),
        DECISIONS.indexOf(link.decided),
      ],
      i * MARKS,
    );
    const firstReason = this.reasonOffsets[i] ?? 0;
    link.reasons.forEach((reason, k) => (this.reasons[firstReason + k] = this.reasonTable.of(reason)));
    const firstShared = this.sharedOffsets[i] ?? 0;
    link.shared.forEach((words, k) => {
      this.addShared(firstShared + k, words);
    });
    const firstContrast = this.contrastOffsets[i] ?? 0;
    link.contrasts.forEach(({ kind, a, b }, k) => {
      const at = firstContrast + k;
      this.contrastKinds[at] = CONTRAST_KINDS.indexOf(kind);
      const { start, end } = a ?? NOWHERE;
      const other = b ?? NOWHERE;
      this.contrasts.set([start, end, other.start, other.end], at * CONTRAST_WIDTH);
    });
  }

  private addShared(at: number, { a, b, kind, weight, means }: SharedWords): void {
    const first = at * SHARED_WIDTH;
    this.shared[first] = a.start;
    this.shared[first + 1] = a.end;
    this.shared[first + 2] = b.start;
    this.shared[first + 3] = b.end;
    this.shared[first + 4] = means === undefined ? ABSENT : this.words.of(means);
    this.sharedKinds[at] = SHARED_KINDS.indexOf(kind);
    this.sharedWeights[at] = weight;
  }

  packed(): PackedLinks {
    const reasons = this.reasonTable.items;
    const features = Uint16Array.from(reasons, ({ feature }) => this.words.of(feature));
    const places = this.places.items.flatMap(({ article, start, end }) => [
      this.articles.of(article),
      start,
      end,
    ]);
    return {
      articles: this.articles.items,
      words: this.words.items,
      places: Int32Array.from(places),
      reasonFeatures: features,
      reasonWeights: Float64Array.from(reasons, ({ weight }) => weight),
      a: this.a,
      b: this.b,
      scores: this.scores,
      marks: this.marks,
      reasonOffsets: this.reasonOffsets,
      reasons: this.reasons,
      sharedOffsets: this.sharedOffsets,
      shared: this.shared,
      sharedKinds: this.sharedKinds,
      sharedWeights: this.sharedWeights,
      contrastOffsets: this.contrastOffsets,
      contrasts: this.contrasts,
      contrastKinds: this.contrastKinds,
    };
  }
}

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

const NOWHERE: Span = { start: ABSENT, end: ABSENT };

const spanAt = (column: Int32Array, at: number): Span => ({
  start: column[at] ?? 0,
  end: column[at + 1] ?? 0,
});

/** The rows of one link. */
function rows(offsets: Uint32Array, index: number): number[] {
  const from = offsets[index] ?? 0;
  return Array.from({ length: (offsets[index + 1] ?? 0) - from }, (_, k) => from + k);
}
