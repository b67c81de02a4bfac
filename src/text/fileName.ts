/** What no file system, or not all of them, take in a name; controls and marks of direction would hide what it is. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\\/:*?"<>|\p{Cf}\p{Cs}\u2028\u2029]+/gu;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** UTF-8 bytes of a name before its ending: file systems take 255 in all, and the browser may add a number. */
const LONGEST = 180;

/**
 * A name for a file in which a comparison leaves the page: its title as far as file systems take it, in any script.
 * `fallback` stands where the title says nothing.
 */
export function fileNameOf(title: string, ending: string, fallback = "muqabala"): string {
  const plain = title.replace(UNSAFE, " ").replace(/\s+/gu, " ");
  const name = cut(plain).replace(/^[\s.]+|[\s.]+$/gu, "");
  return `${name === "" || RESERVED.test(name) ? fallback : name}.${ending}`;
}

/** As many whole characters as fit. */
function cut(text: string): string {
  let name = "";
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > LONGEST) return name;
    name += character;
  }
  return name;
}

/** Length of a character in UTF-8. */
const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
