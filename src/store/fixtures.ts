import type { Anchor } from "../model/adjustments.ts";
import type { Place } from "../model/comparison.ts";
import { hashText } from "../model/identity.ts";
import { createApp, type App } from "./app.ts";
import type { Commands } from "./commands.ts";
import { correctionsOf } from "./corrections.ts";

/** Texts of the articles that `fresh` loads; each word stands in one of them once. */
export const TEXTS = {
  A: "one two three four",
  B: "five six seven",
  C: "eight nine ten",
};
export type Name = keyof typeof TEXTS;
export const NAMES = Object.keys(TEXTS) as Name[];
export const idOf = (name: Name) => hashText(TEXTS[name]);
const nameOf = new Map(NAMES.map((name) => [idOf(name), name]));

/** "A:two three" is a place in A. */
export function at(notation: string): Place {
  const [name, words] = notation.split(":") as [Name, string];
  const start = TEXTS[name].indexOf(words);
  return { article: idOf(name), start, end: start + words.length };
}
export const point = (...notations: readonly string[]): Place[] => notations.map(at);

/** A store with all articles, and the number of steps that can be undone. */
export function fresh() {
  const store = createApp({ language: "en", theme: "auto" });
  store
    .getState()
    .addArticles(NAMES.map((name) => ({ name, text: TEXTS[name], language: "en", direction: "ltr" })));
  return { app: (): App => store.getState(), steps: () => store.temporal.getState().pastStates.length };
}

const show = ({ article, quote }: Anchor): string => `${nameOf.get(article) ?? "?"}:${quote}`;

/** Everything that the reader decided, one line each: "A:one = B:five", "A:one # B:five", "| A:two", "~ A:two", … */
export const decided = ({ document }: App): string[] =>
  correctionsOf(document).map((one) => {
    switch (one.kind) {
      case "link":
        return `${show(one.link.a)} ${one.link.same ? "=" : "#"} ${show(one.link.b)}`;
      case "cut":
        return `${one.cut.cut ? "|" : "~"} ${show(one.cut.at)}`;
      case "note":
        return `${one.note.scope} ${show(one.note.at)}: ${one.note.text}`;
      case "name":
        return `${show(one.name.at)} is "${one.name.name}"`;
      case "absence":
        return `${show(one.absence.at)} absent in ${nameOf.get(one.absence.article) ?? "?"}`;
      case "checked":
        return `${show(one.at)} checked`;
      default:
        return one.kind;
    }
  });

/** A command with what it is given; "takeBack": of everything that was decided, or of the links. */
export type Step =
  | { [Name in keyof Commands]: readonly [Name, ...Parameters<Commands[Name]>] }[keyof Commands]
  | "takeBack"
  | "takeBack links";

export function take(app: App, step: Step): void {
  if (typeof step === "string") {
    const all = correctionsOf(app.document);
    app.takeBack(step === "takeBack" ? all : all.filter(({ kind }) => kind === "link"));
    return;
  }
  const [name, ...args] = step;
  (app[name] as (...given: readonly unknown[]) => void)(...args);
}
