import type { Language } from "../../model/article.ts";

/** A spelling of folded words and the form that it is compared in. */
type Respelling = readonly [pattern: RegExp, form: string];

/**
 * Spellings of one word that newspapers use side by side and that neither folding nor stemming joins.
 * Applied to folded words, in order; the result is only ever compared, never shown.
 */
export const SPELLINGS: Readonly<Record<Language, readonly Respelling[]>> = {
  ar: [
    // سوريا / سورية, روسيا / روسية as a noun: the feminine ending of names, written both ways.
    [/^(\p{L}{3,}ي)[اه]$/u, "$1"],
    [/صحاف/u, "صحف"],
    [/اميرك/u, "امريك"],
    [/تليفزيون|تلفاز/u, "تلفزيون"],
    [/^((?:ال)?)مايه$/u, "$1ميه"],
    [/مسوول/u, "مسيول"],
    [/شوون/u, "شيون"],
  ],
  en: [
    [/our(s|ed|ing|ite|able|hood)?$/u, "or$1"],
    [/is(e[ds]?|ing|ations?|ers?)$/u, "iz$1"],
    [/ys(e[ds]?|ing)$/u, "yz$1"],
    [/([^aeiou])re(s|d)?$/u, "$1er$2"],
    [/ll(ed|ing|ers?)$/u, "l$1"],
    [/ogue(s)?$/u, "og$1"],
    [/(def|off|lic|pret)ence/u, "$1ense"],
  ],
  fr: [
    [/^cles$/u, "clefs"],
    [/^cle$/u, "clef"],
  ],
  ru: [[/тоннел/u, "туннел"]],
};
