/**
 * Where a spreadsheet might take a text for a formula: the signs that begin one, full-width ones included, also after spaces
 * and marks that nobody sees (OWASP, "CSV Injection").
 */
export const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text that stays one in a spreadsheet: after an apostrophe where it might be taken for a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
