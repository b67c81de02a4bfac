const PAIRS = ["()", "[]", "{}", "«»", "‹›"] as const;
const OTHER = new Map(
  PAIRS.flatMap(([open = "", close = ""]) => [[open, close] as const, [close, open] as const]),
);
const ANY = /[()[\]{}«»‹›]/gu;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** A bracket with a space or nothing before it and a letter after it: where one opens. */
const OPENING = /(?<=^|\s)[()[\]{}«»‹›](?=[\p{L}\p{N}])/gu;
const OPENERS = /[([{«‹]/;

/**
 * Brackets as a text has them. In right-to-left lines some programs name a bracket by its looks, which are turned around
 * there, and others by its meaning; which of them wrote a document shows where brackets open.
 */
export function withOwnBrackets(paragraphs: readonly string[]): string[] {
  const rtl = paragraphs.filter((text) => RTL.test(text));
  const opening = rtl.flatMap((text) => text.match(OPENING) ?? []);
  const meant = opening.filter((sign) => OPENERS.test(sign)).length;
  if (meant * 2 >= opening.length) return [...paragraphs];
  return paragraphs.map((text) =>
    RTL.test(text) ? text.replace(ANY, (sign) => OTHER.get(sign) ?? sign) : text,
  );
}
