/** A text with its headline above it, as on a page, unless it begins with it. */
export function withTitle(title: string | undefined, body: string): string {
  if (!title) return body;
  const [first = ""] = body.split("\n", 1);
  return isSameLine(title, first) ? body : `${title}\n\n${body}`;
}

const isSameLine = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (line: string): string =>
  line
    .normalize("NFKC")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
