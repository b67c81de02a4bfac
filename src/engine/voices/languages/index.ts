import type { Language } from "../../../model/article.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import type { LanguagePack } from "./pack.ts";

const PACKS: ReadonlyMap<Language, LanguagePack> = new Map(
  [arabic, english, french, russian, spanish, german].map((pack) => [pack.language, pack]),
);

/** A language without a file: no verbs, so that only quotation marks and colons credit anybody. */
const noPack = (language: Language): LanguagePack => ({
  language,
  verbFirst: false,
  verbs: new Map(),
  contained: [],
  accordingTo: [],
  formulas: [],
  blockers: new Set(),
  headLast: false,
  placeSubject: false,
  particles: new Map(),
  weak: new Set(),
  objectVerbs: new Set(),
  tellingVerbs: new Set(),
  countingVerbs: new Set(),
  documentVerbs: new Set(),
  impersonal: new Set(),
  stressed: new Set(),
  complementisers: new Set(),
  between: new Set(),
  actVerbs: new Set(),
  insiders: new Set(),
  openers: new Set(),
  stops: new Set(),
  inner: new Set(),
  relatives: new Set(),
  contrasts: new Set(),
  tails: [],
  adjuncts: new Set(),
  pronouns: new Map(),
  possessives: new Set(),
  statements: new Set(),
  roles: new Map(),
  spokesmen: new Set(),
  institutions: new Map(),
  proper: new Set(),
  anonymous: new Set(),
  media: new Set(),
  measures: new Set(),
});

/** What is known of a language; for one without a file only its quotations and colons count. */
export const packOf = (language: Language): LanguagePack => PACKS.get(language) ?? noPack(language);
