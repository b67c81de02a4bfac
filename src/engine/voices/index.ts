import type { ArticleId, Language, SegmentedArticle } from "../../model/article.ts";
import { compareStrings } from "../../model/identity.ts";
import { bySpan, type Span } from "../../model/span.ts";
import type { AttributedArticle, Voice, VoiceSpan } from "../../model/voice.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { byLabel, resolve } from "./resolve.ts";
import { scopeOf, type Scoped } from "./scope.ts";
import type { Stretch } from "./stretch.ts";
import { viewOf } from "./view.ts";

/** The mentions of all articles, before it is known which of them are one voice. */
export interface ReadVoices {
  /** In the order in which the articles were given. */
  readonly order: readonly ArticleId[];
  /** In order of id. */
  readonly scoped: readonly Scoped[];
}

/** Who is credited with what in all articles. */
export interface Attribution {
  readonly articles: AttributedArticle[];
  readonly voices: Voice[];
}

/** Who is credited with what in one article. */
export const readArticle = (article: SegmentedArticle, lexicon: Lexicon | undefined): Scoped =>
  scopeOf(viewOf(article, lexicon));

/**
 * Reads who is credited with what in each article. `lexica` tell institutions by their names in several languages; `read` may
 * give what was read before.
 */
export function readVoices(
  articles: readonly SegmentedArticle[],
  lexica?: ReadonlyMap<Language, Lexicon>,
  read: typeof readArticle = readArticle,
): ReadVoices {
  const inOrder = [...articles].sort((a, b) => compareStrings(a.id, b.id));
  return {
    order: articles.map(({ id }) => id),
    scoped: inOrder.map((article) => read(article, lexica?.get(article.language))),
  };
}

/**
 * Who is credited with what, in each article and across them (SPEC.md has the rules). Voices of the first of `events` have
 * no names from articles outside it; those outside are read with all articles in view, because they tell of the same people
 * more briefly. Without `events` all articles are taken for one. The articles come back in the order in which they were
 * given; voices are sorted by label and do not depend on that order. Yields between steps of a few milliseconds.
 */
export function* resolveVoices(
  { order, scoped }: ReadVoices,
  events: readonly (readonly ArticleId[])[] = [],
): Generator<undefined, Attribution> {
  const [first = order] = events;
  const inside = scoped.filter(({ view }) => first.includes(view.article.id));
  const own = yield* resolveArticles(inside, first);
  const others = order.filter((id) => !first.includes(id));
  if (others.length === 0) return inOrder(order, [own]);
  return inOrder(order, [own, yield* resolveArticles(scoped, others)]);
}

function inOrder(order: readonly ArticleId[], resolved: readonly Attribution[]): Attribution {
  const byId = new Map(
    resolved.flatMap(({ articles }) => articles.map((article) => [article.article, article] as const)),
  );
  const voices = new Map(resolved.flatMap((part) => part.voices.map((voice) => [voice.id, voice] as const)));
  return { articles: order.flatMap((id) => byId.get(id) ?? []), voices: [...voices.values()].sort(byLabel) };
}

/** The voices of all of these articles; those of `wanted` come back. */
function* resolveArticles(
  scoped: readonly Scoped[],
  wanted: readonly ArticleId[],
): Generator<undefined, Attribution> {
  const offsets = scoped.map((_, i) =>
    scoped.slice(0, i).reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  const mentions = scoped.flatMap((article) => article.mentions);
  const of = scoped.flatMap((article, i) =>
    article.mentions.map((mention) => (mention.of === null ? null : mention.of + (offsets[i] ?? 0))),
  );
  const { voices, voiceOf } = yield* resolve(mentions, of);
  const articles: AttributedArticle[] = [];
  for (const [i, article] of scoped.entries()) {
    if (!wanted.includes(article.view.article.id)) continue;
    yield;
    articles.push(attributed(article, (mention) => voiceOf[mention + (offsets[i] ?? 0)] ?? ""));
  }
  const used = new Set(
    articles.flatMap((article) => article.voices.flatMap((span) => [span.voice, ...(span.via ?? [])])),
  );
  return { articles, voices: voices.filter((voice) => used.has(voice.id)) };
}

function attributed(
  { view, stretches, frames }: Scoped,
  voiceOf: (mention: number) => string,
): AttributedArticle {
  const spans = stretches
    .map((stretch) => voiceSpan(view.article.text, stretch, voiceOf))
    .filter((span) => span.end > span.start);
  return { article: view.article.id, voices: spans, frames: disjoint(frames) };
}

/** Without white space at the edges. */
function voiceSpan(
  text: string,
  { start, end, mention, via, ...rest }: Stretch,
  voiceOf: (mention: number) => string,
): VoiceSpan {
  const inside = text.slice(start, end);
  const left = inside.length - inside.trimStart().length;
  const right = inside.length - inside.trimEnd().length;
  return {
    ...rest,
    start: start + Math.min(left, inside.length),
    end: end - Math.min(right, inside.length - Math.min(left, inside.length)),
    voice: voiceOf(mention),
    ...(via === undefined ? {} : { via: [voiceOf(via)] }),
  };
}

function disjoint(frames: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const frame of [...frames].sort(bySpan)) {
    const last = result.at(-1);
    if (last && frame.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, frame.end) };
    else result.push(frame);
  }
  return result;
}
