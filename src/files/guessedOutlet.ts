import { agencyCalled } from "../press/credits.ts";
import { agencyIn, outletIn, type OutletGuess } from "./dateline.ts";
import { hostOf } from "./readers/facts.ts";

/** Where a guess about the outlet comes from. */
export type GuessSource = "text" | "address" | "name";

/** An outlet that no file says, and what it was guessed from. */
export interface GuessedOutlet extends OutletGuess {
  readonly from: GuessSource;
}

interface Told {
  readonly text: string;
  /** The file's name, with its path and ending. */
  readonly name: string;
  readonly address?: string | undefined;
}

/**
 * The outlet of an article whose file says none: as its text names it, by the site of its address, by its file's name; the
 * agency only where none of them says anything. Null where all are silent.
 */
export function guessedOutlet({ text, name, address }: Told): GuessedOutlet | null {
  const named = outletIn(text);
  if (named) return { ...named, from: "text" };
  const site = address === undefined ? "" : siteOf(address);
  if (site !== "") return { outlet: site, words: site, from: "address" };
  const inName = outletInName(name);
  if (inName !== null) return { outlet: inName, words: inName, from: "name" };
  const agency = agencyIn(text);
  return agency && { ...agency, from: "text" };
}

function siteOf(address: string): string {
  try {
    return hostOf(address);
  } catch {
    return "";
  }
}

/** Outlets that readers call their files by, without spaces and in small letters; others are told by a word such as "news". */
const KNOWN = new Set(
  (
    "afp reuters tass anadolu sputnik xinhua bbc bbcarabic bbcnews bbcрусскаяслужба cnn rt rtarabic france24 dw euronews aljazeera alarabiya skynews guardian theguardian " +
    "nyt nytimes washingtonpost wsj independent lemonde lefigaro liberation leparisien mediapart lorientlejour rfi tv5monde " +
    "الجزيرة الجزيرةنت العربية العربيالجديد العربي الشرقالأوسط القدسالعربي الحياة الأهرام الميادين المنار عكاظ الراي " +
    "روسيااليوم عنببلدي النهار المصرياليوم اليومالسابع لوموند " +
    "коммерсант коммерсантъ ведомости известия лентару медуза meduza lenta kommersant rbc рбк дождь"
  ).split(" "),
);
const ENDING = /\.[a-z\d]{2,5}$/i;
const SITE =
  /^(?:www\.)?([a-z\d-]{2,40}(?:\.[a-z\d-]{2,40})?\.(?:com|net|org|info|news|tv|press|media|io|eu|fr|de|be|ch|uk|us|ca|ru|ua|by|tr|ir|il|sy|eg|ae|sa|qa|kw|bh|om|ye|iq|jo|lb|ps|ly|tn|dz|ma|sd))$/i;
/** Words of the longest name of an outlet; a longer piece is a headline. */
const MOST_WORDS = 4;

/** The outlet in the name of a file, as it is written there: "Le Monde - 14 avril.txt", "lemonde.fr_2018.html", "AFP.docx". */
export function outletInName(name: string): string | null {
  const base = name.split(/[/\\]/u).at(-1) ?? "";
  // Without an ending it is no file's name, but what a list or the reader called the text.
  if (!ENDING.test(base)) return null;
  const pieces = base
    .replace(ENDING, "")
    .split(/[_|()[\]–—,،]|\s-\s|-(?=\d)|(?<=\d)-|\s+\d+$/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  return pieces.map(siteIn).find(Boolean) ?? pieces.find(isOutlet) ?? null;
}

const siteIn = (piece: string): string => SITE.exec(piece)?.[1] ?? "";

const isOutlet = (piece: string): boolean =>
  piece.split(/\s+/u).length <= MOST_WORDS &&
  (KNOWN.has(piece.toLowerCase().replace(/[\s-]+/gu, "")) ||
    agencyCalled(piece) !== null ||
    MEDIA_NAME.test(piece));

/** Words of outlets at the beginning or end of a name: "صحيفة الشرق", "Baladi News". Fewer than in a text: "قناة السويس" is a canal. */
const MEDIA_NAME = /^(?:صحيفة|جريدة|وكالة|شبكة|تلفزيون|إذاعة)\s|\s(?:نيوز|news|times|tv)$/iu;
