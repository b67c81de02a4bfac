/** Length in characters at which the first words of an article still fit on a line. */
const LENGTH = 64;
/** Characters in which so many words stand, however they are spaced. */
const ENOUGH = 400;

/** The beginning of a text on one line, cut between words; `cutSign` stands where it was cut. */
export function firstWords(text: string, cutSign = " …"): string {
  const line = text.trimStart().slice(0, ENOUGH).trim().replace(/\s+/g, " ");
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(" ", LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH)}${cutSign}`;
}

/**
 * What a comparison is called wherever it is named: as the reader called it, else by the headline or the first words of its first
 * article (`opening`: the text, or at least its first 160 characters). "" where there is neither.
 */
export const titleFrom = (title: string, opening: string, cutSign?: string): string =>
  title.trim() === "" ? firstWords(headlineOf(opening), cutSign) : title;

/** The first line, unless it is a single word, which would name nothing. */
function headlineOf(opening: string): string {
  const [line = ""] = opening.trimStart().split("\n", 1);
  return /\S\s+\S/.test(line) ? line : opening;
}

/** The same of a comparison whose articles are at hand. */
export const titleOf = (
  { title, articles }: { readonly title: string; readonly articles: readonly { readonly text: string }[] },
  cutSign?: string,
): string => titleFrom(title, articles[0]?.text ?? "", cutSign);
