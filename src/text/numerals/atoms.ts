import type { Span } from "../../model/span.ts";
import { fold } from "../fold.ts";
import { mayBeDigit, type Token } from "../tokens.ts";
import { digitValue, isGroup } from "./digits.ts";
import type { NumeralTable } from "./table.ts";

/** A word or a number in digits, with what stands between it and the atom before. */
export interface Atom extends Span {
  /** Folded; without the Arabic proclitic where digits follow it (بـ88). */
  readonly norm: string;
  /** The value of digits, or null for a word. */
  readonly number: number | null;
  /** The digits as written, in ASCII, with their separators; "" for a word. */
  readonly digits: string;
  /** True where و stands at the number itself. */
  readonly joined: boolean;
  /** Text between the end of the previous atom and this one. */
  readonly gap: string;
}

const MIXED = /^([\p{L}\p{M}\u0640]*?)(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)$/u;
/** "jusqu'à" is the only elided word that says something about a number. */
const UP_TO = /^jusqu['’]/iu;
const ARABIC_PROCLITIC = /^[وفبلك]?(?:ال|ل)?$/u;
const NO_BREAK_SPACE = /^[\u00a0\u202f\u2009]$/u;

/** Words and numbers in reading order; digits grouped by spaces become one atom. */
export function atomsOf(text: string, tokens: readonly Token[], table: NumeralTable): Atom[] {
  const atoms: Atom[] = [];
  for (const token of tokens) {
    const last = atoms.at(-1);
    const whole = text.slice(last?.end ?? Math.max(0, token.start - 1), token.start);
    const gap = last !== undefined && table.abbreviations.has(last.norm) ? whole.replace(/^\./, "") : whole;
    const atom = atomOf(text, token, gap, table);
    const merged = last === undefined ? null : merge(last, atom, table);
    if (merged === null) atoms.push(atom);
    else atoms[atoms.length - 1] = merged;
  }
  return atoms;
}

function atomOf(text: string, token: Token, gap: string, table: NumeralTable): Atom {
  const raw = text.slice(token.start, token.end);
  const norm = UP_TO.test(raw) ? fold(raw).replace("’", "'") : token.norm;
  const word = { start: token.start, end: token.end, norm, number: null, digits: "", joined: false, gap };
  const parts = mayBeDigit(raw.charCodeAt(raw.length - 1)) ? MIXED.exec(raw) : null;
  if (parts === null) return word;
  const [, prefix = "", figures = ""] = parts;
  const clitic = prefix.replace(/[\p{M}\u0640]/gu, "");
  if (prefix !== "" && !(table.words.clitics && ARABIC_PROCLITIC.test(clitic))) return word;
  const digits = fold(figures);
  return {
    ...word,
    number: digitValue(digits, table.words.grouping),
    digits,
    joined: clitic.startsWith("و"),
  };
}

/** "1 200" and "بـ57" + ".3": one number in two tokens. */
function merge(last: Atom, atom: Atom, table: NumeralTable): Atom | null {
  if (last.number === null || atom.number === null || atom.joined) return null;
  const spaced =
    NO_BREAK_SPACE.test(atom.gap) || (atom.gap === " " && table.words.spaceGroups) || atom.gap === "،";
  const grouped = spaced && isGroup(last.digits, atom.digits);
  const split = /^[.,٫٬]$/u.test(atom.gap) && last.start + last.digits.length < last.end;
  if (!grouped && !split) return null;
  const digits = grouped ? last.digits + "\u00a0" + atom.digits : last.digits + atom.gap + atom.digits;
  return { ...last, end: atom.end, digits, number: digitValue(digits, table.words.grouping) };
}

const CLOSE = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;
const HYPHENED = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*[-\u2010\u2011]?[\s\u200e\u200f]*$/u;

/** Nothing but white space before the atom, and no blank line. */
export const isClose = (atom: Atom): boolean => CLOSE.test(atom.gap) && !/\n\s*\n/u.test(atom.gap);

/** As isClose, for the atom at an index; false beyond the end. */
export function isCloseAt(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  return atom !== undefined && isClose(atom);
}

/** As isClose; a hyphen may stand there too: twenty-three. */
export const isHyphened = (atom: Atom): boolean => HYPHENED.test(atom.gap) && !/\n\s*\n/u.test(atom.gap);

/** The forms of a word to look up: as it stands, then without proclitics and the Arabic article. */
export function formsOf(
  norm: string,
  table: NumeralTable,
): { readonly norm: string; readonly joined: boolean }[] {
  const forms = [{ norm, joined: false }];
  if (!table.words.clitics || table.notNumbers.has(norm)) return forms;
  const clitic = table.words.clitics.find(
    (prefix) => norm.startsWith(prefix) && norm.length > prefix.length + 1,
  );
  const bare = clitic === undefined ? norm : norm.slice(clitic.length);
  const joined = clitic === "و";
  if (table.notNumbers.has(bare)) return forms;
  if (clitic !== undefined) forms.push({ norm: bare, joined });
  if (bare.startsWith("ال")) forms.push({ norm: bare.slice(2), joined });
  else if (norm.startsWith("ال")) forms.push({ norm: norm.slice(2), joined: false });
  if (clitic === "ل" && bare.startsWith("ل")) forms.push({ norm: bare.slice(1), joined: false });
  return forms;
}

/** The first form of a word that a table knows. */
export function find<V>(
  norm: string,
  table: NumeralTable,
  map: ReadonlyMap<string, V>,
): { value: V; joined: boolean } | null {
  for (const form of formsOf(norm, table)) {
    const value = map.get(form.norm);
    if (value !== undefined) return { value, joined: form.joined };
  }
  return null;
}

/** Index after a phrase that begins at `index`, or -1. Proclitics are allowed at its first word. */
export function phraseEnd(
  atoms: readonly Atom[],
  index: number,
  phrase: readonly string[],
  table: NumeralTable,
): number {
  const matches = phrase.every((word, offset) => {
    const atom = atoms[index + offset];
    if (atom === undefined || (offset > 0 && !HYPHENED.test(atom.gap) && !/^['’]$/u.test(atom.gap)))
      return false;
    return (
      atom.norm === word || (offset === 0 && formsOf(atom.norm, table).some((form) => form.norm === word))
    );
  });
  return matches ? index + phrase.length : -1;
}
