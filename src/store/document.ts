import type {
  KindAdjustment,
  NamingAdjustments,
  NamingMerge,
  VoiceAdjustments,
  VoiceMerge,
  VoiceSpanAdjustment,
} from "../model/adjustments.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import { compareStrings, hashText } from "../model/identity.ts";
import { compactArticle, withAdjustments } from "./compact.ts";
import type { ArticleDetails, Document, LoadedArticle, NewArticle } from "./state.ts";

/** Appends articles as further columns. A text that is already there is not added again. */
export function withArticles(document: Document, added: readonly NewArticle[]): Document {
  const known = new Set(document.articles.map((article) => article.id));
  const fresh: LoadedArticle[] = [];
  for (const article of added) {
    const id = hashText(article.text);
    if (known.has(id)) continue;
    known.add(id);
    const decided = document.adjustments.languages?.findLast((one) => one.article === id);
    const language = decided?.language ?? article.language;
    fresh.push(compactArticle({ ...article, id, language, outlet: article.outlet ?? "" }));
  }
  return fresh.length === 0 ? document : { ...document, articles: [...document.articles, ...fresh] };
}

/** Takes a column out. What was decided about the article stays: it has no effect until the article comes back. */
export const withoutArticle = (document: Document, id: ArticleId): Document => ({
  ...document,
  articles: document.articles.filter((article) => article.id !== id),
});

export const withDetails = (document: Document, id: ArticleId, details: ArticleDetails): Document =>
  withArticle(document, id, (article) => compactArticle({ ...article, ...details }));

/** Moves a column to a place counted from 0; out of range is the nearest end. */
export function withMoved(document: Document, id: ArticleId, to: number): Document {
  const article = document.articles.find((one) => one.id === id);
  if (!article) return document;
  const rest = document.articles.filter((one) => one.id !== id);
  const at = Math.max(0, Math.min(to, rest.length));
  return { ...document, articles: [...rest.slice(0, at), article, ...rest.slice(at)] };
}

/** Days are ISO 8601, so that their order is that of their letters. */
export function withDateOrder(document: Document): Document {
  const day = ({ date = "" }: LoadedArticle) => (date === "" ? "\uffff" : date);
  const articles = [...document.articles].sort((a, b) => compareStrings(day(a), day(b)));
  return { ...document, articles };
}

/** Sets a sentence to text or furniture; a later decision on the same place replaces the earlier one. */
export function withKind(document: Document, kind: KindAdjustment): Document {
  const others = (document.adjustments.kinds ?? []).filter(
    (one) => one.article !== kind.article || one.end <= kind.start || kind.end <= one.start,
  );
  return withAdjustments(document, { kinds: [...others, kind] });
}

/** Decides for the engine whether an article belongs to the first event. */
export function withEvent(document: Document, id: ArticleId, belongs: boolean): Document {
  const { takenIn = [], setApart = [] } = document.adjustments;
  const without = (list: readonly ArticleId[]) => list.filter((article) => article !== id);
  return withAdjustments(document, {
    takenIn: belongs ? [...without(takenIn), id] : without(takenIn),
    setApart: belongs ? without(setApart) : [...without(setApart), id],
  });
}

export function withLanguage(
  document: Document,
  id: ArticleId,
  language: Language,
  direction: Direction,
): Document {
  const others = (document.adjustments.languages ?? []).filter((one) => one.article !== id);
  const named = withArticle(document, id, (article) => ({ ...article, language, direction }));
  return withAdjustments(named, { languages: [...others, { article: id, language }] });
}

/** Two voices become one. Said twice it counts once, with the later place in the order. */
export function withVoiceMerge(document: Document, merge: VoiceMerge): Document {
  const { merges = [] } = document.adjustments.voices ?? {};
  const others = merges.filter(({ into, from }) => into !== merge.into || from !== merge.from);
  return withVoices(document, { merges: [...others, merge] });
}

/** An alias becomes a voice of its own. Where the reader merged it in, that is taken back instead. */
export function withVoiceSplit(document: Document, alias: string): Document {
  const { merges = [], splits = [] } = document.adjustments.voices ?? {};
  const kept = merges.filter(({ from }) => from !== alias);
  if (kept.length < merges.length) return withVoices(document, { merges: kept });
  return splits.includes(alias) ? document : withVoices(document, { splits: [...splits, alias] });
}

/** Says a stretch in a voice; later decisions replace those that lie within it. */
export function withVoiceOf(document: Document, span: VoiceSpanAdjustment): Document {
  const without = withoutVoiceOf(document, span);
  return withVoices(without, { spans: [...(without.adjustments.voices?.spans ?? []), span] });
}

/** Takes back what was decided on the voices within a stretch. */
export function withoutVoiceOf(document: Document, place: Omit<VoiceSpanAdjustment, "voice">): Document {
  const { spans = [] } = document.adjustments.voices ?? {};
  const kept = spans.filter(
    ({ article, start, end }) => article !== place.article || start < place.start || place.end < end,
  );
  return kept.length === spans.length ? document : withVoices(document, { spans: kept });
}

/** Two rows of the naming table become one; forms that were taken out of a row come back with it. */
export function withNamingMerge(document: Document, merge: NamingMerge): Document {
  const { merges = [], splits = [] } = document.adjustments.naming ?? {};
  const others = merges.filter(({ into, from }) => into !== merge.into || from !== merge.from);
  const kept = splits.filter((form) => form !== merge.into && form !== merge.from);
  return withNaming(document, { merges: [...others, merge], splits: kept });
}

/** A form leaves its row. Where the reader merged it in, that is taken back instead. */
export function withNamingSplit(document: Document, form: string): Document {
  const { merges = [], splits = [] } = document.adjustments.naming ?? {};
  const kept = merges.filter(({ from }) => from !== form);
  if (kept.length < merges.length) return withNaming(document, { merges: kept });
  return splits.includes(form) ? document : withNaming(document, { splits: [...splits, form] });
}

const withNaming = (document: Document, changed: NamingAdjustments): Document =>
  withAdjustments(document, { naming: { ...document.adjustments.naming, ...changed } });

const withVoices = (document: Document, changed: VoiceAdjustments): Document =>
  withAdjustments(document, { voices: { ...document.adjustments.voices, ...changed } });

function withArticle(
  document: Document,
  id: ArticleId,
  change: (article: LoadedArticle) => LoadedArticle,
): Document {
  return {
    ...document,
    articles: document.articles.map((article) => (article.id === id ? change(article) : article)),
  };
}
