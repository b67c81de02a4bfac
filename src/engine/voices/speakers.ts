import type { AttributionConfidence } from "../../model/voice.ts";
import type { Cue } from "./cue.ts";
import type { Agreement } from "./languages/pack.ts";
import { mentionOf, type Mention } from "./mention.ts";
import { norm, spanOf, stemAt, type Range, type View } from "./view.ts";

/** Whom a cue credits: an index into the article's mentions. */
export interface Credit {
  readonly mention: number;
  readonly confidence: AttributionConfidence;
}

/** Institutions whose name says what they are: a name without a noun ("Transrail") is a company or a party, but no ministry. */
const NEVER_A_BARE_NAME = new Set(
  "#ministry #presidency #government #army #court #police #embassy #hospital #prosecution #university #town #region".split(
    " ",
  ),
);

/** Characters from an institution to "its spokeswoman, Jane Roe": about two sentences. */
const OWNER_REACH = 250;
/** The noun at the head of a sentence, with its article. */
const HEAD_WORDS = 2;
/** Letters of an article: "the", "les", "der". */
const LONGEST_ARTICLE = 3;

/** The speakers of one article in the order in which they were credited, for what later words take up. */
export class Speakers {
  readonly mentions: Mention[] = [];
  /** Indices of the mentions credited, the latest last. */
  readonly #history: number[] = [];
  /** The same with those that are named at the head of a sentence and say nothing there. */
  readonly #named: number[] = [];

  constructor(private readonly view: View) {}

  get last(): number | null {
    return this.#history.at(-1) ?? null;
  }

  /** Whom a cue credits; null where it names nobody and nobody spoke before. `inSentence` is the speaker before it there. */
  credit(cue: Cue, inSentence: number | null): Credit | null {
    const credit = cue.source
      ? this.#mention(cue.source, cue.apposition, cue.agreement)
      : this.#takenUp(cue, inSentence);
    if (credit) {
      this.#history.push(credit.mention);
      this.#named.push(credit.mention);
    }
    return credit;
  }

  /** A source that is named without saying anything itself: an agency, or the institution that a sentence is about. */
  name(source: Range): number {
    const { mention } = this.#mention(source, null, {});
    this.#named.push(mention);
    return mention;
  }

