import type { ArticleId, Language } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { VoiceKind } from "../../model/voice.ts";
import { fold } from "../../text/fold.ts";
import { phraseAt as lexiconPhraseAt } from "../../text/lexicon.ts";
import { stem } from "../../text/stem.ts";
import type { Agreement, Gender } from "./languages/pack.ts";
import { seatOf } from "./seats.ts";
import { sensesOf, seatsIn, type Senses } from "./senses.ts";
import { isCapital, norm, spanOf, stemAt, type Range, type View } from "./view.ts";

/** One place in an article that names a source. */
export interface Mention {
  readonly article: ArticleId;
  readonly language: Language;
  readonly span: Span;
  /** Folded name of the person, where one of at least two words stands there. */
  readonly name: string | null;
  /** Folded abbreviation of an institution in the phrase ("UNEP", "МЧС"), where it has one. */
  readonly acronym: string | null;
  /** Seats of power that the forms name (seats.ts). */
  readonly seats: readonly string[];
  /** True where a preposition shows that the source is not written as it is called: "в Белом холме", "по словам Реннера". */
  readonly oblique: boolean;
  /** Surface forms: the source as written, its apposition, and the two together. */
  readonly forms: readonly string[];
  /** What tells sources apart: stems of names and modifiers, and "#class" for offices and institutions. */
  readonly keys: readonly string[];
  /** What each key may be recognised by in another language. */
  readonly senses: Senses;
  readonly kind: VoiceKind;
  /** Stems of the offices, institutions and documents that it names: what a later "the spokesman" takes up. */
  readonly nouns: readonly string[];
  /** True for a person, whoever the person speaks for: "he" takes up such, "it" does not. Null for a bare name. */
  readonly human: boolean | null;
  readonly gender?: Gender;
  /** True where the phrase says what kind of source it is and not which ("the ministry", "البيان"). */
  readonly generic: boolean;
  /** Index of the mention that this one takes up, in the same article. */
  readonly of: number | null;
}

export function mentionOf(
  view: View,
  source: Range,
  apposition: Range | null,
  agreement: Agreement,
  of: number | null,
): Mention {
  const named = ownName(view, source);
  const owner = keysOf(view, { from: named.to, to: source.to }).filter((key) => !key.startsWith("#"));
  const keys = [
    ...new Set([...keysOf(view, named), ...owner, ...(apposition ? keysOf(view, apposition) : [])]),
  ];
  return {
    article: view.article.id,
    language: view.article.language,
    span: spanOf(view, source),
    forms: formsOf(view, source, apposition),
    seats: speaksForItself(view, source, apposition)
      ? []
      : [
          ...formsOf(view, named, apposition).flatMap((form) => seatOf(form) ?? []),
          ...seatsIn(view, named),
          ...(apposition ? seatsIn(view, apposition) : []),
        ],
    keys,
    senses: sensesOf(view, apposition ? [source, apposition] : [source], keyOf),
    acronym: acronymOf(view, source) ?? (apposition ? acronymOf(view, apposition) : null),
    oblique: isOblique(view, source.from),
    name: bareNameOf(view, apposition) ?? nameOf(view, apposition) ?? nameOf(view, source),
    kind:
      isHuman(view, source, apposition) !== false && kindOf(view, source, apposition) !== "anonymous"
        ? "person"
        : kindOf(view, source, apposition),
    nouns: [...nounsOf(view, source), ...(apposition ? nounsOf(view, apposition) : [])],
    human: isHuman(view, source, apposition),
    ...(agreement.gender === undefined ? {} : { gender: agreement.gender }),
    generic: keys.every((key) => key.startsWith("#")),
    of,
  };
}

