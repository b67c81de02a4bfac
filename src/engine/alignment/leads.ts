import type { SegmentedArticle } from "../../model/article.ts";
import { foldWord, type LanguageRules } from "../grammar/rules.ts";
import { rulesFor } from "../grammar/language.ts";
import { isParticiple, isVerb } from "../grammar/verbs.ts";
import type { ClauseText } from "./clauseText.ts";
import { beginsWithAnd, openersOf } from "./openers.ts";
import { MARK } from "./phrases.ts";
import type { Prepared } from "./score.ts";
import type { ArticleWords, Word } from "./words.ts";

/** Words before a clause that are looked back over. Raising it gives longer leads. */
const FARTHEST = 10;
/** Words of a lead where nothing in reach begins one. */
const USUAL = 6;
/** A mark nearer than this parts a name or a title from its noun. Raising it gives longer leads. */
const LEAST_LEAD = 3;

/**
 * Where the words begin on which a clause leans: it was cut off inside a sentence and does not begin with a verb of its own.
 *
 *   clause   … the situation in Eastern Ghouta, | most of which the army has taken
 *   wanted   "the situation in Eastern Ghouta,", to be shown before it and marked as no part of it
 *
 * Undefined for a clause that can be read alone, for each of `clauses`. Only for the eye: nothing is compared by it.
 */
export function* leadsOf(
  clauses: readonly ClauseText[],
  { articles }: Prepared,
): Generator<undefined, (number | undefined)[]> {
  const readers = new Map(articles.map((source) => [source.article.id, new LeadReader(source)]));
  const leads: (number | undefined)[] = [];
  for (const clause of clauses) {
    if (clause.index % CLAUSES_A_STEP === 0) yield;
    leads.push(readers.get(clause.article)?.leadOf(clause));
  }
  return leads;
}

/** Clauses between two breaths. */
const CLAUSES_A_STEP = 200;

/** Walks through an article once, clause by clause. */
class LeadReader {
  private readonly article: SegmentedArticle;
  private readonly words: readonly Word[];
  private readonly rules: LanguageRules;
  private readonly openers: ReadonlySet<string>;
  private next = 0;

  constructor({ article, words }: ArticleWords) {
    this.article = article;
    this.words = words;
    this.rules = rulesFor(article.language);
    this.openers = openersOf(article.language);
  }

  leadOf({ place, sentence }: ClauseText): number | undefined {
    while ((this.words[this.next]?.end ?? Infinity) <= place.start) this.next++;
    const first = this.next;
    const from = this.article.sentences[sentence]?.start ?? place.start;
    const before = this.words[first - 1];
    if (!before || before.start < from || this.standsAlone(first)) return undefined;
    return this.words[this.beginning(first, from)]?.start;
  }

  /** A verb, a participle, or in Arabic a verb that carries "and". After a relative pronoun it says nothing alone. */
  private standsAlone(at: number): boolean {
    const written = this.written(at);
    if (this.openers.has(this.words[at]?.norm ?? "")) return false;
    const word = beginsWithAnd(this.article.language, written) ? written.slice(1) : written;
    return isVerb(this.rules, foldWord(word)) || isParticiple(this.rules, foldWord(written));
  }

  /** The sentence's first word where it is near, or else the nearest that a verb, a mark or an opening word makes a beginning. */
  private beginning(first: number, from: number): number {
    const near = Array.from({ length: FARTHEST }, (_, back) => first - 1 - back);
    const opening = near.find((i) => (this.words[i - 1]?.start ?? -1) < from);
    return opening ?? near.find((i) => this.begins(i, first)) ?? first - USUAL;
  }

  private begins(i: number, first: number): boolean {
    if (first - i < LEAST_LEAD) return false;
    const [{ start = 0, norm = "" } = {}, before] = [this.words[i], this.words[i - 1]];
    if (MARK.test(this.article.text.slice(before?.end ?? 0, start))) return true;
    const opens = this.openers.has(norm) && !this.rules.coordinators.has(norm);
    return opens || isVerb(this.rules, foldWord(this.written(i)));
  }

  private written(at: number): string {
    const { start = 0, end = 0 } = this.words[at] ?? {};
    return this.article.text.slice(start, end);
  }
}
