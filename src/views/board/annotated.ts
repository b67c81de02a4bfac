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

/** The reader's name for a point; "" where the words of the text stand for it. */
export const nameOf = ({ names = [] }: Annotations, { mentions }: Claim): string =>
  names.find(({ at }) => standsIn(at, mentions))?.name ?? "";

/** Whether a person has read the article and not found the point. */
export const isAbsent = ({ absences = [] }: Annotations, { mentions }: Claim, article: ArticleId): boolean =>
  absences.some((absence) => absence.article === article && standsIn(absence.at, mentions));

export const isChecked = ({ checked = [] }: Annotations, { mentions }: Claim): boolean =>
  checked.some((at) => standsIn(at, mentions));
