import type { ArticleInput } from "../../model/article.ts";
import type { Random } from "./random.ts";

/** What a page can hold besides news: every script, marks without a partner, invisible characters, odd line ends. */
const SCRAPS =
  "قال الوزيرُ إنّ ٢٧ ميناء said the minister 14,000 l'Élysée n'a pas « “ ” » \" ( ) [ — – - … . ! ? ؟ ، ؛ : ; " +
  "\u200f \u202b \u200d 😀 👨‍👩‍👧 한국 東京は35人 Ελλάδα भारत Москва — сообщил 3,5% $1.2 \u00a0 \t \n \n\n \n\n\n ال و 1 2026 10:30 'tis e\u0301 ﷺ";
const scraps = SCRAPS.split(" ");

/** Scraps in a random order: an article that makes no sense, for rules that hold whatever the text is. */
export function scrapArticle(random: Random, words: number, name: string): ArticleInput {
  const text = Array.from({ length: words }, () => scraps[random.below(scraps.length)] ?? "").join(" ");
  return { name, text };
}

/** Sentences of several articles put together anew: a text that shares much with all of them, in another order. */
export function mixedArticle(
  random: Random,
  sentences: readonly string[],
  count: number,
  name: string,
): ArticleInput {
  return { name, text: random.shuffled(sentences).slice(0, count).join("\n\n") };
}
