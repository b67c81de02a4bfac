import { fold } from "../../../text/fold.ts";
import type { VerbForm, VerbUse } from "./pack.ts";

/**
 * Forms of an Arabic verb of speech. `perfect` is the third person ("قال"), `imperfect` the stem behind the prefix ("قول"),
 * `participle` the active participle ("قائل"); an empty part is left out.
 */
export interface ArabicVerb {
  readonly perfect: string;
  readonly imperfect: string;
  readonly participle: string;
  readonly use: VerbUse;
  readonly relays?: boolean;
}

/** One line a verb: `perfect imperfect participle`, "-" for none. */
export function arabicVerbs(lines: string, use: VerbUse, relays = false): ArabicVerb[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [perfect = "", imperfect = "", participle = ""] = line
        .trim()
        .split(/\s+/)
        .map((part) => (part === "-" ? "" : part));
      return { perfect, imperfect, participle, use, ...(relays ? { relays } : {}) };
    });
}

type Ending = readonly [suffix: string, form: Pick<VerbForm, "gender" | "number">];
const PERFECT: readonly Ending[] = [
  ["", { gender: "m" }],
  ["ت", { gender: "f" }],
  ["وا", { number: "p" }],
  ["ا", {}],
  ["تا", {}],
];
const IMPERFECT: readonly Ending[] = [
  ["", {}],
  ["ون", { number: "p" }],
  ["ان", {}],
];
const PARTICIPLE: readonly Ending[] = [
  ["ا", { gender: "m" }],
  ["ه", { gender: "f" }],
  ["ين", { number: "p" }],
];
const CONJUNCTIONS = ["", "و", "ف"];

/** Defective perfects lose their last letter before ت ("رأى", "رأت"; "نفى", "نفت"). */
const perfectWith = (stem: string, suffix: string): string =>
  suffix !== "" && /[ىيا]$/.test(stem) && stem.length > 2 ? stem.slice(0, -1) + suffix : stem + suffix;

/** All folded forms of the verbs, with their conjunctions. */
export function arabicForms(verbs: readonly ArabicVerb[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, form: VerbForm): void => {
    for (const conjunction of CONJUNCTIONS) {
      const key = fold(conjunction + word);
      if (!forms.has(key)) forms.set(key, conjunction === "" ? form : { ...form, joined: true });
    }
  };
  for (const { perfect, imperfect, participle, use, relays } of verbs) {
    const base = { use, ...(relays === true ? { relays } : {}) };
    if (perfect !== "")
      for (const [suffix, agreement] of PERFECT)
        add(perfectWith(perfect, suffix), { ...base, ...agreement, shape: "finite" });
    if (imperfect !== "")
      for (const [prefix, gender] of [
        ["ي", "m"],
        ["ت", "f"],
      ] as const)
        for (const [suffix, agreement] of IMPERFECT)
          add(prefix + imperfect + suffix, { ...base, gender, ...agreement, shape: "finite", present: true });
    if (participle !== "")
      for (const [suffix, agreement] of PARTICIPLE)
        add(participle + suffix, { ...base, ...agreement, shape: "participle" });
  }
  return forms;
}