/** "Ingrid Solheim, the United Nations coordinator" is not the United Nations; its spokesman speaks for it. */
function speaksForItself(view: View, source: Range, apposition: Range | null): boolean {
  if (isHuman(view, source, apposition) !== true) return false;
  const { spokesmen, institutions } = view.pack;
  return ![source, apposition].some(
    (range) =>
      range !== null &&
      view.stems.slice(range.from, range.to).some((stem) => spokesmen.has(stem) || institutions.has(stem)),
  );
}

/** "مركز «المصالحة» التابع للوزارة": a body with a name in quotation marks is not the one that it belongs to. */
function ownName(view: View, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++) if (view.gaps[at]?.includes("»") === true) return { from, to: at };
  return { from, to };
}

function formsOf(view: View, source: Range, apposition: Range | null): string[] {
  const text = (range: Range): string => {
    const { start, end } = spanOf(view, range);
    return balanced(view.article.text, start, end).replace(/\s+/g, " ");
  };
  if (!apposition) return [text(source)];
  const [first, second] = view.pack.possessives.has(norm(view, source.from))
    ? [apposition, source]
    : [source, apposition];
  return [text(first), text(second), text({ from: source.from, to: apposition.to })];
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["«", "»"],
  ["“", "”"],
  ["(", ")"],
];

/** A name that ends inside quotation marks is shown with the closing one. */
function balanced(text: string, start: number, end: number): string {
  const form = text.slice(start, end);
  const pair = PAIRS.find(([open, close]) => form.lastIndexOf(open) > form.lastIndexOf(close));
  return pair && text.startsWith(pair[1], end) ? form + pair[1] : form;
}

/** "رئيس الهيئة" is no president: the class of an office without article is that of what it heads. */
const isConstruct = (view: View, at: number): boolean =>
  view.pack.verbFirst && !/^(?:ال|لل)/.test(norm(view, at));

/** Russian surnames in -ов, -ев, -ин: the stemmer takes these endings off in some cases and not in others. */
const SURNAME = /^(.{2,}(?:[ое]в|ин))(?:а|у|е|ым|ой)?$/;

/** Names must not lose letters that look like prefixes; only the article and the endings of adjectives are taken off. */
function keyOf(view: View, at: number): string {
  if (view.pack.language === "ru" && isCapital(view, at))
    return SURNAME.exec(norm(view, at))?.[1] ?? stemAt(view, at);
  if (!view.pack.verbFirst) return stemAt(view, at);
  return norm(view, at)
    .replace(/^(?:وال|بال|لل|ال)(?=.{3})/, "")
    .replace(/(?<=.{3})(?:يه|ي|ه)$/, "");
}

/** Stems of the words that tell this source from others; classes of offices and institutions as "#class". */
export function keysOf(view: View, range: Range): string[] {
  const { roles, institutions, statements, stops, inner, possessives, openers, adjuncts, anonymous } =
    view.pack;
  const keys: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = norm(view, at);
    const own = stemAt(view, at);
    const expansion = view.acronyms.get(own);
    if (expansion && (expansion.to <= range.from || range.to <= expansion.from))
      keys.push(...keysOf(view, expansion));
    const institution = institutions.get(isIssuer(view, range, at) ? issuerStem(view, at) : own);
    const role = roles.get(own);
    if (institution !== undefined)
      keys.push(`#${institution}`, ...(view.pack.proper.has(own) ? [keyOf(view, at)] : []));
    else if (role !== undefined) {
      if (role !== "" && !(role === "presidency" && isConstruct(view, at))) keys.push(`#${role}`);
    } else if (anonymous.has(own)) keys.push(`#${own}`);
    else if (
      !statements.has(own) &&
      !stops.has(word) &&
      !inner.has(word) &&
      !possessives.has(word) &&
      !openers.has(word) &&
      !adjuncts.has(word) &&
      !view.tokens[at]?.numeric
    )
      keys.push(keyOf(view, at));
  }
  return keys;
}

