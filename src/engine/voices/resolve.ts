import { compareStrings, hashText } from "../../model/identity.ts";
import type { Voice, VoiceKind } from "../../model/voice.ts";
import { fold } from "../../text/fold.ts";
import { soundsOf } from "../../text/names.ts";
import type { Mention } from "./mention.ts";
import type { Sense } from "./senses.ts";

/** Names of at least this many letters may differ in one letter ("شتروم", "ستروم"; "دالن", "دالين"). */
const LEAST_FUZZY = 4;
/** Consonants by which a word is known in another language; one of a single word needs one more, unless it names a person. */
const LEAST_SOUNDS = 3;
/** Consonants of a given and a family name together: "Samer al-Ali" has "smr" and "l". */
const LEAST_NAME_SOUNDS = 4;
/** A label is the most frequent form of at most this many characters. */
const LONGEST_LABEL = 60;
/** Pairs of groups that are held against each other between two breaths. */
const GROUPS_A_STEP = 20_000;
/** Mentions between two breaths. */
const MENTIONS_A_STEP = 500;

interface Group {
  readonly mentions: Mention[];
  readonly keys: Set<string>;
  readonly seats: Set<string>;
  /** By key, what it is recognised by in another language. */
  readonly senses: Map<string, Sense & { readonly language: string }>;
}

/**
 * One voice for all mentions that name the same source, over all articles. Mentions join where one takes up another,
 * where both name one seat of power, and where the words of one are among the words of exactly one other.
 * `of` gives the mention that each takes up. Yields between steps of a few milliseconds.
 */
export function* resolve(
  mentions: readonly Mention[],
  of: readonly (number | null)[],
): Generator<undefined, Resolved> {
  const parent = mentions.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    parent[root(b)] = root(a);
  };
  of.forEach((target, index) => {
    if (target !== null) join(target, index);
  });
  for (const merge of [sameSeat, sameName, soundAlike, sameAcronym, sameWords])
    merge(yield* groupsOf(mentions, root), join);
  for (let round = 0; round < WITHIN_ROUNDS; round++) yield* within(yield* groupsOf(mentions, root), join);
  return yield* voicesOf(mentions, root);
}

/** Names that are inside longer ones, which are inside longer ones. */
const WITHIN_ROUNDS = 3;

export interface Resolved {
  readonly voices: Voice[];
  /** The voice of each mention. */
  readonly voiceOf: string[];
}

function* groupsOf(
  mentions: readonly Mention[],
  root: (index: number) => number,
): Generator<undefined, Map<number, Group>> {
  const groups = new Map<number, Group>();
  for (const [index, mention] of mentions.entries()) {
    if (index % MENTIONS_A_STEP === 0) yield;
    const key = root(index);
    const group: Group = groups.get(key) ?? {
      mentions: [],
      keys: new Set<string>(),
      seats: new Set<string>(),
      senses: new Map(),
    };
    group.mentions.push(mention);
    if (!mention.generic || group.keys.size === 0) for (const word of mention.keys) group.keys.add(word);
    for (const seat of mention.seats) group.seats.add(seat);
    for (const [word, sense] of mention.senses)
      group.senses.set(word, { ...sense, language: mention.language });
    groups.set(key, group);
  }
  return groups;
}

type Merge = (groups: Map<number, Group>, join: (a: number, b: number) => void) => void;

const sameSeat: Merge = (groups, join) => {
  const first = new Map<string, number>();
  for (const [index, group] of groups)
    for (const seat of group.seats) {
      const known = first.get(seat);
      if (known === undefined) first.set(seat, index);
      else join(known, index);
    }
};

/** Groups of which some mention gives the same value are one. */
const byValue =
  (valueOf: (mention: Mention) => string | null): Merge =>
  (groups, join) => {
    const first = new Map<string, number>();
    for (const [index, group] of groups)
      for (const mention of group.mentions) {
        const value = valueOf(mention);
        const known = value === null ? undefined : first.get(value);
        if (value !== null && known === undefined) first.set(value, index);
        else if (known !== undefined) join(known, index);
      }
  };

const sameName = byValue((mention) => mention.name);
/**
 * A person under two spellings, in one script or in several: the last two words of the name sound alike. Short words
 * ("Samer al-Ali" has "smr" and "l") join names of two languages only, and none where one language has two such names.
 */
