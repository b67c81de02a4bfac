import { find, formsOf, isClose, isHyphened, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";

/** A number read from one atom or several. */
export interface ReadNumber {
  readonly value: number;
  /** Index of the first atom after it. */
  readonly next: number;
  /** The last multiplier of it ("million": 1e6), 1 where it has none. */
  readonly scale: number;
}

interface Part {
  readonly kind: "digits" | "value" | "multiplier" | "dual";
  readonly value: number;
  readonly joined: boolean;
}

/** `total` is closed by multipliers from a thousand up; `current` is what the next multiplier takes. */
interface State {
  readonly total: number;
  readonly current: number;
  readonly scale: number;
  readonly next: number;
  readonly empty: boolean;
}

const THOUSAND = 1000;

/** The longest number that begins at `index`, or null. */
export function readNumber(atoms: readonly Atom[], index: number, table: NumeralTable): ReadNumber | null {
  const half = readHalf(atoms, index, table);
  if (half !== null) return half;
  const first = firstPart(atoms, index, table);
  if (first === null) return null;
  const empty: State = { total: 0, current: 0, scale: Infinity, next: index, empty: true };
  let state: State | null = extend(empty, first, table);
  let read = state;
  while (state !== null) {
    read = state;
    state = nextState(atoms, state, table);
  }
  if (read === null) return null;
  if (read.next === index + 1) read = attached(atoms, read, table) ?? read;
  const scale = read.scale === Infinity ? 1 : read.scale;
  return withHalf(atoms, { value: round(read.total + read.current), next: read.next, scale }, table);
}

/** "$350m", "3.5m people", "3 M€": a letter at the digits multiplies them where money or a plural noun is counted. */
function attached(atoms: readonly Atom[], state: State, table: NumeralTable): State | null {
  const [digits, letter, noun] = [atoms[state.next - 1], atoms[state.next], atoms[state.next + 1]];
  const scale = letter === undefined ? undefined : table.attached.get(letter.norm);
  if (digits?.number == null || letter === undefined || scale === undefined || !/^\s?$/u.test(letter.gap))
    return null;
  const money = /\p{Sc}\s?$/u.test(digits.gap) || /^\p{Sc}/u.test(noun?.gap ?? "");
  const counted =
    letter.gap === "" &&
    noun !== undefined &&
    isClose(noun) &&
    table.words.pluralEnding?.test(noun.norm) === true;
  return money || counted
    ? { ...state, total: state.current * scale, current: 0, scale, next: state.next + 1 }
    : null;
}

/** 1.2 × 1,000,000 in binary fractions is not 1,200,000. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function partOf(atom: Atom, table: NumeralTable): Part | null {
  if (atom.number !== null) return { kind: "digits", value: atom.number, joined: atom.joined };
  const kinds = [
    ["dual", table.duals],
    ["multiplier", table.multipliers],
    ["value", table.values],
  ] as const;
  for (const [kind, map] of kinds) {
    const found = find(atom.norm, table, map);
    if (found !== null) return { kind, ...found };
  }
  return null;
}

const isOne = (atom: Atom, table: NumeralTable): boolean =>
  formsOf(atom.norm, table).some((form) => table.ones.has(form.norm));

/** What may open a number; one and the article only where more of the number follows. */
function firstPart(atoms: readonly Atom[], index: number, table: NumeralTable): Part | null {
  const atom = atoms[index];
  if (atom === undefined) return null;
  const following = atoms[index + 1];
  if (isOne(atom, table) || table.articles.has(atom.norm)) {
    const next = following && isHyphened(following) ? partOf(following, table) : null;
    const goes =
      next !== null &&
      (next.kind === "multiplier" || (table.words.unitsFirst === true && isTensAfterOne(next)));
    return goes ? { kind: "value", value: 1, joined: atom.norm.startsWith("و") } : null;
  }
  const part = partOf(atom, table);
  const bare = part?.kind === "multiplier" && table.words.multipliersNeedNumber === true;
  return bare ? null : part;
}

/** أحد عشر, واحد وعشرون. */
const isTensAfterOne = (part: Part): boolean =>
  part.kind === "value" && (part.value === 10 || (part.joined && part.value >= 20 && part.value < 100));

function nextState(atoms: readonly Atom[], state: State, table: NumeralTable): State | null {
  const atom = atoms[state.next];
  if (atom === undefined || !isHyphened(atom)) return null;
  const direct = partAt(atoms, state.next, state, table);
  if (direct !== null) return extend(state, direct, table);
  if (!table.joiners.has(atom.norm)) return null;
  const after = atoms[state.next + 1];
  const part = after && isHyphened(after) ? partAt(atoms, state.next + 1, state, table) : null;
  if (part === null || part.kind === "multiplier" || opensAnother(atoms[state.next + 2], part, table))
    return null;
  return extend({ ...state, next: state.next + 1 }, { ...part, joined: true }, table);
}

/** "two hundred and three hundred": what follows "and" is another number. */
function opensAnother(atom: Atom | undefined, part: Part, table: NumeralTable): boolean {
  const hundred = atom && isHyphened(atom) ? partOf(atom, table) : null;
  return hundred?.kind === "multiplier" && hundred.value < THOUSAND && part.value < 100;
}

function partAt(atoms: readonly Atom[], index: number, state: State, table: NumeralTable): Part | null {
  const atom = atoms[index];
  if (atom === undefined) return null;
  const canEndInOne = state.current >= 20 || (state.scale < Infinity && state.current === 0);
  if (canEndInOne && !table.words.unitsFirst && isOne(atom, table) && state.current % 10 === 0)
    return { kind: "value", value: 1, joined: false };
  const part = partOf(atom, table);
  if (part?.kind !== "digits") return part;
  const after = atoms[index + 1];
  const scaled = after && isClose(after) ? partOf(after, table) : null;
  const smaller = scaled?.kind === "multiplier" && scaled.value < state.scale;
  const thousands =
    state.scale === THOUSAND && state.current === 0 && /^\d{3}$/.test(atom.digits) && isClose(atom);
  return smaller || thousands || (part.joined && state.scale < Infinity) ? part : null;
}

/** The state with one part more, or null where the part cannot belong to the same number. */
function extend(state: State, part: Part, table: NumeralTable): State | null {
  const next = state.next + 1;
  if (part.kind === "dual" && state.current === 0) {
    return state.empty || part.joined
      ? { ...state, total: state.total + part.value, scale: part.value / 2, next, empty: false }
      : null;
  }
  if (part.kind === "multiplier" || part.kind === "dual") {
    return multiply(
      { ...state, next },
      part.kind === "dual" ? part.value / 2 : part.value,
      part.joined,
      table,
    );
  }
  const current = added(state, part, table);
  return current === null ? null : { ...state, current, next, empty: false };
}

function multiply(state: State, scale: number, joined: boolean, table: NumeralTable): State | null {
  if (
    scale >= state.scale ||
    (joined && state.current > 0 && table.words.unitsFirst === true && scale >= THOUSAND)
  )
    return null;
  if (scale < THOUSAND) {
    if (joined && state.current > 0) return null;
    if (
      state.current >= 100 ||
      (!state.empty && state.current === 0 && !joined && table.words.unitsFirst === true)
    )
      return null;
    return { ...state, current: (state.current || 1) * scale, empty: false };
  }
  if (!state.empty && state.current === 0 && !joined && table.words.unitsFirst === true) return null;
  return { ...state, total: state.total + (state.current || 1) * scale, current: 0, scale, empty: false };
}

/** The sum of what stands and one word or group of digits more, or null. */
function added(state: State, part: Part, table: NumeralTable): number | null {
  const { current } = state;
  const { value, joined } = part;
  if (state.empty) return value;
  if (value >= state.scale || !Number.isInteger(current)) return null;
  if (part.kind === "digits") return current === 0 ? value : null;
  if (table.words.unitsFirst) return addedUnitsFirst(current, value, joined);
  if (table.language === "fr" && !joined && current % 100 === 4 && value === 20) return current - 4 + 80;
  if (joined && current % 100 !== 0 && table.language !== "es" && value !== 1 && value !== 11) return null;
  const room = current % 100;
  if (value < 10) return current % 10 === 0 && room !== 10 ? current + value : null;
  if (value < 20)
    return room === 0 || (table.language === "fr" && (room === 60 || room === 80)) ? current + value : null;
  if (value < 100) return room === 0 ? current + value : null;
  return current === 0 ? value : null;
}

/** ثلاثة عشر, ثلاثة وعشرون, مئة وخمسة. */
function addedUnitsFirst(current: number, value: number, joined: boolean): number | null {
  const room = current % 100;
  if (!joined) return value === 10 && room > 0 && room < 10 ? current + value : null;
  if (value <= 10) return room === 0 ? current + value : null;
  if (value < 100) return room < 10 ? current + value : null;
  return current === 0 ? value : null;
}

const isHalf = (atom: Atom | undefined, table: NumeralTable): boolean =>
  atom !== undefined && formsOf(atom.norm, table).some((form) => table.halves.has(form.norm));

/** "half a million", "نصف مليون", "une demi-douzaine". */
function readHalf(atoms: readonly Atom[], index: number, table: NumeralTable): ReadNumber | null {
  if (!isHalf(atoms[index], table)) return null;
  const second = atoms[index + 1];
  const at = second !== undefined && table.articles.has(second.norm) ? index + 2 : index + 1;
  const atom = atoms[at];
  const scale = atom && isHyphened(atom) ? find(atom.norm, table, table.multipliers) : null;
  return scale === null ? null : { value: scale.value / 2, next: at + 1, scale: scale.value };
}

/** "a million and a half", "مليون ونصف المليون", "three and a half". */
function withHalf(atoms: readonly Atom[], read: ReadNumber, table: NumeralTable): ReadNumber {
  const at = atoms[read.next];
  if (at === undefined || !isClose(at)) return read;
  const joined = at.norm.startsWith("و");
  let index = table.joiners.has(at.norm) ? read.next + 1 : joined ? read.next : -1;
  if (table.articles.has(atoms[index]?.norm ?? "")) index++;
  if (index < 0 || !isHalf(atoms[index], table)) return read;
  const repeated = atoms[index + 1];
  const again =
    repeated && isClose(repeated)
      ? find(repeated.norm, table, table.multipliers)?.value === read.scale
      : false;
  return { ...read, value: read.value + read.scale / 2, next: index + (again ? 2 : 1) };
}
