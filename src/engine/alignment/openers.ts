import { fold } from "../../text/fold.ts";

/**
 * Words that open a part of a sentence which says something of its own: relative pronouns, subordinating and coordinating
 * conjunctions. No prepositions: what they open belongs to the verb before. By language; folded when read.
 */
const OPENERS: Readonly<Record<string, string>> = {
  ar: "التي الذي الذين اللذين اللتين حيث إذ فيما بينما كما حين عندما لكن بل بعدما قبلما وذلك مما ما دام كي لكي",
  en: "who which that where when while but and or after before because although though as since whose",
  fr: "qui que dont où et mais ou tandis alors lorsque puisque car parce après avant afin",
  ru: "который которая которое которые которого которой которых которым где когда и а но чтобы пока хотя поскольку после",
  es: "que quien quienes donde cuando y pero o mientras aunque porque tras cuyo cuya",
  de: "der die das dass wo wenn während und aber oder nachdem bevor weil obwohl denn",
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OPENERS).map(([language, list]) => [language, new Set(list.split(" ").map(fold))]),
);

const NONE: ReadonlySet<string> = new Set();

export const openersOf = (language: string): ReadonlySet<string> => SETS.get(language) ?? NONE;
