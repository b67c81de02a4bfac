import type { Language } from "../../model/article.ts";
import { fold } from "../fold.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

const LISTS: Readonly<Record<Language, string>> = { ar, de, en, es, fr, ru };

const readList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

const SETS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, readList(list)]),
);

const NONE: ReadonlySet<string> = new Set();

/** Folded function words of a language; empty for a language without a list. */
export const stopwordsOf = (language: Language): ReadonlySet<string> => SETS.get(language) ?? NONE;
