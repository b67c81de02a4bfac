/** Encodings of the character sets that a font may have (`\fcharset`), by the names of the Encoding Standard. */
export const CHARSETS: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** The encoding of a code page (`\ansicpg`); Western where it is none that browsers know. */
export function encodingOf(codePage: number): string {
  const named: Readonly<Record<number, string>> = {
    866: "ibm866",
    932: "shift_jis",
    936: "gbk",
    949: "euc-kr",
    950: "big5",
    10000: "macintosh",
    65001: "utf-8",
  };
  return named[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252");
}

/** Groups whose words are not the document's: tables of fonts and styles, pictures, heads and feet, marks of lists. */
export const SKIPPED = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable pict object objdata fldinst header headerl headerr headerf footer footerl footerr footerf listtext pntext pntxta pntxtb annotation atnid atnauthor comment nonshppict themedata datastore xe tc ftnsep ftnsepc aftnsep".split(
    " ",
  ),
);

/** Control words that stand for text. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  zwj: "\u200d",
  zwnj: "\u200c",
  ltrmark: "\u200e",
  rtlmark: "\u200f",
  "~": "\u00a0",
  _: "\u2011",
  "\\": "\\",
  "{": "{",
  "}": "}",
};
