import type { Annotations } from "../../model/annotations.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Claim, Place } from "../../model/comparison.ts";
import { standsIn } from "../../store/anchors.ts";

/** What the reader wrote on a point as a whole, "" where nothing. */
export const noteOnPoint = ({ notes = [] }: Annotations, { mentions }: Claim): string =>
  notes.find(({ scope, at }) => scope === "point" && standsIn(at, mentions))?.text ?? "";

export const noteOnMention = ({ notes = [] }: Annotations, mention: Place): string =>
  notes.find(({ scope, at }) => scope === "mention" && standsIn(at, [mention]))?.text ?? "";

export const noteOnArticle = ({ notes = [] }: Annotations, article: ArticleId): string =>
  notes.find(({ scope, at }) => scope === "article" && at.article === article)?.text ?? "";
