/** A news agency under the names that the press signs its reports with. */
export interface Agency {
  /** Its short name in Latin letters, the same for all of its names. */
  readonly id: string;
  /** What an interface in Arabic or Russian calls it; every other language uses the id. */
  readonly ar?: string;
  readonly ru?: string;
  /** Further names. Spaces between single letters stand for points, spaces or nothing: "أ ف ب", "أ.ف.ب.", "أف ب". */
  readonly also?: readonly string[];
}

/** Data: news agencies, written as their datelines and signatures have them. Capitals count: "MAP" is one, "map" none. */
export const AGENCIES: readonly Agency[] = [
  {
    id: "AFP",
    ar: "أ ف ب",
    ru: "АФП",
    also: [
      "Agence France-Presse",
      "Agence France Presse",
      "France-Presse",
      "ا ف ب",
      "فرانس برس",
      "فرانس بريس",
      "Франс Пресс",
      "Франс-Пресс",
    ],
  },
  { id: "Reuters", ar: "رويترز", ru: "Рейтер", also: ["Thomson Reuters", "Рейтерс"] },
  {
    id: "AP",
    ar: "أ ب",
    also: ["Associated Press", "ا ب", "أسوشيتد برس", "اسوشيتد برس", "أسوشييتد برس", "Ассошиэйтед Пресс"],
  },
  { id: "TASS", ar: "تاس", ru: "ТАСС", also: ["ITAR-TASS", "إيتار تاس", "ИТАР-ТАСС"] },
  {
    id: "RIA Novosti",
    ar: "نوفوستي",
    ru: "РИА Новости",
    also: ["RIA", "ريا نوفوستي", "РИА «Новости»"],
  },
  { id: "Interfax", ar: "إنترفاكس", ru: "Интерфакс", also: ["انترفاكس"] },
  { id: "Sputnik", ar: "سبوتنيك", ru: "Спутник" },
  {
    id: "Anadolu",
    ar: "الأناضول",
    ru: "Анадолу",
    also: ["Anadolu Agency", "Anadolu Ajansı", "AA", "الاناضول"],
  },
  { id: "Xinhua", ar: "شينخوا", ru: "Синьхуа" },
  { id: "dpa", ar: "د ب أ", ru: "ДПА", also: ["د ب ا", "Deutsche Presse-Agentur"] },
  { id: "EFE", ar: "إفي" },
  { id: "ANSA", ar: "أنسا", ru: "АНСА" },
  { id: "UPI", ar: "يو بي آي" },
  { id: "Bloomberg", ar: "بلومبرغ", ru: "Блумберг", also: ["بلومبيرغ"] },
  { id: "Kyodo", ar: "كيودو", ru: "Киодо" },
  { id: "IRNA", ar: "إرنا", ru: "ИРНА" },
  { id: "SANA", ar: "سانا", ru: "САНА" },
  { id: "WAM", ar: "وام" },
  { id: "SPA", ar: "واس" },
  { id: "KUNA", ar: "كونا", ru: "КУНА" },
  { id: "QNA", ar: "قنا" },
  { id: "BNA", ar: "بنا" },
  { id: "MENA", ar: "أ ش أ", also: ["ا ش ا", "أ ش ا"] },
  { id: "Petra", ar: "بترا", ru: "Петра" },
  { id: "WAFA", ar: "وفا", ru: "ВАФА" },
  { id: "INA", ar: "واع" },
  { id: "MAP", ar: "و م ع" },
  { id: "APS", ar: "و أ ج" },
  { id: "TAP", ar: "وات" },
  { id: "BELTA", ar: "بيلتا", ru: "БЕЛТА" },
  { id: "Ukrinform", ru: "Укринформ" },
  { id: "UNIAN", ru: "УНИАН" },
];

/** What an interface in a language calls an agency. */
export function agencyName(id: string, language: string): string {
  const agency = AGENCIES.find((one) => one.id === id);
  return (language === "ar" ? agency?.ar : language === "ru" ? agency?.ru : undefined) ?? id;
}
