import type { Adjustments, Anchor } from "../model/adjustments.ts";
import type { Annotations } from "../model/annotations.ts";
import type { ArticleId } from "../model/article.ts";
import { hashText } from "../model/identity.ts";
import type { Span } from "../model/span.ts";
import { finderFor, type Finder } from "./anchors.ts";
import { compactAdjustments, compactAnnotations, compactArticle } from "./compact.ts";
import type { Document, NewArticle } from "./state.ts";

/**
 * Puts another text in an article's place. Outlet and details stay where the new one brings none, and so does the language
 * that the reader gave to the article. What the reader decided follows its words: anchors whose words are gone come along and stay unplaced, so that a later text may have them again;
 * sentences and voices whose words are gone stay with the text that had them.
 */
export function withReplaced(document: Document, id: ArticleId, next: NewArticle): Document {
  const before = document.articles.find((article) => article.id === id);
  const to = hashText(next.text);
  if (!before || document.articles.some((article) => article.id === to)) return document;
  const move: Move = { from: id, to, text: before.text, find: finderFor(before.text, next.text) };
  const annotations = compactAnnotations(movedAnnotations(document.annotations ?? {}, move));
  const given = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""));
  const adjustments = movedAdjustments(document.adjustments, move);
  const isDecided = adjustments.languages?.some(({ article }) => article === to) ?? false;
  const tongue = isDecided ? { language: before.language, direction: before.direction } : {};
  return {
    title: document.title,
    articles: document.articles.map((article) =>
      article === before
        ? compactArticle({ ...before, ...given, ...tongue, id: to, text: next.text })
        : article,
    ),
    adjustments: compactAdjustments(adjustments),
    ...(annotations ? { annotations } : {}),
  };
}

interface Move {
  readonly from: ArticleId;
  readonly to: ArticleId;
  /** The text that is replaced. */
  readonly text: string;
  readonly find: Finder;
}

function movedAdjustments(adjustments: Adjustments, move: Move): Adjustments {
  const { kinds = [], takenIn = [], setApart = [], languages = [] } = adjustments;
  const { voices = {}, links = [], cuts = [] } = adjustments;
  const rename = (article: ArticleId) => (article === move.from ? move.to : article);
  const isDecided = [...takenIn, ...setApart].includes(move.from);
  // The text may have been here before, and what was decided of it then gives way to what is decided now.
  const belonging = (list: readonly ArticleId[]) =>
    isDecided ? list.filter((article) => article !== move.to).map(rename) : list;
  return {
    ...adjustments,
    kinds: kinds.map((kind) => movedSpan(kind, move)),
    takenIn: belonging(takenIn),
    setApart: belonging(setApart),
    languages: languages
      .filter(({ article }) => article !== move.to)
      .map((one) => ({ ...one, article: rename(one.article) })),
    voices: { ...voices, spans: (voices.spans ?? []).map((span) => movedSpan(span, move)) },
    links: links.map((link) => ({ ...link, a: movedAnchor(link.a, move), b: movedAnchor(link.b, move) })),
    cuts: cuts.map((cut) => ({ ...cut, at: movedAnchor(cut.at, move) })),
  };
}

function movedAnnotations(annotations: Annotations, move: Move): Annotations {
  const { notes = [], names = [], absences = [], checked = [] } = annotations;
  const follow = <T extends { readonly at: Anchor }>(one: T): T => ({
    ...one,
    at: movedAnchor(one.at, move),
  });
  return {
    notes: notes.map(follow),
    names: names.map(follow),
    absences: absences.map(({ at, article }) => ({
      at: movedAnchor(at, move),
      article: article === move.from ? move.to : article,
    })),
    checked: checked.map((at) => movedAnchor(at, move)),
  };
}

function movedAnchor(at: Anchor, { from, to, find }: Move): Anchor {
  if (at.article !== from) return at;
  const start = find(at);
  return start === null
    ? { ...at, article: to }
    : { ...at, article: to, start, end: start + at.quote.length };
}

function movedSpan<T extends Span & { readonly article: ArticleId }>(span: T, move: Move): T {
  if (span.article !== move.from) return span;
  const quote = move.text.slice(span.start, span.end);
  const start = move.find({ start: span.start, quote });
  return start === null ? span : { ...span, article: move.to, start, end: start + quote.length };
}
