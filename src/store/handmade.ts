import type { CutAdjustment, LinkAdjustment } from "../model/adjustments.ts";
import type { Note } from "../model/annotations.ts";
import type { ArticleId } from "../model/article.ts";
import type { Claim, Comparison, Mention, Place } from "../model/comparison.ts";
import { overlapOf } from "../model/span.ts";
import { correctionsOf, placesOf, type Correction } from "./corrections.ts";
import type { Document } from "./state.ts";
import { placerFor } from "./unplaced.ts";

/** What the reader made of one point. */
export interface PointMarks {
  /** Something about it was corrected: links, borders, voices, its name, an absence. Notes and check marks correct nothing. */
  readonly edited: boolean;
  /** Outlets whose cell is as it is because the reader said so. */
  readonly byHand: ReadonlySet<ArticleId>;
  /** Null: its words stand for it. */
  readonly name: string | null;
  /** On the point and on its mentions. */
  readonly notes: readonly Note[];
  /** Outlets that lack the point and were read for it: "absent, checked". */
  readonly absent: ReadonlySet<ArticleId>;
  readonly checked: boolean;
}

/** How much of a comparison is the reader's, for exports and for the progress of a review. */
export interface HandmadeCounts {
  /** Points that were corrected, and points that were looked through. */
  readonly edited: number;
  readonly checked: number;
  /** Mentions that the reader put into a point or confirmed there, and those taken out of one: each once, however many others the point has. */
  readonly linked: number;
  readonly parted: number;
  readonly cuts: number;
  readonly voices: number;
  readonly sentences: number;
  readonly notes: number;
  readonly names: number;
  readonly absences: number;
  /** Corrections and notes of any kind that have no effect on the comparison at hand (unplaced.ts). */
  readonly unplaced: number;
}

export interface Handmade {
  /** By the claim's id; every claim of the comparison has an entry. */
  readonly points: ReadonlyMap<string, PointMarks>;
  readonly counts: HandmadeCounts;
}

/** Tells what is hand-made from what is automatic. Pure: of the document and the comparison alone. */
export function handmadeOf(document: Document, comparison: Comparison): Handmade {
  const placer = placerFor(document, comparison);
  const all = correctionsOf(document);
  const placed = all.filter((correction) => placer(correction) === null);
  const spots = spotsOf(comparison);
  const drafts = new Map(comparison.claims.map((claim) => [claim.id, draftOf(claim)]));
  for (const correction of placed) mark(correction, spots, drafts);
  const count = (kind: Correction["kind"]) => placed.filter((one) => one.kind === kind).length;
  const links = placed.flatMap((one) => (one.kind === "link" ? [one.link] : []));
  const points = [...drafts.values()];
  return {
    points: drafts,
    counts: {
      edited: points.filter(({ edited }) => edited).length,
      checked: points.filter(({ checked }) => checked).length,
      linked: decidedPlaces(links.filter(({ same }) => same)),
      parted: decidedPlaces(links.filter(({ same }) => !same)),
      cuts: count("cut"),
      voices: count("voice"),
      sentences: count("sentence"),
      notes: count("note"),
      names: count("name"),
      absences: count("absence"),
      unplaced: all.length - placed.length,
    },
  };
}

/** How many places decisions are about. */
export const decidedPlaces = (links: readonly LinkAdjustment[]): number =>
  new Set(links.map(({ a }) => `${a.article} ${String(a.start)} ${String(a.end)}`)).size;

interface Draft extends PointMarks {
  edited: boolean;
  name: string | null;
  checked: boolean;
  readonly byHand: Set<ArticleId>;
  readonly notes: Note[];
  readonly absent: Set<ArticleId>;
  readonly claim: Claim;
}

const draftOf = (claim: Claim): Draft => ({
  claim,
  edited: false,
  byHand: new Set(claim.mentions.filter(({ byReader }) => byReader === true).map(({ article }) => article)),
  name: null,
  notes: [],
  absent: new Set(),
  checked: false,
});

