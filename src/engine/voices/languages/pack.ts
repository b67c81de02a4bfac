import type { Language } from "../../../model/article.ts";
import { fold } from "../../../text/fold.ts";

/** As a pronoun or a verb shows it. */
export type Gender = "m" | "f";
/** Singular or plural. */
export type GrammaticalNumber = "s" | "p";

/** What is known of a speaker from a pronoun or the ending of a verb; absent means unknown. */
export interface Agreement {
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** True for a pronoun that stands for people only ("he"), false for one that does not ("it"). */
  readonly person?: boolean;
}

/** say: reports speech whatever its object; stance: does so only with a speaker as its subject ("welcomed"). */
export type VerbUse = "say" | "stance";

/** One form of a verb with which speech is reported. */
export interface VerbForm extends Agreement {
  readonly use: VerbUse;
  /** participle: "adding", "مضيفاً", "ajoutant", "подчеркнув": carries the sentence's speaker on. */
  readonly shape: "finite" | "participle";
  /** True for the imperfect, whose passive looks the same ("تعلن النتائج"). */
  readonly present?: boolean;
  /** True where the Arabic word begins with a conjunction, so that no subject can stand before it. */
  readonly joined?: boolean;
  /** True for verbs that report what another said ("نقلت … عن"): the inner source follows `quotesFrom`. */
  readonly relays?: boolean;
}

/** What the kinds of words are in one language. All words are folded; word lists are matched by stem where noted. */
export interface LanguagePack {
  readonly language: Language;
  /** True where the verb regularly stands before its subject. */
  readonly verbFirst: boolean;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Phrases with a place in a statement: "جاء في", "говорится в"; the document follows. */
  readonly contained: readonly Phrase[];
  /** "according to", "بحسب", "selon", "по словам"; the source follows. */
  readonly accordingTo: readonly Phrase[];
  /** Closed formulas that name no source: "على حد قوله", "по его словам". */
  readonly formulas: readonly Phrase[];
  readonly complementisers: ReadonlySet<string>;
  /** Words before a verb form that make it a passive or a noun, which credits nobody: "was", "على". */
  readonly blockers: ReadonlySet<string>;
  /** True where a noun's modifiers stand before it, so that a bare word behind "ministry" is a verb. */
  readonly headLast: boolean;
  /** True where the place of a source is its subject: "сообщили в министерстве". */
  readonly placeSubject: boolean;
  /** Verbs that report only before certain words: "called for", "fait savoir". */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verb forms with a common other meaning, which count only before a complementiser, a colon, speech or "عن". */
  readonly weak: ReadonlySet<string>;
  /** Verbs whose object may be a person or an institution, so that a single one behind them need not be the subject. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Verbs of telling somebody: with one name behind it such a verb has its listener there ("أبلغ الخراز أن", "told the minister"). */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Verbs that report where a figure follows and do something else elsewhere: "put the toll at 12", "dénombre", "насчитал". */
  readonly countingVerbs: ReadonlySet<string>;
  /** Verbs that report with a document for a subject: "figures show". */
  readonly documentVerbs: ReadonlySet<string>;
  /** Pronouns that mean nobody in particular: "on", "man". */
  readonly impersonal: ReadonlySet<string>;
  /** Stressed pronouns that stand between commas behind a verb: "le ministère flaire, lui, …". */
  readonly stressed: ReadonlySet<string>;
  /** Words that may stand between subject and verb: auxiliaries, adverbs, reflexives, negations. */
  readonly between: ReadonlySet<string>;
  /** Verbs with which an authority declares something and so puts it into force: "declared a state of emergency". */
  readonly actVerbs: ReadonlySet<string>;
  /** Words behind which a preposition says what an unnamed source knows: "familiar with the inquiry". */
  readonly insiders: ReadonlySet<string>;
  /** Words that open a sentence before its subject and belong to no name: "but", "أما", "вчера". */
  readonly openers: ReadonlySet<string>;
  /** Words at which a source phrase ends: conjunctions, relative pronouns, most prepositions. */
  readonly stops: ReadonlySet<string>;
  /** Prepositions and articles that may stand inside a source phrase ("of", "de", "باسم"). */
  readonly inner: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words that open a new statement of somebody else inside a sentence: "but", "while", "بينما". */
  readonly contrasts: ReadonlySet<string>;
  /** Phrases with which the outlet's own circumstance follows a credited part: "hours after", "في موقف". */
  readonly tails: readonly Phrase[];
  /** Words of the frame that tell how and when something was said: "in a statement on Friday". */
  readonly adjuncts: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Possessives that tie a role to the last institution: "its spokesman". */
  readonly possessives: ReadonlySet<string>;
  /** Stems of nouns for documents and statements. */
  readonly statements: ReadonlySet<string>;
  /** Stems of nouns for people who speak for others, office by office, with the class of the institution ("" for any). */
  readonly roles: ReadonlyMap<string, string>;
  /** Stems of those among them who speak for their institution and not for themselves. */
  readonly spokesmen: ReadonlySet<string>;
  /** Stems of nouns for institutions, with their class. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Stems of institution nouns that are names by themselves: "МИД", "الخارجية". */
  readonly proper: ReadonlySet<string>;
  /** Stems of nouns for unnamed people: "sources", "witnesses", "مراقبون". */
  readonly anonymous: ReadonlySet<string>;
  /** Stems of nouns for news media: what they report is said by others. */
  readonly media: ReadonlySet<string>;
  /** Stems of things that one acts according to but that say nothing: "law", "plan", "القرار". */
  readonly measures: ReadonlySet<string>;
}

/** Folded words in a row. */
export type Phrase = readonly string[];

/** `verb verb: word word | …`: verbs with the words that must follow them. */
export const particleTable = (text: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    text.split("|").flatMap((entry) => {
      const [verbs = "", following = ""] = entry.split(":");
      return words(verbs).map((verb) => [verb, wordSet(following)] as const);
    }),
  );

/** Folded words of a text with white space between them. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold);

/** Words with white space between them, folded. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** Phrases divided by "|", longest first. */
export const phrases = (text: string): Phrase[] =>
  text
    .split("|")
    .map(words)
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length);
