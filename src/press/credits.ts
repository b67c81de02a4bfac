import { AGENCIES, type Agency } from "./agencies.ts";

/** An agency that a text gives as its source, with the words that say so. */
export interface AgencyCredit {
  /** Id of the agency (agencies.ts). */
  readonly id: string;
  /** The agency's name as the text writes it: "أ ف ب". */
  readonly name: string;
  /** The words around it, without marks of direction: "(أ ف ب) –". */
  readonly words: string;
}

const namesOf = ({ id, ar, ru, also = [] }: Agency): string[] =>
  [id, ar, ru, ...also].filter((name) => name !== undefined);

/** Names that are written as letters: "أ ف ب", "AFP". */
const SPACED = /^\S(?: \S)+$/u;
const SHORT = /^\p{Lu}{2,4}$/u;

/** Single letters may be joined, spaced or pointed, a Latin abbreviation too: "A.P.", "أ. ف. ب.". */
function patternOf(name: string): string {
  if (SPACED.test(name)) return name.split(" ").join("[. ]{0,2}") + "\\.?";
  if (SHORT.test(name)) return `(?:${name}|${Array.from(name, (letter) => `${letter}\\.`).join("")})`;
  const plain = name.replaceAll("-", "[- ]");
  return name.toUpperCase() === name || !/^\p{Lu}/u.test(name)
    ? plain
    : `(?:${plain}|${plain.toUpperCase()})`;
}

/** The longest first, so that "RIA Novosti" is not taken for "RIA". */
const NAMES = AGENCIES.flatMap((agency) => namesOf(agency).map((name) => ({ id: agency.id, name }))).sort(
  (a, b) => b.name.length - a.name.length,
);
const NAME = `(?:${NAMES.map(({ name }) => patternOf(name)).join("|")})`;
const BEFORE = "(?:(?:[Tt]he|[Ll]’|[Ll]'|وكالة|агентство)\\s*)?";
const AGENCY = `(?<![\\p{L}\\p{N}])${BEFORE}${NAME}(?![\\p{L}\\p{N}])`;
const AND = "\\s*(?:[/,،;+&|–-]|(?<![\\p{L}])(?:and|et|и)(?![\\p{L}])|و(?=[ \\p{L}]))\\s*";
const OTHER = "(?:agencies|agences|wires?|وكالات|الوكالات|агентства)";
/** One agency or several: "AFP, Reuters", "وكالات – رويترز". */
const LIST = `(?:${OTHER}${AND})?${AGENCY}(?:${AND}(?:${AGENCY}|${OTHER}))*`;
const DASH = "[-–—―ـ]";
/** Agencies that are called as a town is: alone before a dash that is where the report comes from. */
const TOWNS = "قنا|بترا|Petra|Петра";
const SHUT = `\\s*(?:${DASH}|:|\\.?$)`;

/** Where a report says at its beginning who wrote it; the group `by` holds the agencies. */
const LEADS: readonly RegExp[] = [
  // MOSCOW, April 14 (Reuters) – · (AFP) - · موسكو «رويترز» –
  new RegExp(`^[^()«»\\n]{0,60}[(«\\[]\\s*(?<by>${LIST})\\s*[)»\\]]${SHUT}`, "u"),
  // القاهرة - رويترز: · МОСКВА, 14 апр — РИА Новости. · PARIS / AFP / · МОСКВА, 14 апреля. /ТАСС/.
  new RegExp(`^\\p{L}[^\\n:]{1,40}?\\s*(?:${DASH}|/)\\s*(?<by>${LIST})\\s*(?:${DASH}|:|\\.|/|$)`, "u"),
  // Reuters - · ТАСС —
  new RegExp(`^(?!(?:${TOWNS})\\s*${DASH})(?<by>${LIST})\\s*${DASH}\\s`, "u"),
];
/** What also stands in the lines under a headline: a byline, or the agency alone. */
const BYLINES: readonly RegExp[] = [
  // AFP · Par AFP · Source: Reuters · المصدر: رويترز + وكالات · 14/04/2018 - AFP
  new RegExp(
    `^(?:[\\d\\s/.:,-]*${DASH}\\s*)?(?:(?:[Bb]y|BY|[Pp]ar|[Ss]ources?|المصدر|مصدر|نقلاً عن|نقلا عن|[Ии]сточник)\\s*:?\\s*)?[(«\\[]?(?<by>${LIST})[)»\\]]?\\.?$`,
    "u",
  ),
  // By John Smith, Associated Press · أحمد علي – رويترز · المصدر: الجزيرة + رويترز
  new RegExp(`^[^.!?؟]{2,50}?\\s*[,،/|+–—-]\\s*(?<by>${LIST})$`, "u"),
];
// Le Monde avec AFP · الجزيرة نت مع رويترز
const HELPED = new RegExp(`^.{2,40}(?<=\\s)(?:with|avec|مع|с)\\s+(?<by>${LIST})$`, "u");
/** Words of talks and deals: an agency "with" which they were is no source, as in "مقابلة مع رويترز", "entretien avec l’AFP". */
const TALKS = [
  "interviews?|interviewed|talks?|talked|speaks?|spoke|speaking|chats?|conversations?|calls?|meetings?|met",
  "deals?|contracts?|agreements?|accords?|contrats?",
  "entretiens?|entretenue?s?|entretient|discussions?|parlé?|échanges?|échangé|rencontre",
  "[لب]?(?:مقابل(?:ة|ات|ته|تها)|حوار(?:ات|ه|ها)?|حديث(?:ه|ها)?|لقاء(?:ات)?|تصريح(?:ات)?|محادث(?:ة|ات)|اتصال|اتفاق|عقد)",
  "[يت]?تحدث(?:ت|وا)?",
  "интервью|бесед(?:а|ы|е|у|ой|овал|овала|уя)|разговор[аеу]?|встреч[аеиу]|говорил[аи]?",
  "контракт[ае]?|договор[ае]?|соглашени[еия]",
].join("|");
const IN_TALKS = new RegExp(`(?<![\\p{L}])(?:${TALKS})(?![\\p{L}])`, "iu");
/** What ends a report: its last words, or a line of their own below it. */
const SIGNATURES: readonly RegExp[] = [
  // … he said. (AFP) · …сказал он. — ТАСС · … وأضاف. «رويترز»
  new RegExp(`[(«\\[]\\s*(?<by>${LIST})\\s*[)»\\]]\\.?$`, "u"),
  new RegExp(`[.!?؟»”"]\\s*${DASH}\\s*(?<by>${LIST})\\.?$`, "u"),
  // © 2018 AFP · Copyright 2018 The Associated Press.
  new RegExp(`(?:©|\\([cC]\\)|Copyright)[\\s\\d,-]{0,16}(?<by>${LIST})`, "u"),
];