/** A mention and the claim that it belongs to. */
interface Spot {
  readonly mention: Mention;
  readonly claim: string;
}
type Spots = ReadonlyMap<ArticleId, readonly Spot[]>;

/** Mentions of each article in the order of the text. */
function spotsOf({ claims }: Comparison): Spots {
  const spots = new Map<ArticleId, Spot[]>();
  for (const { id, mentions } of claims) {
    for (const mention of mentions) {
      const list = spots.get(mention.article);
      if (list) list.push({ mention, claim: id });
      else spots.set(mention.article, [{ mention, claim: id }]);
    }
  }
  for (const list of spots.values()) list.sort((x, y) => x.mention.start - y.mention.start);
  return spots;
}

type Drafts = ReadonlyMap<string, Draft>;

function mark(correction: Correction, spots: Spots, drafts: Drafts): void {
  const draftsAt = (place: Place): Draft[] =>
    overlapped(spots, place).flatMap(({ claim }) => drafts.get(claim) ?? []);
  const owner = ownerOf(placesOf(correction)[0], spots, drafts);
  switch (correction.kind) {
    case "note":
      if (correction.note.scope !== "article") owner?.notes.push(correction.note);
      return;
    case "checked":
      if (owner) owner.checked = true;
      return;
    case "name":
      if (owner) Object.assign(owner, { name: owner.name ?? correction.name.name, edited: true });
      return;
    case "absence":
      if (owner) markAbsent(owner, correction.absence.article);
      return;
    case "link":
      markLink(draftsAt(correction.link.a), correction.link.b, correction.link.same);
      markLink(draftsAt(correction.link.b), correction.link.a, correction.link.same);
      return;
    case "cut":
      for (const draft of besideBorder(spots, correction.cut).flatMap(({ claim }) => drafts.get(claim) ?? []))
        touch(draft, correction.cut.at.article);
      return;
    case "sentence":
      for (const draft of draftsAt(correction.sentence)) touch(draft, correction.sentence.article);
      return;
    case "voice":
      for (const draft of draftsAt(correction.voice)) touch(draft, correction.voice.article);
  }
}

const touch = (draft: Draft, article: ArticleId): void => {
  draft.edited = true;
  draft.byHand.add(article);
};

const carries = ({ claim }: Draft, article: ArticleId): boolean =>
  claim.mentions.some((mention) => mention.article === article);

/** Where the reader has put the point into the article since, the later word is what stands in the text. */
function markAbsent(draft: Draft, article: ArticleId): void {
  if (carries(draft, article)) return;
  draft.absent.add(article);
  touch(draft, article);
}

/** A place that the reader keeps out of a point made the cell of its outlet, where that has nothing else. */
function markLink(points: readonly Draft[], other: Place, same: boolean): void {
  for (const draft of points) {
    draft.edited = true;
    if (!same && !carries(draft, other.article)) draft.byHand.add(other.article);
  }
}

const overlapped = (spots: Spots, place: Place): Spot[] =>
  (spots.get(place.article) ?? []).filter(({ mention }) => overlapOf(mention, place) > 0);

/** The point in which the words of an anchor begin; where they begin in none, the one that has most of them. */
function ownerOf(place: Place | undefined, spots: Spots, drafts: Drafts): Draft | undefined {
  if (!place) return undefined;
  const near = overlapped(spots, place).sort(
    (x, y) =>
      Number(x.mention.start > place.start) - Number(y.mention.start > place.start) ||
      overlapOf(y.mention, place) - overlapOf(x.mention, place),
  );
  return drafts.get(near[0]?.claim ?? "");
}

/** The mentions on both sides of a border that was set; the one in which a border was taken away. */
function besideBorder(spots: Spots, { at, cut }: CutAdjustment): Spot[] {
  const list = spots.get(at.article) ?? [];
  const index = list.findIndex(({ mention }) => mention.start <= at.start && at.start < mention.end);
  return index < 0 ? [] : list.slice(cut ? Math.max(0, index - 1) : index, index + 1);
}
