import type { InterfaceLanguage } from "./state.ts";

/** The order in which Arabic editions name their witnesses (abjad order). */
const LETTERS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  ar: "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split(" "),
  en: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" "),
};

/** The letter for a column counted from 0; beyond the alphabet a number follows the letter: "أ2", "A2". */
export function siglumOf(index: number, language: InterfaceLanguage): string {
  const letters = LETTERS[language];
  const round = Math.floor(index / letters.length);
  const letter = letters[index % letters.length] ?? "";
  return round === 0 ? letter : `${letter}${String(round + 1)}`;
}
