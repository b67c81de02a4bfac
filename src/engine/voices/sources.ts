import { isCapital, norm, stemAt, type Range, type View } from "./view.ts";

/** True for an office that somebody holds: "minister", "وزير". */
export const isRole = (view: View, i: number): boolean => view.pack.roles.has(stemAt(view, i));
/** True for a body that speaks by itself: "ministry", "وزارة". */
export const isInstitution = (view: View, i: number): boolean => view.pack.institutions.has(stemAt(view, i));

/** True for a word that by itself makes a phrase a source: office, institution, document, unnamed people, media. */
export const isSourceNoun = (view: View, i: number): boolean => {
  const stem = stemAt(view, i);
  const { roles, institutions, statements, anonymous, media } = view.pack;
  return (
    roles.has(stem) ||
    institutions.has(stem) ||
    statements.has(stem) ||
    anonymous.has(stem) ||
    media.has(stem)
  );
};

/** True where a phrase holds an office or an institution. */
export function isOffice(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (isRole(view, i) || isInstitution(view, i)) return true;
  return false;
}

/** A capital at the head of a sentence shows a name only where hardly anything follows. */
const SHORT_NAME = 2;
const isInitial = (view: View, i: number, range: Range): boolean =>
  range.to - range.from > SHORT_NAME && (i === 0 || /[.!?…\n]/.test(view.gaps[i] ?? ""));

/** A phrase that can speak: it holds a source noun, or a name. */
export function canSpeak(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (isSourceNoun(view, i) || view.names.has(stemAt(view, i))) return true;
    if (
      !view.pack.verbFirst &&
      isCapital(view, i) &&
      view.tokens[i]?.numeric !== true &&
      !isInitial(view, i, range)
    )
      return true;
    if (view.pack.pronouns.has(norm(view, i))) return true;
  }
  return false;
}

/** True for an article or a possessive before a noun. */
export const isDeterminer = (view: View, at: number): boolean =>
  /^(?:the|a|an|its|his|her|their|our|le|la|les|un|une|son|sa|ses|leur|leurs|el|los|las|una|su|sus|der|die|das|ein|eine|sein|seine|ihr|ihre)$/.test(
    norm(view, at),
  );
