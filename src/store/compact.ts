import type { Adjustments, NamingAdjustments, VoiceAdjustments } from "../model/adjustments.ts";
import type { Annotations } from "../model/annotations.ts";
import type { Document, LoadedArticle } from "./state.ts";

/*
 * One content, one form: fields in one order, nothing empty. So a decision that is taken back leaves the same bytes as one
 * that was never taken, and a command that changes nothing can be told from one that does.
 */

export const withAdjustments = (document: Document, changed: Adjustments): Document => ({
  ...document,
  adjustments: compactAdjustments({ ...document.adjustments, ...changed }),
});

export function withAnnotations(document: Document, changed: Annotations): Document {
  const annotations = compactAnnotations({ ...document.annotations, ...changed });
  const { title, articles, adjustments } = document;
  return { title, articles, adjustments, ...(annotations ? { annotations } : {}) };
}

export function compactAdjustments(adjustments: Adjustments): Adjustments {
  const { kinds, takenIn, setApart, languages, links, cuts } = adjustments;
  const voices = compactVoices(adjustments.voices);
  const naming = compactNaming(adjustments.naming);
  return {
    ...(kinds?.length ? { kinds } : {}),
    ...(takenIn?.length ? { takenIn } : {}),
    ...(setApart?.length ? { setApart } : {}),
    ...(languages?.length ? { languages } : {}),
    ...(voices ? { voices } : {}),
    ...(links?.length ? { links } : {}),
    ...(cuts?.length ? { cuts } : {}),
    ...(naming ? { naming } : {}),
  };
}

/** Null where nothing is left. */
export function compactAnnotations({ notes, names, absences, checked }: Annotations): Annotations | null {
  return filled({
    ...(notes?.length ? { notes } : {}),
    ...(names?.length ? { names } : {}),
    ...(absences?.length ? { absences } : {}),
    ...(checked?.length ? { checked } : {}),
  });
}

const compactVoices = ({ merges, splits, spans }: VoiceAdjustments = {}): VoiceAdjustments | null =>
  filled({
    ...(merges?.length ? { merges } : {}),
    ...(splits?.length ? { splits } : {}),
    ...(spans?.length ? { spans } : {}),
  });

const compactNaming = ({ merges, splits }: NamingAdjustments = {}): NamingAdjustments | null =>
  filled({
    ...(merges?.length ? { merges } : {}),
    ...(splits?.length ? { splits } : {}),
  });

const filled = <T extends object>(lists: T): T | null => (Object.keys(lists).length > 0 ? lists : null);

/** An article with its fields in one order and without empty details. */
export const compactArticle = (article: LoadedArticle): LoadedArticle => {
  const { id, name, text, language, direction, outlet, title, author, date, address } = article;
  return {
    id,
    name,
    text,
    language,
    direction,
    outlet,
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    ...(address ? { address } : {}),
  };
};

/** Whether two documents say the same; texts are compared by id. */
export function sameDocument(a: Document, b: Document): boolean {
  if (a === b) return true;
  if (a.title !== b.title || a.articles.length !== b.articles.length) return false;
  return (
    a.articles.every((article, i) => sameArticle(article, b.articles[i])) &&
    sameBytes(a.adjustments, b.adjustments) &&
    sameBytes(a.annotations, b.annotations)
  );
}

const sameBytes = (a: object | undefined, b: object | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function sameArticle(a: LoadedArticle, b: LoadedArticle | undefined): boolean {
  const bytes = (article: LoadedArticle | undefined) => JSON.stringify({ ...article, text: "" });
  return a === b || bytes(a) === bytes(b);
}
