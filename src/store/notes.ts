import type { Anchor } from "../model/adjustments.ts";
import type { Annotations, Note } from "../model/annotations.ts";
import type { ArticleId } from "../model/article.ts";
import type { Place } from "../model/comparison.ts";
import { anchorOf, standsIn } from "./anchors.ts";
import { compactAnnotations, withAnnotations } from "./compact.ts";
import type { Point } from "./links.ts";
import type { Document } from "./state.ts";

/** The annotations whose words stand where they say: what views show beside a point. The others are in unplaced.ts. */
export function placedAnnotations(document: Document): Annotations {
  const { annotations = {} } = document;
  const isPlaced = placedIn(document);
  const { notes = [], names = [], absences = [], checked = [] } = annotations;
  const kept = {
    notes: notes.filter(({ at }) => isPlaced(at)),
    names: names.filter(({ at }) => isPlaced(at)),
    absences: absences.filter(({ at }) => isPlaced(at)),
    checked: checked.filter(isPlaced),
  };
  return compactAnnotations(kept) ?? {};
}

/** Tells whether an anchor's words stand where it says. */
function placedIn({ articles }: Document): (at: Anchor) => boolean {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ({ article, start, end, quote }) => texts.get(article)?.slice(start, end) === quote;
}

/**
 * Tells whether what is anchored there is about one of these places. Words that stood there before the text was replaced are
 * about none: what was said of them is kept as it is until they stand somewhere again.
 */
function aboutIn(document: Document, places: Point): (at: Anchor) => boolean {
  const isPlaced = placedIn(document);
  return (at) => isPlaced(at) && standsIn(at, places);
}

/** What a note is about. One of several notes of a point is meant by its own anchor: `{ point: [note.at] }`. */
export type NoteTarget =
  { readonly point: Point } | { readonly mention: Place } | { readonly article: ArticleId };

/** Writes a note, in the place of the one that is there; empty text removes it. */
export function withNote(document: Document, target: NoteTarget, text: string): Document {
  const { notes = [] } = document.annotations ?? {};
  const { scope, places } = spotOf(target);
  const isAbout =
    scope === "article" ? (at: Anchor) => at.article === places[0]?.article : aboutIn(document, places);
  const at = notes.findIndex((note) => note.scope === scope && isAbout(note.at));
  const before = notes[at];
  const anchor = before?.at ?? anchorFor(document, places);
  if (!anchor) return document;
  const changed = text.trim() === "" ? [] : [{ scope, at: anchor, text }];
  return withAnnotations(document, {
    notes: before ? notes.toSpliced(at, 1, ...changed) : [...notes, ...changed],
  });
}

const spotOf = (target: NoteTarget): { readonly scope: Note["scope"]; readonly places: Point } =>
  "point" in target
    ? { scope: "point", places: target.point }
    : "mention" in target
      ? { scope: "mention", places: [target.mention] }
      : { scope: "article", places: [{ article: target.article, start: 0, end: 0 }] };

/** The words of a point's representative. */
const anchorFor = (document: Document, [first]: Point): Anchor | null =>
  first ? anchorOf(document, first) : null;

/** Names a point; an empty name leaves it to its words again. */
export function withPointName(document: Document, point: Point, name: string): Document {
  const { names = [] } = document.annotations ?? {};
  const isAbout = aboutIn(document, point);
  const at = names.findIndex((one) => isAbout(one.at));
  const anchor = names[at]?.at ?? anchorFor(document, point);
  if (!anchor) return document;
  const given = name.trim() === "" ? [] : [{ at: anchor, name: name.trim() }];
  const others = (list: typeof names) => list.filter((one) => !isAbout(one.at));
  return withAnnotations(document, {
    names: at < 0 ? [...names, ...given] : [...names.slice(0, at), ...given, ...others(names.slice(at))],
  });
}

/** Says that a person has read an article and the point is not in it, or takes that back. */
export function withAbsence(document: Document, point: Point, article: ArticleId, absent: boolean): Document {
  const { absences = [] } = document.annotations ?? {};
  const isAbout = aboutIn(document, point);
  const others = absences.filter((one) => one.article !== article || !isAbout(one.at));
  if (absent && others.length < absences.length) return document;
  const at = anchorFor(document, point);
  return withAnnotations(document, {
    absences: absent && at ? [...others, { at, article }] : others,
  });
}

/** Marks a point as looked through, or takes the mark away. */
export function withChecked(document: Document, point: Point, isChecked: boolean): Document {
  const { checked = [] } = document.annotations ?? {};
  const isAbout = aboutIn(document, point);
  const others = checked.filter((at) => !isAbout(at));
  if (isChecked && others.length < checked.length) return document;
  const at = anchorFor(document, point);
  return withAnnotations(document, { checked: isChecked && at ? [...others, at] : others });
}