  #mention(source: Range, apposition: Range | null, agreement: Agreement): Credit {
    const of = this.#antecedent(source, apposition);
    const mention = mentionOf(this.view, source, apposition, agreement, of);
    this.mentions.push(mention);
    return {
      mention: this.mentions.length - 1,
      confidence: of === null || !mention.generic ? "explicit" : "inferred",
    };
  }

  /** "the ministry", "البيان نفسه", "its spokesman": the last mention of that class, or the last speaker. */
  #antecedent(source: Range, apposition: Range | null): number | null {
    const probe = mentionOf(this.view, source, apposition, {}, null);
    const classes = probe.keys.filter((key) => key.startsWith("#") && key !== "#body");
    const owned = this.#isPossessive(source) || (apposition !== null && this.#isPossessive(apposition));
    const possessive =
      owned &&
      (classes.length === 0 || probe.human === true || probe.name !== null || this.#isDocument(source));
    if (!probe.generic && !possessive) return null;
    if (possessive && probe.name !== null) return probe.nouns.length > 0 ? this.#owner(source) : null;
    if (!possessive && (probe.kind === "anonymous" || this.#isIndefinite(source) || this.#isDual(source)))
      return null;
    if (probe.kind === "document" && !possessive) return this.#lastIssuer();
    const noun = possessive ? null : this.#lastWithNoun(probe.nouns);
    if (noun !== null) return noun;
    if (classes.length > 0 && !possessive) return this.#lastWith(classes);
    if (!this.#isUntied(source, probe, possessive)) return this.#lastInstitution();
    return this.#beginsWithOffice(source) ? this.#lastPerson() : null;
  }

  /** "Le dirigeant" is a person, and not the committee that spoke last; a spokesman speaks for it. */
  #isUntied(source: Range, { human }: Mention, possessive: boolean): boolean {
    const { spokesmen } = this.view.pack;
    const speaksFor = this.view.stems.slice(source.from, source.to).some((stem) => spokesmen.has(stem));
    return human === true && !possessive && !speaksFor;
  }

  /** "Le dirigeant" is somebody known; "профсоюзный лидер" tells which leader, and may be anybody. */
  #beginsWithOffice({ from }: Range): boolean {
    const { roles } = this.view.pack;
    const isArticle = norm(this.view, from).length <= LONGEST_ARTICLE;
    return roles.has(stemAt(this.view, from)) || (isArticle && roles.has(stemAt(this.view, from + 1)));
  }

  #lastPerson(): number | null {
    const isPerson = (mention: Mention | undefined): boolean =>
      mention !== undefined &&
      (mention.human === true || (mention.human === null && this.#isKnownPerson(mention)));
    return this.#named.findLast((index) => isPerson(this.mentions[index])) ?? null;
  }

  #lastWith(classes: readonly string[]): number | null {
    const same = this.#named.findLast((index) =>
      classes.every((key) => this.mentions[index]?.keys.includes(key)),
    );
    if (same !== undefined || classes.some((key) => NEVER_A_BARE_NAME.has(key))) return same ?? null;
    return this.#history.findLast((index) => this.#isUnclassed(index)) ?? null;
  }

  /** "البيان", "the statement": of the last institution that spoke, or of the last speaker. */
  #lastIssuer(): number | null {
    return this.#history.findLast((index) => this.#isIssuer(index)) ?? this.#lastInstitution();
  }

  #isIssuer(index: number): boolean {
    const mention = this.mentions[index];
    return (
      mention !== undefined &&
      mention.human !== true &&
      (mention.kind === "institution" || (mention.kind === "document" && !mention.generic))
    );
  }

  /** "the spokesman": whoever was called so. */
  #lastWithNoun(nouns: readonly string[]): number | null {
    if (nouns.length === 0) return null;
    return (
      this.#history.findLast(
        (index) =>
          this.mentions[index]?.generic === false &&
          nouns.some((noun) => this.mentions[index]?.nouns.includes(noun)),
      ) ?? null
    );
  }

  /** A name that does not say of what kind it is may be taken up by any noun, unless it is known for a person's. */
  #isUnclassed(index: number): boolean {
    const mention = this.mentions[index];
    return (
      mention !== undefined &&
      this.#isBareName(mention) &&
      mention.human !== true &&
      mention.keys.length > 0 &&
      !mention.keys.some((key) => key.startsWith("#")) &&
      !this.#isKnownPerson(mention)
    );
  }

  /** Written as a name; Arabic does not show one. */
  #isBareName({ kind }: Mention): boolean {
    return this.view.pack.verbFirst ? kind !== "anonymous" && kind !== "media" : kind === "person";
  }

  /** "Renner", who was "chief executive Paul Renner" before. */
  #isKnownPerson({ keys }: Mention): boolean {
    return this.mentions.some(
      (other) => other.human === true && keys.every((key) => other.keys.includes(key)),
    );
  }

  #lastInstitution(): number | null {
    return this.#named.findLast((index) => this.#isInstitution(index)) ?? null;
  }

  /** "Nadège Fournel, its secretary": of the institution that was named just before; farther back it is another's. */
  #owner(source: Range): number | null {
    const start = spanOf(this.view, source).start;
    return (
      this.#named.findLast((index) => {
        const mention = this.mentions[index];
        const near = mention !== undefined && start - mention.span.end <= OWNER_REACH;
        return (
          near &&
          mention.human !== true &&
          this.#isInstitution(index) &&
          !this.#isAboutAnother(mention, source)
        );
      }) ?? null
    );
  }

  /** "La Région affrétera …, a fait savoir sa vice-présidente": the sentence begins with a body that is not this one. */
  #isAboutAnother({ span, keys }: Mention, source: Range): boolean {
    const { pack, stems, sentences } = this.view;
    const sentence = sentences.find(({ from, to }) => from <= source.from && source.from < to);
    if (!sentence || span.end > sentence.sentence.start) return false;
    const head = stems
      .slice(sentence.from, sentence.from + HEAD_WORDS)
      .find((stem) => pack.institutions.has(stem));
    if (head === undefined) return false;
    const kind = `#${pack.institutions.get(head) ?? ""}`;
    if (keys.includes(kind)) return false;
    return NEVER_A_BARE_NAME.has(kind) || keys.some((key) => key.startsWith("#"));
  }

  #isInstitution(index: number): boolean {
    return !["anonymous", "media"].includes(this.mentions[index]?.kind ?? "");
  }

  #isPossessive(range: Range): boolean {
    for (let at = range.from; at < range.to; at++) {
      if (this.view.pack.possessives.has(norm(this.view, at))) return true;
      if (this.view.pack.verbFirst && this.#hasSuffix(at)) return true;
    }
    return false;
  }

  /** "باسمها", "رئيسته": an office with the suffix of its institution. */
  #hasSuffix(at: number): boolean {
    const token = this.view.tokens[at];
    if (!token) return false;
    const raw = this.view.article.text.slice(token.start, token.end);
    return /(?:ها|هم)$/.test(raw) && (this.view.pack.roles.has(stemAt(this.view, at)) || /^باسم/.test(raw));
  }

  /** A statement or a press office: what "its" ties to the institution that issues it. */
  #isDocument(range: Range): boolean {
    return this.view.stems.slice(range.from, range.to).some((stem) => this.view.pack.statements.has(stem));
  }

  /** "الرئيسان", "الزعيمين": two people together are not the one named before. */
  #isDual(source: Range): boolean {
    return (
      this.view.pack.verbFirst &&
      this.view.pack.roles.has(stemAt(this.view, source.from)) &&
      /(?:ان|ين|ا|ي)$/.test(norm(this.view, source.from))
    );
  }

  /** "an office"; in Arabic a body without article ("مركز") whose name was not understood. */
  #isIndefinite(source: Range): boolean {
    const first = norm(this.view, source.from);
    const bare =
      this.view.pack.verbFirst &&
      source.to - source.from === 1 &&
      this.view.pack.institutions.has(stemAt(this.view, source.from)) &&
      !/^(?:ال|لل)|(?:ها|هم)$/.test(first);
    return bare || /^(?:a|an|un|une|uno|una|ein|eine)$/.test(first);
  }

  /** "He said" before anybody was named: a voice of its own, under the words that stand there. */
  #unknown(cue: Cue): Credit {
    const mention = mentionOf(this.view, cue.pronoun ?? cue.cue, null, cue.agreement, null);
    this.mentions.push({ ...mention, kind: "anonymous" });
    return { mention: this.mentions.length - 1, confidence: "inferred" };
  }

  #takenUp(cue: Cue, inSentence: number | null): Credit | null {
    if ((cue.same || cue.rule === "V8") && inSentence !== null)
      return { mention: inSentence, confidence: "carried" };
    const agreeing = this.#history.findLast((index) => agrees(this.mentions[index], cue.agreement));
    const mention = (cue.rule === "V7" ? this.#lastInstitution() : null) ?? agreeing ?? this.last;
    const nobody = cue.pronoun !== null && this.view.pack.impersonal.has(norm(this.view, cue.pronoun.from));
    if (mention === null && cue.rule === "V4" && !nobody) return this.#unknown(cue);
    return mention === null ? null : { mention, confidence: cue.rule === "V4" ? "inferred" : "carried" };
  }
}

function agrees(mention: Mention | undefined, agreement: Agreement): boolean {
  if (!mention) return false;
  if (agreement.gender !== undefined && mention.gender !== undefined && agreement.gender !== mention.gender)
    return false;
  if (agreement.person === undefined) return true;
  return mention.human === null || mention.human === agreement.person;
}
