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

export interface Attribution {
  readonly articles: AttributedArticle[];
  readonly voices: Voice[];
}

/** Reads who is credited with what in each article. `lexica` tell institutions by their names in several languages. */
export function readVoices(
  articles: readonly SegmentedArticle[],
  lexica?: ReadonlyMap<Language, Lexicon>,
): ReadVoices {
  const inOrder = [...articles].sort((a, b) => compareStrings(a.id, b.id));
  return {
    order: articles.map(({ id }) => id),
    scoped: inOrder.map((article) => scopeOf(viewOf(article, lexica?.get(article.language)))),
  };
}

/**
 * Who is credited with what, in each article and across them (SPEC.md has the rules). Mentions of two `events` are never one
 * voice; without `events` all articles are taken for one. The articles come back in the order in which they were given;
 * voices are sorted by label and do not depend on that order.
 */
export function resolveVoices(
  { order, scoped }: ReadVoices,
  events?: readonly (readonly ArticleId[])[],
): Attribution {
  const groups = events?.map((event) => scoped.filter(({ view }) => event.includes(view.article.id))) ?? [
    scoped,
  ];
  const resolved = groups.map(resolveEvent);
  const byId = new Map(
    resolved.flatMap(({ articles }) => articles.map((article) => [article.article, article])),
  );
  const voices = new Map(resolved.flatMap((event) => event.voices.map((voice) => [voice.id, voice])));
  return {
    articles: order.flatMap((id) => byId.get(id) ?? []),
    voices: [...voices.values()].sort(byLabel),
  };
}

/** Reads and resolves at once, as for articles of one event. */
export const attribute = (
  articles: readonly SegmentedArticle[],
  lexica?: ReadonlyMap<Language, Lexicon>,
): Attribution => resolveVoices(readVoices(articles, lexica));

function resolveEvent(scoped: readonly Scoped[]): Attribution {
  const offsets = scoped.map((_, i) =>
    scoped.slice(0, i).reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  const mentions = scoped.flatMap((article) => article.mentions);
  const of = scoped.flatMap((article, i) =>
    article.mentions.map((mention) => (mention.of === null ? null : mention.of + (offsets[i] ?? 0))),
  );
  const { voices, voiceOf } = resolve(mentions, of);
  const articles = scoped.map((article, i) =>
    attributed(article, (mention) => voiceOf[mention + (offsets[i] ?? 0)] ?? ""),
  );
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
