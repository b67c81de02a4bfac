import { isClose, phraseEnd, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";
import type { Modifier } from "./types.ts";

/** Words that may stand between a modifier and its number: "примерно о сорока", "at least the 400". */
const BETWEEN: ReadonlySet<string> = new Set(["о", "в", "на", "с", "по", "a", "an", "the", "de", "d", "des"]);

/** How far the text commits itself to the number whose first atom is `first` and whose unit ends before `next`. */
export function modifierOf(
  atoms: readonly Atom[],
  first: number,
  next: number,
  table: NumeralTable,
): Modifier {
  return before(atoms, first, table) ?? after(atoms, next, table) ?? "exact";
}

function before(atoms: readonly Atom[], first: number, table: NumeralTable): Modifier | null {
  const article = BETWEEN.has(atoms[first - 1]?.norm ?? "") ? first - 1 : first;
  for (const end of new Set([first, article])) {
    for (const [modifier, phrase] of table.before) {
      const start = end - phrase.length;
      if (
        start >= 0 &&
        phraseEnd(atoms, start, phrase, table) === end &&
        atoms.slice(start + 1, first + 1).every(isNear)
      )
        return modifier;
    }
  }
  return null;
}

function after(atoms: readonly Atom[], next: number, table: NumeralTable): Modifier | null {
  const at = atoms[next];
  if (at === undefined || !isNear(at)) return null;
  return table.after.find(([, phrase]) => phraseEnd(atoms, next, phrase, table) > 0)?.[0] ?? null;
}

/** White space, or a currency sign or quotation mark, between a modifier and its number: "more than $400". */
const isNear = (atom: Atom): boolean => isClose(atom) || /^[\s'’"«“„%٪-]*\p{Sc}?$/u.test(atom.gap);