const soundAlike: Merge = (groups, join) => {
  const bySound = new Map<string, Map<number, string>>();
  for (const [index, group] of groups)
    for (const mention of group.mentions)
      for (const sounds of namesBySound(mention))
        bySound.set(sounds, (bySound.get(sounds) ?? new Map<number, string>()).set(index, mention.language));
  for (const [sounds, named] of bySound) {
    const [first = -1, ...others] = named.keys();
    if (isLong(sounds) || new Set(named.values()).size === named.size)
      for (const other of others) join(first, other);
  }
};

const isLong = (sounds: string): boolean => sounds.split(" ").every(({ length }) => length >= LEAST_SOUNDS);

function namesBySound({ name }: Mention): string[] {
  const [given = [], family = []] = (name?.split(" ").slice(-2) ?? []).map(soundsOf);
  return given.flatMap((one) =>
    family
      .filter((other) => one.length + other.length >= LEAST_NAME_SOUNDS)
      .map((other) => `${one} ${other}`),
  );
}

const sameAcronym = byValue((mention) => mention.acronym);

const sameWords: Merge = (groups, join) => {
  const first = new Map<string, number>();
  for (const [index, group] of groups) {
    const key = [...group.keys].sort().join(" ");
    if (key === "" || isGeneric(group) || isAnonymous(group)) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else join(known, index);
  }
};

/** "الشواف" is in "رئيس تكتل التغيير نادر الشواف"; where several hold it, the one of the same article decides. */
function* within(...[groups, join]: Parameters<Merge>): Generator<undefined> {
  const list = [...groups];
  let work = 0;
  for (const [index, group] of list) {
    work += list.length;
    if (work > GROUPS_A_STEP) {
      work = 0;
      yield;
    }
    if (group.keys.size === 0 || isAnonymous(group) || isGeneric(group)) continue;
    const holders = list.filter(
      ([other, candidate]) =>
        other !== index &&
        !isAnonymous(candidate) &&
        !isEmployed(candidate, group) &&
        !isEmployed(group, candidate) &&
        holds(candidate, group),
    );
    const chosen = nearest(holders, group);
    if (chosen) join(chosen[0], index);
  }
}

/** "The U.N. coordinator, Ingrid Solheim" has the words of the United Nations in her office and is not they. */
const isEmployed = (person: Group, body: Group): boolean =>
  body.seats.size > 0 && person.seats.size === 0 && isHuman(person) && !isHuman(body);

const isHuman = ({ mentions }: Group): boolean => mentions.some(({ human }) => human === true);

/** Of several holders the one of the same article, then the one with the fewest words more; none where two are as near. */
function nearest(holders: [number, Group][], group: Group): [number, Group] | undefined {
  const articles = new Set(group.mentions.map((mention) => mention.article));
  const ranked = holders
    .map((holder) => ({
      holder,
      near: holder[1].mentions.some((mention) => articles.has(mention.article)),
      // "Тырнев" is "Мирослав Тырнев" rather than "пресс-секретарь Тырнева Весна Горак".
      family: holder[1].mentions.some(({ name }) => isFamily(name, group)),
      // "الرئيس الفرنسي" is the president by his name rather than his palace.
      alike: isPerson(holder[1]) === isPerson(group),
      size: holder[1].keys.size,
    }))
    .sort(
      (a, b) =>
        Number(b.near) - Number(a.near) ||
        Number(b.family) - Number(a.family) ||
        Number(b.alike) - Number(a.alike) ||
        a.size - b.size,
    );
  const [first, second] = ranked;
  if (
    !first ||
    (second &&
      second.near === first.near &&
      second.family === first.family &&
      second.alike === first.alike &&
      second.size === first.size &&
      !sameKeys(first.holder[1], second.holder[1]))
  )
    return undefined;
  return first.holder;
}

const isFamily = (name: string | null, { keys }: Group): boolean => {
  const family = name?.split(" ").at(-1) ?? "";
  return (
    family.length >= LEAST_FUZZY && [...keys].some((key) => key.startsWith(family) || family.startsWith(key))
  );
};

const sameKeys = (a: Group, b: Group): boolean =>
  a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key));

const isGeneric = (group: Group): boolean => [...group.keys].every((key) => key.startsWith("#"));
const isAnonymous = (group: Group): boolean =>
  group.mentions.every((mention) => mention.kind === "anonymous");

