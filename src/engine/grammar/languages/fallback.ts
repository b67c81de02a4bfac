import type { LanguageData } from "../languageData.ts";

/** A language without a file: punctuation decides alone, but for what stands on pages everywhere. */
export const fallback: Partial<LanguageData> = { abbreviations: "dr mr prof st" };
