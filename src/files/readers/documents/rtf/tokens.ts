/** A piece of an RTF file (Rich Text Format Specification 1.9.1). */
export type RtfToken =
  | { readonly type: "open" }
  | { readonly type: "close" }
  /** `\name` or `\name12`; a sign such as `\~` has itself as name. */
  | { readonly type: "control"; readonly name: string; readonly value: number | null }
  /** One byte of text, in the code page of its font. */
  | { readonly type: "byte"; readonly value: number };

const CONTROL = /\\(?:([a-z]+)(-?\d{1,10})? ?|'([0-9a-f]{2})|([^]))/iy;

/** The pieces of a file, given as one letter for each byte. Data in binary is stepped over. */
export function* tokensOf(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign === "\\") {
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(source);
      if (!match) return;
      at = CONTROL.lastIndex;
      const [, name, digits, hex, symbol] = match;
      if (hex !== undefined) yield { type: "byte", value: Number.parseInt(hex, 16) };
      else if (name === "bin") at += Math.max(0, Number(digits ?? 0));
      else
        yield {
          type: "control",
          name: name ?? symbol ?? "",
          value: digits === undefined ? null : Number(digits),
        };
      continue;
    }
    at++;
    if (sign === "{") yield { type: "open" };
    else if (sign === "}") yield { type: "close" };
    // Line ends only lay out the file.
    else if (sign !== "\r" && sign !== "\n" && sign !== "\0")
      yield { type: "byte", value: sign.charCodeAt(0) };
  }
}
