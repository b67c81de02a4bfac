import { describe, expect, it } from "vitest";
import { detectDirection, detectLanguage } from "./language.ts";

describe("language", () => {
  it.each([
    ["ar", "أعلنت الوزارة إغلاق الميناء بعد الحريق."],
    ["ar", "قال المتحدث باسم AFP إن الخبر صحيح."],
    ["fa", "پس از آتش‌سوزی، بندر بسته شد و سه کارگر زخمی شدند."],
    ["ur", "بندرگاہ میں آگ لگنے سے تین مزدور زخمی ہو گئے۔"],
    ["en", "The ministry said that the port was closed."],
    ["fr", "Le ministère a fermé le port dans la nuit et les écoles sont ouvertes."],
    ["ru", "Министерство сообщило о закрытии порта."],
    ["uk", "Міністерство повідомило про закриття порту, є поранені."],
    ["es", "El ministerio cerró el puerto por la tormenta y los barcos esperan."],
    ["de", "Die Behörde hat den Hafen gesperrt und das Schiff ist nicht ausgelaufen."],
    ["tr", "Limanda bir yangın çıktı ve üç işçi yaralandı."],
    ["el", "Η φωτιά ξέσπασε στο λιμάνι."],
    ["he", "השריפה פרצה בנמל."],
    ["zh", "周一凌晨港口发生大火。"],
    ["ja", "月曜日に港で火事がありました。"],
    ["ko", "월요일 항구에서 화재가 발생했다."],
    ["hi", "सोमवार को बंदरगाह पर आग लगी।"],
    ["und", "12345 😀"],
    ["und", ""],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("direction", () => {
  it.each([
    ["rtl", "AFP: أعلنت الوزارة إغلاق الميناء"],
    ["ltr", "The word الميناء means the port"],
    ["rtl", "השריפה פרצה בנמל"],
    ["ltr", ""],
  ])("%s: %s", (direction, text) => {
    expect(detectDirection(text)).toBe(direction);
  });
});