/** Lines at the top, and at the end, among which a credit is looked for; between them stands the report. */
const TOP_LINES = 8;
const LAST_LINES = 6;
/** A longer line is running text: no byline. In characters. */
const LONGEST_BYLINE = 60;

/** Marks that put words into their direction, and no word themselves. */
const MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Lines that are not empty, without marks of direction. */
export const plainLines = (text: string): string[] =>
  text
    .replace(MARKS, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * The agencies that a text gives as its source in a dateline, byline or signature, in any language, each once and in the
 * order of their places. One that the running text only speaks of is none.
 */
export function agenciesIn(text: string): readonly AgencyCredit[] {
  const lines = plainLines(text);
  // A headline such as "Talks with Reuters" is no byline.
  const [headline = "", ...below] = lines;
  const top = [
    ...inLine(headline, LEADS),
    ...below
      .slice(0, TOP_LINES - 1)
      .flatMap((line) => [...inLine(line, LEADS), ...inLine(line, bylines(line))]),
  ];
  const last = below
    .slice(-LAST_LINES)
    .flatMap((line) => [...inLine(line, SIGNATURES), ...inLine(line, bylines(line))]);
  const credits = [...top, ...last];
  return credits.filter(({ id }, i) => credits.findIndex((one) => one.id === id) === i);
}

function bylines(line: string): readonly RegExp[] {
  if (line.length > LONGEST_BYLINE) return [];
  return IN_TALKS.test(line) ? BYLINES : [...BYLINES, HELPED];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** First words of the names, as they are and in capitals, and what names of single letters look like. */
const FIRST_WORDS = new Set(
  NAMES.filter(({ name }) => !SPACED.test(name))
    .map(({ name }) => name.match(WORD)?.[0] ?? "")
    .flatMap((word) => [word, word.toUpperCase()]),
);
const LETTERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES.filter(({ name }) => SPACED.test(name) || SHORT.test(name))
    .map(({ name }) => (SPACED.test(name) ? patternOf(name) : Array.from(name).join("\\.")))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/**
 * Whether the words of a line may name an agency. In most lines none stands, and then the long patterns need not be compiled:
 * that takes 90 ms, while somebody waits for the texts.
 */
const mayName = (line: string): boolean =>
  LETTERS.test(line) || (line.match(WORD) ?? []).some((word) => FIRST_WORDS.has(word));

function inLine(line: string, patterns: readonly RegExp[]): AgencyCredit[] {
  if (!mayName(line)) return [];
  for (const pattern of patterns) {
    const found = pattern.exec(line);
    const by = found?.groups?.["by"];
    if (found && by !== undefined) return agenciesOf(by, found[0].trim());
  }
  return [];
}

function agenciesOf(list: string, words: string): AgencyCredit[] {
  return [...list.matchAll(new RegExp(AGENCY, "gu"))].flatMap(([found]) => {
    const name = found.replace(new RegExp(`^${BEFORE}`, "u"), "");
    const id = agencyCalled(name);
    return id === null ? [] : [{ id, name: name.trim(), words: words.slice(-LONGEST_WORDS).trim() }];
  });
}

/** Characters of the words that are shown with a credit: those nearest to it. */
const LONGEST_WORDS = 80;

const EACH = NAMES.map(({ id, name }) => ({ id, pattern: new RegExp(`^${patternOf(name)}$`, "u") }));

/** The id of the agency that a name is one of, or null: "أ.ف.ب" is AFP. */
export const agencyCalled = (name: string): string | null =>
  EACH.find(({ pattern }) => pattern.test(name.trim().replace(MARKS, "")))?.id ?? null;
