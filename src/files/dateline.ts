import { agenciesIn, agencyCalled, plainLines } from "../press/credits.ts";

/** What a text says about who published it, with the words that say so. */
export interface OutletGuess {
  readonly outlet: string;
  /** As they stand in the text, without marks of direction: "MOSCOW (Reuters) –". */
  readonly words: string;
}

/** Words in the place of an outlet that name none: "agencies", "our correspondent", "special". */
const NO_OUTLET =
  /^(?:agencies|agences|wires?|staff|online|exclusive|خاص|وكالات|الوكالات|متابعات|متابعة|مواقع|ترجمات?|مراسل\p{L}*|агентства|соб\. инф\.)$/iu;

/** Words that only names of outlets have; before a dash they tell an outlet from a city. */
const MEDIA_WORD =
  /(?:نيوز|صحيفة|جريدة|قناة|شبكة|وكالة|موقع|تلفزيون|إذاعة|\bnews\b|\btimes\b|\bpost\b|\bTV\b|\bpress\b)/iu;

const DASH = "[-–—ـ]";
const FIRST_ON =
  /(?:appeared first on|ظهر(?:ت)? (?:المقال(?:ة)? )?(?:أولاً|أولا|اولا) (?:على|في)|est apparu en premier sur|появил\p{L}+ сначала на)\s+([^\n]{2,80})/iu;

/** Datelines: a city, perhaps with a date, and who reports. The group `outlet` is the name. */
const DATELINES: readonly RegExp[] = [
  // DAMASCUS, April 14 (Baladi News) – · (RT) -
  new RegExp(`^(?:\\p{L}[^()\\n]{1,48})?\\((?<outlet>[^()\\n]{2,40})\\)\\s*(?:${DASH}|:)`, "u"),
  // بلدي نيوز - (متابعات)
  new RegExp(`^(?<outlet>\\p{L}[^()\\n]{2,40}?)\\s*${DASH}\\s*\\(`, "u"),
];

/** Lines at the top among which a dateline is looked for; below them stands the report. */
const TOP_LINES = 8;

/**
 * Who published a text, by its own dateline or by what feeds write below it; null where it says nothing clear. No agency:
 * many outlets carry its reports (`agencyIn`).
 */
export function outletIn(text: string): OutletGuess | null {
  return (
    fromFeed(text) ??
    plainLines(text)
      .slice(0, TOP_LINES)
      .reduce<OutletGuess | null>((found, line) => found ?? fromDateline(line), null)
  );
}

/** The agency that stands for the outlet where nothing names another one. */
export function agencyIn(text: string): OutletGuess | null {
  const [first] = agenciesIn(text);
  return first ? { outlet: first.name, words: first.words } : null;
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
    if (found && isOutlet(outlet, i > 0)) return { outlet, words: found[0].trim() };
  }
  return null;
}

/** A name with a word that only outlets have; in brackets a short name of capitals as well. */
const isOutlet = (name: string, needsMediaWord: boolean): boolean =>
  !NO_OUTLET.test(name) &&
  agenciesIn(`(${name}) -`).length === 0 &&
  agencyCalled(name) === null &&
  (MEDIA_WORD.test(name) || (!needsMediaWord && /^\p{Lu}{2,6}$/u.test(name)));
