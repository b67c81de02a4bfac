import type { Language, SegmentedArticle } from "../../model/article.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { runThrough } from "../stages.ts";
import { type Attribution, readVoices, resolveVoices } from "../voices/index.ts";

/** Reads voices and resolves them at once, as for articles of one event. */
export const attribute = (
  articles: readonly SegmentedArticle[],
  lexica?: ReadonlyMap<Language, Lexicon>,
): Attribution => runThrough(resolveVoices(readVoices(articles, lexica)));