function holds(large: Group, small: Group): boolean {
  if (large.keys.size < small.keys.size) return false;
  const keys = [...small.keys];
  const least = keys.length === 1 ? LEAST_FUZZY + 1 : LEAST_FUZZY;
  return keys.every(
    (key) =>
      large.keys.has(key) ||
      (key.length >= least && [...large.keys].some((other) => nearly(key, other))) ||
      [...large.keys].some((other) => isForeign(key, other, small, large)),
  );
}

/** Two words of two languages that sound alike or mean the same: "Тырнев" and "Tarnev", "обороны" and "الدفاع". */
function isForeign(key: string, other: string, small: Group, large: Group): boolean {
  const [here, there] = [small.senses.get(key), large.senses.get(other)];
  if (!here || !there || here.language === there.language) return false;
  const least =
    small.keys.size === 1 && !(isPerson(small) && isPerson(large)) ? LEAST_SOUNDS + 1 : LEAST_SOUNDS;
  return (
    here.sounds.some((sounds) => sounds.length >= least && there.sounds.includes(sounds)) ||
    (small.keys.size > 1 && here.concepts.some((concept) => there.concepts.includes(concept)))
  );
}

const isPerson = ({ mentions }: Group): boolean => mentions.some(({ kind }) => kind === "person");

/** One letter changed, added or left out. */
function nearly(a: string, b: string): boolean {
  if (
    a.startsWith("#") ||
    b.startsWith("#") ||
    Math.min(a.length, b.length) < LEAST_FUZZY ||
    Math.abs(a.length - b.length) > 1
  )
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function* voicesOf(
  mentions: readonly Mention[],
  root: (index: number) => number,
): Generator<undefined, Resolved> {
  const members = new Map<number, Mention[]>();
  mentions.forEach((mention, index) => {
    const key = root(index);
    const known = members.get(key);
    if (known) known.push(mention);
    else members.set(key, [mention]);
  });
  const ids = new Map<number, string>();
  const voices = new Map<string, Voice>();
  let work = 0;
  for (const [key, group] of members) {
    work += group.length;
    if (work > MENTIONS_A_STEP) {
      work = 0;
      yield;
    }
    const voice = voiceFrom(group);
    ids.set(key, voice.id);
    voices.set(voice.id, voice);
  }
  return {
    voices: [...voices.values()].sort(byLabel),
    voiceOf: mentions.map((_, index) => ids.get(root(index)) ?? ""),
  };
}

export const byLabel = (a: Voice, b: Voice): number =>
  compareStrings(a.label, b.label) || compareStrings(a.id, b.id);

function voiceFrom(group: readonly Mention[]): Voice {
  const aliases = [...new Set(group.flatMap((mention) => mention.forms))].sort(compareStrings);
  const label = labelOf(group);
  const kind = kindOf(group);
  const scope = kind === "anonymous" ? (group[0]?.article ?? "") : "";
  return { id: `v${hashText(`${scope}|${aliases.map(fold).join("|")}`)}`, label, aliases, kind };
}

/** The most frequent form that names, not a document's nor in an oblique case, nor one that describes or needs another name ("its spokeswoman"); of equally
 * frequent ones a person's longest, which has the whole name, and another's shortest, which is the institution and not its desk. */
function labelOf(group: readonly Mention[]): string {
  const counts = new Map<string, number>();
  const isPerson = kindOf(group) === "person";
  const named = group.filter((mention) => !mention.generic);
  const own = named.filter((mention) => mention.of === null);
  const issuers = own.filter(({ kind }) => kind !== "document");
  const upright = issuers.filter(({ oblique }) => !oblique);
  for (const mention of [upright, issuers, own, named, group].find(({ length }) => length > 0) ?? []) {
    const form = namingForm(mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(a.length > LONGEST_LABEL) - Number(b.length > LONGEST_LABEL) ||
      m - n ||
      (isPerson ? b.length - a.length : a.length - b.length) ||
      compareStrings(a, b),
  );
  return ranked[0]?.[0] ?? "";
}

/** "The mayor, Tom Alder" is Tom Alder. */
function namingForm({ forms, name }: Mention): string {
  const family = name?.split(" ").at(-1);
  const naming = family === undefined ? undefined : forms.find((form) => fold(form).includes(family));
  return naming ?? forms[0] ?? "";
}

const KINDS: readonly VoiceKind[] = ["institution", "person", "group", "media", "document", "anonymous"];

const kindOf = (group: readonly Mention[]): VoiceKind =>
  KINDS.find((kind) => group.some((mention) => mention.kind === kind)) ?? "group";
