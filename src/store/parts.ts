/** Parts of a comparison, for a link or a file that is not to hold all of it. What is left out leaves no trace. */
import type { Anchor } from "../model/adjustments.ts";
import type { ArticleId } from "../model/article.ts";
import type { Claim } from "../model/comparison.ts";
import { standsIn } from "./anchors.ts";
import { withAdjustments, withAnnotations } from "./compact.ts";
import { correctionsOf } from "./corrections.ts";
import { decidedPlaces } from "./handmade.ts";
import type { Document } from "./state.ts";

export const withoutNotes = (document: Document): Document => withAnnotations(document, { notes: [] });

/** Leaves articles out together with everything that was decided or noted on them: anchors hold their words. */
export function withoutArticles(document: Document, leftOut: ReadonlySet<ArticleId>): Document {
  if (leftOut.size === 0) return document;
  const articles = document.articles.filter(({ id }) => !leftOut.has(id));
  const isKept = ({ article }: { readonly article: ArticleId }) => !leftOut.has(article);
  const keptIds = (ids: readonly ArticleId[] = []) => ids.filter((id) => !leftOut.has(id));
  // Names of voices and things are words of the texts: those that only stood in what is left out would tell of it.
  const stands = (name: string) => articles.some(({ text }) => text.includes(name));
  const {
    kinds = [],
    takenIn,
    setApart,
    languages = [],
    voices,
    links = [],
    cuts = [],
    naming,
  } = document.adjustments;
  const merges = (list: readonly { readonly into: string; readonly from: string }[] = []) =>
    list.filter(({ into, from }) => stands(into) && stands(from));
  const adjusted = withAdjustments(
    { ...document, articles },
    {
      kinds: kinds.filter(isKept),
      takenIn: keptIds(takenIn),
      setApart: keptIds(setApart),
      languages: languages.filter(isKept),
      voices: {
        merges: merges(voices?.merges),
        splits: (voices?.splits ?? []).filter(stands),
        spans: (voices?.spans ?? []).filter(
          (span) => isKept(span) && (span.voice === null || stands(span.voice)),
        ),
      },
      links: links.filter(({ a, b }) => isKept(a) && isKept(b)),
      cuts: cuts.filter(({ at }) => isKept(at)),
      naming: { merges: merges(naming?.merges), splits: (naming?.splits ?? []).filter(stands) },
    },
  );
  return withAnnotationsAt(adjusted, isKept, (absent) => !leftOut.has(absent));
}

/** Keeps of the names, notes and marks only those that are about one point. The corrections stay: they make the points. */
export const withOnlyPoint = (document: Document, { mentions }: Claim): Document =>
  withAnnotationsAt(
    document,
    (at) => standsIn(at, mentions),
    () => true,
    "point",
  );

function withAnnotationsAt(
  document: Document,
  isKept: (at: Anchor) => boolean,
  isKeptAbsent: (article: ArticleId) => boolean,
  scope: "any" | "point" = "any",
): Document {
  const { notes = [], names = [], absences = [], checked = [] } = document.annotations ?? {};
  return withAnnotations(document, {
    notes: notes.filter((note) => isKept(note.at) && (scope === "any" || note.scope !== "article")),
    names: names.filter(({ at }) => isKept(at)),
    absences: absences.filter(({ at, article }) => isKept(at) && isKeptAbsent(article)),
    checked: checked.filter(isKept),
  });
}

/** How much a document holds. */
export interface Contents {
  readonly articles: number;
  /** Decisions and marks of every kind; a mention that was put into a point counts once. */
  readonly corrections: number;
  readonly notes: number;
}

export function contentsOf(
  document: Pick<Document, "adjustments" | "annotations"> & { readonly articles: readonly unknown[] },
): Contents {
  const { adjustments, annotations = {} } = document;
  const { links = [], takenIn = [], setApart = [], languages = [], voices = {}, naming = {} } = adjustments;
  const placed = correctionsOf(document).filter(({ kind }) => kind !== "note" && kind !== "link");
  const named = [voices.merges, voices.splits, naming.merges, naming.splits, takenIn, setApart, languages];
  return {
    articles: document.articles.length,
    corrections:
      decidedPlaces(links) + placed.length + named.reduce((sum, list) => sum + (list?.length ?? 0), 0),
    notes: annotations.notes?.length ?? 0,
  };
}
