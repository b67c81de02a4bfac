/** What a text says about who published it, with the words that say so. */
export interface OutletGuess {
  readonly outlet: string;
  /** As they stand in the text: "MOSCOW (Reuters) –". */
  readonly words: string;
}

/** Agencies as datelines name them; in Arabic also letter by letter. */
const AGENCIES = [
  "Reuters|AFP|AP|Associated Press|TASS|RIA Novosti|Interfax|Sputnik|Anadolu|AA|SANA|WAM|SPA|KUNA|QNA|MENA|Petra|Xinhua|dpa|EFE|ANSA|IRNA|WAFA|MAP|APS|TAP|Bloomberg|UPI",
  "رويترز|أ\\.? ?ف\\.? ?ب\\.?|ا\\.? ?ف\\.? ?ب\\.?|فرانس برس|أ\\.? ?ب|أسوشيتد برس|تاس|نوفوستي|ريا نوفوستي|إنترفاكس|سبوتنيك|الأناضول|سانا|وام|واس|كونا|قنا|أ\\.? ?ش\\.? ?أ|بترا|شينخوا|د\\.? ?ب\\.? ?أ|إرنا|وفا|وات|بنا",
  "Рейтер|Reuters|АФП|ТАСС|РИА Новости|Интерфакс|Sputnik|Спутник|БЕЛТА|Синьхуа",
].join("|");

/** Words in the place of an outlet that name none: "agencies", "our correspondent", "special". */
const NO_OUTLET =
  /^(?:agencies|agences|wires?|staff|online|exclusive|خاص|وكالات|الوكالات|متابعات|متابعة|مواقع|ترجمات?|مراسل\p{L}*|агентства|соб\. инф\.)$/iu;

/** Words that only names of outlets have; before a dash they tell an outlet from a city. */
const MEDIA_WORD =
  /(?:نيوز|صحيفة|جريدة|قناة|شبكة|وكالة|موقع|تلفزيون|إذاعة|\bnews\b|\btimes\b|\bpost\b|\bTV\b|\bpress\b)/iu;

const DASH = "[-–—ـ]";
const FIRST_ON =
  /(?:appeared first on|ظهر(?:ت)? (?:المقال(?:ة)? )?(?:أولاً|أولا|اولا) (?:على|في)|est apparu en premier sur|появил\p{L}+ сначала на)\s+([^\n]{2,80})/iu;

/**
 * Datelines: a city, perhaps with a date, and who reports. The group `outlet` is the name. "(Name)" needs the dash that
 * ends a dateline; a name without brackets has to be that of an agency, for "القاهرة - وزارة" names none.
 */
const DATELINES: readonly RegExp[] = [
  // MOSCOW, April 14 (Reuters) – · القاهرة (أ ف ب) - · (Reuters) -
  new RegExp(`^(?:\\p{L}[^()\\n]{1,48})?\\((?<outlet>[^()\\n]{2,40})\\)\\s*(?:${DASH}|:)`, "u"),
  // القاهرة - رويترز: · موسكو ـ (سبوتنيك)
  new RegExp(
    `^\\p{L}[^\\n:]{1,32}\\s*(?:${DASH}|/)\\s*\\(?(?<outlet>${AGENCIES})\\)?(?=\\s*(?:${DASH}|:|\\.|/|\\n|$))`,
    "u",
  ),
  // МОСКВА, 14 апр — РИА Новости. · МОСКВА, 14 апреля. /ТАСС/.
  new RegExp(`^\\p{Lu}{2}[^\\n/]{1,40}[/—–-]\\s*(?<outlet>${AGENCIES})(?=[./\\s]|$)`, "u"),
  // بلدي نيوز - (متابعات)
  new RegExp(`^(?<outlet>\\p{L}[^()\\n]{2,40}?)\\s*${DASH}\\s*\\(`, "u"),
];

/** Lines at the top among which a dateline is looked for; below them stands the report. */
const TOP_LINES = 8;

/** Who published a text, by its own dateline or by what feeds write below it; null where it says nothing clear. */
export function outletIn(text: string): OutletGuess | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return (
    fromFeed(text) ??
    lines.slice(0, TOP_LINES).reduce<OutletGuess | null>((found, line) => found ?? fromDateline(line), null)
  );
}

function fromFeed(text: string): OutletGuess | null {
  const found = FIRST_ON.exec(text);
  const outlet = found?.[1]?.replace(/[.\s]+$/u, "").trim() ?? "";
  return found && outlet !== "" ? { outlet, words: found[0].trim() } : null;
}

function fromDateline(line: string): OutletGuess | null {
  for (const [i, pattern] of DATELINES.entries()) {
    const found = pattern.exec(line);
    const outlet = found?.groups?.["outlet"]?.trim() ?? "";
    if (found && isOutlet(outlet, i === DATELINES.length - 1)) return { outlet, words: found[0].trim() };
  }
  return null;
}

const AGENCY = new RegExp(`^(?:${AGENCIES})$`, "u");

/** A known agency, or a name with a word that only outlets have; in brackets a short name of capitals as well. */
const isOutlet = (name: string, needsMediaWord: boolean): boolean =>
  !NO_OUTLET.test(name) &&
  (MEDIA_WORD.test(name) || (!needsMediaWord && (AGENCY.test(name) || /^\p{Lu}{2,6}$/u.test(name))));
