import type { IRunOptions } from "docx";

/** On every computer that has a word processor, or with one that is as wide; it has Arabic, Latin, Greek and Cyrillic letters. */
const FONT = "Times New Roman";

/** The fonts for each kind of script and the language for spelling: "ar" is "ar-EG" to Word, which asks for a region. */
export function fontsOf(language: string): Pick<IRunOptions, "font" | "language"> {
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const tag = regional(language);
  return tag === null ? { font } : { font, language: { value: tag, bidirectional: tag } };
}

function regional(language: string): string | null {
  try {
    const { language: name, region } = new Intl.Locale(language).maximize();
    return language === "und" || region === undefined ? null : `${name}-${region}`;
  } catch {
    return null;
  }
}
