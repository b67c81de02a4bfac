/** The six forms that CLDR knows; a language uses those that it has. `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Sets a count into the form that its language asks for. */
export type Plural = (count: number, forms: PluralForms) => string;

/** Latin digits everywhere: the sources use them, and mixed digits in one line read badly. */
const localeOf = (language: string): string => `${language}-u-nu-latn`;

export function pluralOf(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  const numbers = numbersOf(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("{n}", numbers(count));
}

/** Writes numbers as the language does, without the invisible marks that some locales add. */
export function numbersOf(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(localeOf(language));
  return (value) => format.format(value).replace(/[\u200e\u200f\u061c]/g, "");
}

/** Wraps foreign text for attributes and messages, where no `<bdi>` can stand, so that it does not reorder the rest. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
