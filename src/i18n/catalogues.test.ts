import { describe, expect, it, vi } from "vitest";
import type { PluralForms } from "./format.ts";
import type { Messages } from "./languages/en.ts";
import { INTERFACE_LANGUAGES, ownNameOf } from "./messages.tsx";

/** The different forms of all counted words that were said so far, by language: the catalogues are read with a `pluralOf` that notes. */
const counted = vi.hoisted(() => new Map<string, Map<string, PluralForms>>());
vi.mock("./format.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("./format.ts")>();
  const pluralOf = (language: string) => {
    const plural = original.pluralOf(language);
    const noted = new Map<string, PluralForms>();
    counted.set(language, noted);
    return (count: number, forms: PluralForms) => {
      noted.set(JSON.stringify(forms), forms);
      return plural(count, forms);
    };
  };
  return { ...original, pluralOf };
});

const FILES = import.meta.glob<{ messages: Messages }>("./languages/*.ts", { eager: true });
const languageOf = (tag: string): Messages => {
  const file = FILES[`./languages/${tag}.ts`];
  if (!file) throw new Error(`no ${tag}.ts`);
  return file.messages;
};
const en = languageOf("en");

/** Paths of all strings, with the kind of what stands there: "files.empty:function". */
function keysOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? keysOf(inner, `${path}${key}.`)
      : [`${path}${key}:${typeof inner}`],
  );
}

type Say = (...values: unknown[]) => unknown;
/** One number for each plural form that some language has, a share, a name, and a list of names. */
const VALUES = [0, 1, 2, 5, 11, 100, 0.5, "Le Monde", ["A", "B"]] as const;

/** What a message says for every combination of values; those that it cannot take are left out. */
function saidBy(say: Say, given: readonly unknown[] = []): string[] {
  if (given.length < say.length) return VALUES.flatMap((value) => saidBy(say, [...given, value]));
  try {
    const said = say(...given);
    return typeof said === "string" ? [said] : [];
  } catch {
    return [];
  }
}

/** Everything that a language can say. */
const allSaid = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) => {
    if (typeof inner === "string") return [inner];
    if (typeof inner === "function") return saidBy(inner as Say);
    return typeof inner === "object" && inner !== null ? allSaid(inner) : [];
  });

/** What each language says, worked out once for all tests. */
const SAID = new Map(INTERFACE_LANGUAGES.map((tag) => [tag, allSaid(languageOf(tag))]));
const saidIn = (tag: string): readonly string[] => SAID.get(tag) ?? [];

/** The strings that always say the same. */
const fixedIn = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) => {
    if (typeof inner === "string") return [inner];
    return typeof inner === "object" && inner !== null ? fixedIn(inner) : [];
  });

/** The forms of plural that whole numbers of everyday size need in a language; zero may be said as any number is. */
function neededForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 200 }, (_, i) => i + 1);
  return [...new Set(numbers.map((number) => rules.select(number)))].sort();
}

describe.each(INTERFACE_LANGUAGES)("the interface in %s", (tag) => {
  const messages = languageOf(tag);
  const said = saidIn(tag);

  it("says the same things as the others", () => {
    expect(keysOf(messages)).toEqual(keysOf(en));
  });

  it("leaves nothing empty", () => {
    expect(fixedIn(messages).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("never speaks of omission", () => {
    expect(said.filter((text) => /(^|[^\p{L}])omi[st]|أغفل|تجاهل/iu.test(text))).toEqual([]);
  });

  it("has every plural form that it needs, wherever it counts", () => {
    const forms = [...(counted.get(tag)?.values() ?? [])];
    const needed = neededForms(tag);
    expect(forms.length).toBeGreaterThan(20);
    // Where the number is not said, several numbers may share a form.
    const saying = forms.filter(({ other }) => other.includes("{n}"));
    const lacking = saying.filter((form) => needed.some((name) => !(name in form)));
    expect([...new Set(lacking.map(({ other }) => other))]).toEqual([]);
  });

  it("calls itself by its own name", () => {
    expect(messages.name).toBe(ownNameOf(tag));
  });

  it("gives every outlet a letter of its own", () => {
    expect(new Set(messages.sigla).size).toBe(messages.sigla.length);
    expect(messages.sigla.length).toBeGreaterThanOrEqual(26);
  });
});

describe("the states of a point are named as agreed", () => {
  it.each([
    ["same", "بالألفاظ نفسها", "same words", "mêmes mots"],
    ["reworded", "بصياغة أخرى", "reworded", "reformulé"],
    ["otherVoice", "منسوب إلى غيره", "attributed differently", "attribué autrement"],
    ["possible", "تطابق محتمل – تحقّق", "possible match – check", "correspondance possible – à vérifier"],
    ["notFound", "لم يُعثر عليه", "not found", "non trouvé"],
    ["absent", "غائب – بعد التحقق", "absent – checked", "absent – vérifié"],
    ["only", "لم يُعثر عليه إلا هنا", "found only here", "trouvé seulement ici"],
    ["ownText", "بلا نسبة (نص الوسيلة)", "unattributed (outlet’s text)", "sans attribution (texte du média)"],
  ] as const)("%s", (state, ...agreed) => {
    expect(["ar", "en", "fr"].map((tag) => languageOf(tag).ladder[state])).toEqual(agreed);
  });
});

describe("typography", () => {
  it.each([
    ["Arabic commas, semicolons and question marks", "ar", /\p{Script=Arabic}[,;?]/u],
    ["round quotation marks and apostrophes", "en", /\p{L}['"]|['"]\p{L}/u],
    ["round apostrophes", "fr", /\p{L}'\p{L}|"/u],
    ["spaces that do not break before marks", "fr", /[^\u00a0\u202f][;?!»](?!\p{L})|«(?!\u202f)|[^\u00a0]:/u],
  ])("%s in %s", (_, tag, wrong) => {
    expect(saidIn(tag)).not.toEqual([]);
    expect(saidIn(tag).filter((text) => wrong.test(text))).toEqual([]);
  });
});

describe("what is not of the interface's language is set apart from it", () => {
  it.each(INTERFACE_LANGUAGES)("a file name in the messages about files, in %s", (tag) => {
    const { files } = languageOf(tag);
    const file = "AFP 12.txt";
    const said = Object.values(files).flatMap((message: unknown) => {
      if (typeof message !== "function") return [];
      const text = (message as Say)(file, 3, [file]);
      return typeof text === "string" && text.includes(file) ? [text] : [];
    });
    expect(said.length).toBeGreaterThan(8);
    for (const text of said) expect(text.replaceAll(`\u2068${file}\u2069`, "")).not.toContain(file);
  });
});
