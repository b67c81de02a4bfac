import type { SegmentedArticle } from "../../model/article.ts";
import { compareStrings } from "../../model/identity.ts";
import { bySpan, type Span } from "../../model/span.ts";
import type { AttributedArticle, Voice, VoiceSpan } from "../../model/voice.ts";
import { resolve } from "./resolve.ts";
import { scopeOf, type Scoped } from "./scope.ts";
import type { Stretch } from "./stretch.ts";
import { viewOf } from "./view.ts";

/**
 * Who is credited with what, in each article and across them (SPEC.md has the rules).
 * The articles come back in the order in which they were given; voices are sorted by label and do not depend on that order.
 */
export function attribute(articles: readonly SegmentedArticle[]): {
  articles: AttributedArticle[];
  voices: Voice[];
} {
  const inOrder = [...articles].sort((a, b) => compareStrings(a.id, b.id));
  const scoped = inOrder.map((article) => scopeOf(viewOf(article)));
  const offsets = scoped.map((_, i) =>
    scoped.slice(0, i).reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  const mentions = scoped.flatMap((article) => article.mentions);
  const of = scoped.flatMap((article, i) =>
    article.mentions.map((mention) => (mention.of === null ? null : mention.of + (offsets[i] ?? 0))),
  );
  const { voices, voiceOf } = resolve(mentions, of);
  const result = scoped.map((article, i) =>
    attributed(article, (mention) => voiceOf[mention + (offsets[i] ?? 0)] ?? ""),
  );
  const used = new Set(
    result.flatMap((article) => article.voices.flatMap((span) => [span.voice, ...(span.via ?? [])])),
  );
  const byId = new Map(result.map((article) => [article.article, article]));
  return {
    articles: articles.flatMap(({ id }) => byId.get(id) ?? []),
    voices: voices.filter((voice) => used.has(voice.id)),
  };
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