/** "بيان لقصر المرجان": behind a document its issuer follows with the preposition "ل". */
const isIssuer = (view: View, range: Range, at: number): boolean =>
  view.pack.verbFirst &&
  at > range.from &&
  /^ل.{3}/.test(norm(view, at)) &&
  view.pack.statements.has(stemAt(view, at - 1));

const issuerStem = (view: View, at: number): string => stem(norm(view, at).slice(1), view.pack.language);

/** Abbreviations of states stand in the names of many institutions and merge none. */
const STATES = new Set(["сша", "оаэ", "кнр", "кндр", "фрг", "usa", "uae", "сар", "днр", "лнр"]);
const ACRONYM = /^(?:\p{L}['’])?(\p{Lu}{3,6})(?:['’]s)?$/u;

/** "МИД Норландии" is not "МИД Касперы": every state has one. "a FRS delegate" is somebody of the FRS and not the FRS: an indefinite phrase has none. */
function acronymOf(view: View, range: Range): string | null {
  if (/^(?:a|an|un|une|uno|una|ein|eine)$/.test(norm(view, range.from))) return null;
  for (let at = range.from; at < range.to; at++) {
    const found = ACRONYM.exec(view.article.text.slice(view.tokens[at]?.start, view.tokens[at]?.end))?.[1];
    const common = STATES.has(norm(view, at)) || view.pack.institutions.has(stemAt(view, at));
    if (found !== undefined && !common) return norm(view, at);
  }
  return null;
}

/** A personal name has two to four words. */
const NAME_WORDS: readonly [number, number] = [2, 4];

/** The article of an Arabic family name, which other scripts write as a word of its own: "Samer al-Ali". */
const NAME_ARTICLE = /^(?:al|el|аль|эль)$/;

/**
 * The last run of words that are no common nouns: with capitals, or in Arabic behind an office or alone in an apposition.
 * Without the article of a family name, so that it is the same in all scripts.
 */
function nameOf(view: View, range: Range | null): string | null {
  if (!range) return null;
  let run: string[] = [];
  let best: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (NAME_ARTICLE.test(norm(view, at))) continue;
    run = isInName(view, at, run.length)
      ? [...run, view.pack.language === "ru" ? stemAt(view, at) : norm(view, at)]
      : [];
    if (run.length >= NAME_WORDS[0]) best = run;
  }
  return best.length > NAME_WORDS[1] || best.length === 0 ? null : best.join(" ");
}

/** "، ليلى صفاروفا،": two words alone between commas name somebody in Arabic, however far from the office. */
function bareNameOf(view: View, range: Range | null): string | null {
  if (!range || !view.pack.verbFirst || range.to - range.from !== NAME_WORDS[0]) return null;
  if (nounsOf(view, range).length > 0 || norm(view, range.from).startsWith("ال")) return null;
  return `${norm(view, range.from)} ${norm(view, range.to - 1)}`;
}

function isInName(view: View, at: number, before: number): boolean {
  const { roles, institutions, statements, anonymous, verbFirst } = view.pack;
  const stem = stemAt(view, at);
  if ([roles, institutions, statements, anonymous].some((nouns) => nouns.has(stem))) return false;
  return verbFirst ? view.names.has(stem) || isFamilyName(view, at, before) : isCapital(view, at);
}

/** "سامر العلي", "فلاديمير بوتين": behind one name a word with the article, or with a letter that looks like a particle. */
const isFamilyName = (view: View, at: number, before: number): boolean =>
  before === 1 && /^(?:ال|ب)/.test(norm(view, at));

/** In a language with cases, behind a preposition or a phrase such as "по данным". */
const isOblique = (view: View, from: number): boolean =>
  view.pack.placeSubject &&
  (view.pack.inner.has(norm(view, from - 1)) ||
    view.pack.accordingTo.some((phrase) => phrase.at(-1) === norm(view, from - 1)));

function nounsOf(view: View, range: Range): string[] {
  const { roles, institutions, statements, anonymous } = view.pack;
  return view.stems
    .slice(range.from, range.to)
    .filter(
      (stem) => roles.has(stem) || institutions.has(stem) || statements.has(stem) || anonymous.has(stem),
    );
}

