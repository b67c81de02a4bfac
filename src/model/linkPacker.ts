import type { ArticleId } from "./article.ts";
import type { Contrast, Link, Place, Reason, SharedWords } from "./comparison.ts";
import {
  ABSENT,
  CONFIDENCES,
  CONTRAST_KINDS,
  DECISIONS,
  RELATIONS,
  SHARED_KINDS,
  type PackedLinks,
} from "./packedLinks.ts";
import type { Span } from "./span.ts";

type Numbers = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** Room of a column at first. */
const FIRST_ROOM = 1024;

/** A column of numbers that grows as it is written. */
class Column<Values extends Numbers> {
  private values: Values;
  length = 0;

  constructor(private readonly make: (length: number) => Values) {
    this.values = make(FIRST_ROOM);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** With a buffer of just its length. */
  packed(): Values {
    const values = this.make(this.length);
    values.set(this.values.subarray(0, this.length));
    return values;
  }
}

const integers = () => new Column((length) => new Int32Array(length));
const offsets = () => new Column((length) => new Uint32Array(length));
const bytes = () => new Column((length) => new Uint8Array(length));
const decimals = () => new Column((length) => new Float64Array(length));

/** Rows for things, in the order in which they first come; the same string or object has one row. */
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

/** Rows for reasons, one for all of equal feature and weight. */
class ReasonRows {
  readonly features = offsets();
  readonly weights = decimals();
  private readonly rows = new Map<string, Map<number, number>>();

  constructor(private readonly words: Rows<string>) {}

  of({ feature, weight }: Reason): number {
    const known = this.rows.get(feature) ?? new Map<number, number>();
    if (known.size === 0) this.rows.set(feature, known);
    const row = known.get(weight) ?? this.features.length;
    if (row < this.features.length) return row;
    this.features.push(this.words.of(feature));
    this.weights.push(weight);
    known.set(weight, row);
    return row;
  }
}

/** Takes links one by one and keeps of each only its numbers. */
export class LinkPacker {
  private readonly articles = new Rows<ArticleId>();
  private readonly words = new Rows<string>();
  private readonly placeRows = new Rows<Place>();
  private readonly reasonRows = new ReasonRows(this.words);
  private readonly a = integers();
  private readonly b = integers();
  private readonly scores = decimals();
  private readonly marks = bytes();
  private readonly reasonOffsets = offsets();
  private readonly reasons = integers();
  private readonly sharedOffsets = offsets();
  private readonly shared = integers();
  private readonly sharedKinds = bytes();
  private readonly sharedWeights = decimals();
  private readonly contrastOffsets = offsets();
  private readonly contrasts = integers();
  private readonly contrastKinds = bytes();

  constructor() {
    this.closeLink();
  }

  /** Links of one clause are to share its place: places are told apart as objects. */
  add(link: Link): void {
    this.a.push(this.placeRows.of(link.a));
    this.b.push(this.placeRows.of(link.b));
    this.scores.push(link.score);
    this.marks.push(CONFIDENCES.indexOf(link.confidence));
    this.marks.push(RELATIONS.indexOf(link.relation));
    this.marks.push(DECISIONS.indexOf(link.decided));
    for (const reason of link.reasons) this.reasons.push(this.reasonRows.of(reason));
    for (const words of link.shared) this.addShared(words);
    for (const contrast of link.contrasts) this.addContrast(contrast);
    this.closeLink();
  }

  /** Where the rows of the next link begin. */
  private closeLink(): void {
    this.reasonOffsets.push(this.reasons.length);
    this.sharedOffsets.push(this.sharedKinds.length);
    this.contrastOffsets.push(this.contrastKinds.length);
  }

  private addShared({ a, b, kind, weight, means }: SharedWords): void {
    pushSpan(this.shared, a);
    pushSpan(this.shared, b);
    this.shared.push(means === undefined ? ABSENT : this.words.of(means));
    this.sharedKinds.push(SHARED_KINDS.indexOf(kind));
    this.sharedWeights.push(weight);
  }

  private addContrast({ kind, a = NOWHERE, b = NOWHERE }: Contrast): void {
    pushSpan(this.contrasts, a);
    pushSpan(this.contrasts, b);
    this.contrastKinds.push(CONTRAST_KINDS.indexOf(kind));
  }

  packed(): PackedLinks {
    const places = integers();
    for (const place of this.placeRows.items) {
      places.push(this.articles.of(place.article));
      pushSpan(places, place);
    }
    return {
      articles: this.articles.items,
      words: this.words.items,
      places: places.packed(),
      reasonFeatures: this.reasonRows.features.packed(),
      reasonWeights: this.reasonRows.weights.packed(),
      a: this.a.packed(),
      b: this.b.packed(),
      scores: this.scores.packed(),
      marks: this.marks.packed(),
      reasonOffsets: this.reasonOffsets.packed(),
      reasons: this.reasons.packed(),
      sharedOffsets: this.sharedOffsets.packed(),
      shared: this.shared.packed(),
      sharedKinds: this.sharedKinds.packed(),
      sharedWeights: this.sharedWeights.packed(),
      contrastOffsets: this.contrastOffsets.packed(),
      contrasts: this.contrasts.packed(),
      contrastKinds: this.contrastKinds.packed(),
    };
  }
}

const NOWHERE: Span = { start: ABSENT, end: ABSENT };

function pushSpan(column: Column<Int32Array>, { start, end }: Span): void {
  column.push(start);
  column.push(end);
}
