import type { Anchor } from "../model/adjustments.ts";
import type { Annotations, Note } from "../model/annotations.ts";
import type { ArticleId } from "../model/article.ts";
import type { Place } from "../model/comparison.ts";
import { anchorOf, standsIn } from "./anchors.ts";
import { compactAnnotations, withAnnotations } from "./compact.ts";
import type { Point } from "./links.ts";
import type { Document } from "./state.ts";

/** The annotations whose words stand where they say: what views show beside a point. The others are in unplaced.ts. */
export function placedAnnotations({ articles, annotations = {} }: Document): Annotations {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const isPlaced = ({ article, start, end, quote }: Anchor): boolean =>
    texts.get(article)?.slice(start, end) === quote;
  const { notes = [], names = [], absences = [], checked = [] } = annotations;
  const kept = {
    notes: notes.filter(({ at }) => isPlaced(at)),
    names: names.filter(({ at }) => isPlaced(at)),
    absences: absences.filter(({ at }) => isPlaced(at)),
    checked: checked.filter(isPlaced),
  };
  return compactAnnotations(kept) ?? {};
}

/** What a note is about. One of several notes of a point is meant by its own anchor: `{ point: [note.at] }`. */
export type NoteTarget =
  { readonly point: Point } | { readonly mention: Place } | { readonly article: ArticleId };

/** Writes a note, in the place of the one that is there; empty text removes it. */
export function withNote(document: Document, target: NoteTarget, text: string): Document {
  const { notes = [] } = document.annotations ?? {};
  const { scope, places } = spotOf(target);
  const at = notes.findIndex((note) => note.scope === scope && isAbout(note.at, scope, places));
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

const isAbout = (at: Anchor, scope: Note["scope"], places: Point): boolean =>
  scope === "article" ? at.article === places[0]?.article : standsIn(at, places);

/** The words of a point's representative. */
const anchorFor = (document: Document, [first]: Point): Anchor | null =>
  first ? anchorOf(document, first) : null;

/** Names a point; an empty name leaves it to its words again. */
export function withPointName(document: Document, point: Point, name: string): Document {
  const { names = [] } = document.annotations ?? {};
  const at = names.findIndex((one) => standsIn(one.at, point));
  const anchor = names[at]?.at ?? anchorFor(document, point);
  if (!anchor) return document;
  const given = name.trim() === "" ? [] : [{ at: anchor, name: name.trim() }];
  const others = (list: typeof names) => list.filter((one) => !standsIn(one.at, point));
  return withAnnotations(document, {
    names: at < 0 ? [...names, ...given] : [...names.slice(0, at), ...given, ...others(names.slice(at))],
  });
}

/** Says that a person has read an article and the point is not in it, or takes that back. */
export function withAbsence(document: Document, point: Point, article: ArticleId, absent: boolean): Document {
  const { absences = [] } = document.annotations ?? {};
  const others = absences.filter((one) => one.article !== article || !standsIn(one.at, point));
  if (absent && others.length < absences.length) return document;
  const at = anchorFor(document, point);
  return withAnnotations(document, {
    absences: absent && at ? [...others, { at, article }] : others,
  });
}

/** Marks a point as looked through, or takes the mark away. */
export function withChecked(document: Document, point: Point, isChecked: boolean): Document {
  const { checked = [] } = document.annotations ?? {};
  const others = checked.filter((at) => !standsIn(at, point));
  if (isChecked && others.length < checked.length) return document;
  const at = anchorFor(document, point);
  return withAnnotations(document, { checked: isChecked && at ? [...others, at] : others });
}