function kindOf(view: View, source: Range, apposition: Range | null): VoiceKind {
  const has = (set: { has(stem: string): boolean }, range: Range | null): boolean => {
    if (!range) return false;
    for (let at = range.from; at < range.to; at++) if (set.has(stemAt(view, at))) return true;
    return false;
  };
  const { roles, institutions, statements, anonymous, media } = view.pack;
  const named = apposition !== null || hasName(view, source);
  if (has(anonymous, source) && !named && !isBodyOf(view, source)) return "anonymous";
  if (has(institutions, source) || has(institutions, apposition)) return "institution";
  if (has(roles, source) || has(roles, apposition)) return "person";
  if (has(statements, source)) return "document";
  if (has(media, source)) return "media";
  if (named && apposition === null && isPlace(view, source)) return "institution";
  return named ? "person" : "group";
}

/** "L'association des usagers" is a body and not its members; where the head comes last ("ministry sources") it is they. */
function isBodyOf(view: View, { from, to }: Range): boolean {
  const { institutions, anonymous, headLast } = view.pack;
  const head = view.stems.slice(from, to).find((stem) => institutions.has(stem) || anonymous.has(stem));
  return !headLast && head !== undefined && institutions.has(head);
}

/** Datelines and bylines stand in the first characters of an article. */
const HEAD = 600;

/** "Ras Ennour annonce" speaks for a government: the name of a town that the lexicon, a dateline or a byline shows. */
function isPlace(view: View, source: Range): boolean {
  const met = view.lexicon ? lexiconPhraseAt(view.lexicon, view, source.from) : null;
  if (met?.length === source.to - source.from && met.concepts.some((concept) => PLACE.test(concept)))
    return true;
  const { start, end } = spanOf(view, source);
  const name = fold(view.article.text.slice(start, end));
  const found = [...fold(view.article.text.slice(0, HEAD)).matchAll(DATELINE)];
  return found.some(([, place = ""]) => place.split("/").some((part) => part.trim() === name));
}

const PLACE = /^(?:city|country)-/;
/** "(Ras Ennour, correspondance)", "LOMAR (Coastwire) -", "DRAVNIK/RAS AL-NOUR, Nov 12". */
const DATELINE = /(?:^|\n|\()\s*([\p{L}\s/'-]{3,40}?)\s*(?:,|\(|[-–—:])/gu;

function isHuman(view: View, source: Range, apposition: Range | null): boolean | null {
  const { roles, institutions, statements, media, anonymous } = view.pack;
  const first = (range: Range): boolean => {
    for (let at = range.from; at < range.to; at++) {
      const stem = stemAt(view, at);
      if (statements.has(stem) || media.has(stem) || anonymous.has(stem)) return false;
      if (roles.has(stem)) return true;
      if (institutions.has(stem))
        return view.pack.language === "en" && range.to - at > 1 && isRoleLater(view, at, range);
    }
    return false;
  };
  const isRoleLater = (of: View, from: number, range: Range): boolean => {
    for (let at = from; at < range.to; at++) if (of.pack.roles.has(stemAt(of, at))) return true;
    return false;
  };
  if (first(source) || (apposition !== null && first(apposition))) return true;
  return kindOf(view, source, apposition) === "person" ? null : false;
}

/** A name behind the first word: capitals in most scripts; anything that is no known noun in Arabic. */
function hasName(view: View, source: Range): boolean {
  for (let at = source.from + (view.pack.verbFirst ? 1 : 0); at < source.to; at++) {
    const stem = stemAt(view, at);
    if (view.pack.roles.has(stem) || view.pack.institutions.has(stem) || view.pack.anonymous.has(stem))
      continue;
    if (view.pack.verbFirst || isCapital(view, at)) return true;
  }
  return false;
}
