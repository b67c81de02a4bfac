import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("fold makes spelling variants equal", () => {
  it.each([
    ["hamza seats", "أحمد", "احمد"],
    ["alif maqsura", "مستشفى", "مستشفي"],
    ["ta marbuta", "مدرسة", "مدرسه"],
    ["vowel marks", "أكّدَ الوزيرُ", "اكد الوزير"],
    ["tatweel", "الـــقاهرة", "القاهرة"],
    ["Persian letters", "ایران", "ايران"],
    ["Arabic digits", "٢٠٢٦", "2026"],
    ["Persian digits", "۲۰۲۶", "2026"],
    ["direction marks", "\u200fقال\u202c", "قال"],
    ["presentation forms", "ﻻ", "لا"],
    ["case and accents", "Élysée", "elysee"],
    ["one letter or two", "e\u0301", "é"],
    ["ligatures", "cœur", "coeur"],
    ["ё", "ёлка", "елка"],
    ["soft hyphen", "gou\u00advernement", "gouvernement"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ["й is no и", "мой", "мои"],
    ["different letters", "صيف", "سيف"],
  ])("and keeps words apart: %s", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it.each(["أكّدَ", "Élysée", "ёлка", "cœur", "İstanbul", "ﷺ"])("gives %s the same form again", (word) => {
    expect(fold(fold(word))).toBe(fold(word));
  });
});
