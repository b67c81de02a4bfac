import { fold } from "../../text/fold.ts";

/**
 * The world's common seats of power under the names that the press uses for them: a building, a capital's metonym, the
 * office in several languages. One line a seat; spellings are folded, and each must stand whole in the source's words.
 * Sources: the institutions' own names and the style books of the large agencies. What is not here is told apart by its words.
 */
const LINES = `
الإليزيه|قصر الإليزيه|الرئاسة الفرنسية|Élysée|Elysée Palace|French presidency|présidence française|palais de l'Élysée|Елисейский дворец|Елисейского дворца|Елисейском дворце|Elíseo|Élysée-Palast
الكرملين|الرئاسة الروسية|Kremlin|Russian presidency|présidence russe|Кремль|Кремля|Кремле|Kreml
البيت الأبيض|الرئاسة الأمريكية|الرئاسة الأميركية|White House|Maison Blanche|Maison-Blanche|Белый дом|Белого дома|Белом доме|Casa Blanca|Weißes Haus|Weiße Haus
البنتاغون|وزارة الدفاع الأمريكية|وزارة الدفاع الأميركية|Pentagon|Pentagone|Пентагон|Пентагона|Пентагоне|Pentágono|US Defense Department
وزارة الخارجية الأمريكية|وزارة الخارجية الأميركية|الخارجية الأمريكية|الخارجية الأميركية|State Department|département d'État|Госдепартамент|Госдеп|Госдепа|Госдепартамента|Departamento de Estado
داونينغ ستريت|رئاسة الوزراء البريطانية|Downing Street|Даунинг-стрит
وزارة الدفاع الروسية|الدفاع الروسية|Russian Defence Ministry|Russian Defense Ministry|Russia's defence ministry|Russia's defense ministry|ministère russe de la Défense|Минобороны России|Минобороны РФ|Министерство обороны России
وزارة الخارجية الروسية|الخارجية الروسية|Russian Foreign Ministry|Russia's foreign ministry|ministère russe des Affaires étrangères|МИД России|МИД РФ
المفوضية الأوروبية|European Commission|Commission européenne|Еврокомиссия|Еврокомиссии|Comisión Europea|EU-Kommission|Europäische Kommission
الأمم المتحدة|United Nations|Nations unies|ООН|Naciones Unidas|Vereinte Nationen
حلف شمال الأطلسي|الناتو|NATO|OTAN|НАТО
الفاتيكان|الكرسي الرسولي|Vatican|Holy See|Saint-Siège|Ватикан|Vaticano|Vatikan
الرئاسة التركية|Turkish presidency|présidence turque
قصر بعبدا|الرئاسة اللبنانية|Baabda|Lebanese presidency
الجيش الإسرائيلي|جيش الاحتلال|Israel Defense Forces|IDF|Israeli military|Israeli army|armée israélienne|Tsahal|ЦАХАЛ|Armee Israels
`;

/** A body under the names that the press has for it, its seat among them. */
export interface Seat {
  readonly id: string;
  readonly names: readonly (readonly string[])[];
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const SEATS: readonly Seat[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const names = line.split("|");
    return { id: `@${fold(names[0] ?? "")}`, names: names.map(wordsOf) };
  });

/** The seat whose name stands in a source's words, or null. Arabic prepositions on the first word are allowed. */
export function seatOf(form: string): string | null {
  const words = wordsOf(form);
  for (const seat of SEATS) if (seat.names.some((name) => standsIn(words, name))) return seat.id;
  return null;
}

const standsIn = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((_, at) => name.every((word, i) => sameWord(words[at + i], word)));

const sameWord = (word: string | undefined, wanted: string): boolean =>
  word !== undefined &&
  (word === wanted ||
    (wanted.startsWith("ال") &&
      (word === `لل${wanted.slice(2)}` ||
        word === `ل${wanted.slice(1)}` ||
        word === `و${wanted}` ||
        word === `ب${wanted}` ||
        word === wanted.slice(2))));
