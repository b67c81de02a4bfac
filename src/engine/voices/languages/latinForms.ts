import { fold } from "../../../text/fold.ts";
import type { GrammaticalNumber, VerbForm, VerbUse } from "./pack.ts";

/** Forms written out, "/" before participles: `say says said / saying`. Several verbs to a text, one line each. */
export function listedForms(lines: string, use: VerbUse): [string, VerbForm][] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [finite = "", participles = ""] = line.split("/");
      const form =
        (shape: VerbForm["shape"]) =>
        (word: string): [string, VerbForm] => [fold(word), { use, shape }];
      return [
        ...finite.trim().split(/\s+/).filter(Boolean).map(form("finite")),
        ...participles.trim().split(/\s+/).filter(Boolean).map(form("participle")),
      ];
    });
}

/** Endings of a conjugation: finite ones with the number they show, and participles. */
export interface Endings {
  readonly finite: readonly (readonly [ending: string, number?: GrammaticalNumber])[];
  readonly participle: readonly string[];
}

/** Each stem of the text with each ending of its conjugation. */
export function conjugated(stemList: string, endings: Endings, use: VerbUse): [string, VerbForm][] {
  return stemList
    .trim()
    .split(/\s+/)
    .flatMap((stem) => [
      ...endings.finite.map(([ending, number]): [string, VerbForm] => [
        fold(stem + ending),
        { use, shape: "finite", ...(number === undefined ? {} : { number }) },
      ]),
      ...endings.participle.map((ending): [string, VerbForm] => [
        fold(stem + ending),
        { use, shape: "participle" },
      ]),
    ]);
}
