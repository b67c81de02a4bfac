/** Length in characters at which the first words of an article still fit on a line. */
const LENGTH = 64;

/** The beginning of a text on one line, cut between words; `cutSign` stands where it was cut. */
export function firstWords(text: string, cutSign = " …"): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(" ", LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH)}${cutSign}`;
}
