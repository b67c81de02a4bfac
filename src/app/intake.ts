import type { Dropped } from "../files/folders.ts";
import { letIn } from "../files/letIn.ts";
import type { FileNote, FoundArticle, Origin } from "../files/reading.ts";
import { hashText } from "../model/identity.ts";
import { useApp } from "../store/app.ts";
import { noteCompared } from "./arriving/noteCompared.ts";
import { remember } from "./arriving/origins.ts";
import { readFiles } from "./arriving/readFiles.ts";
import { shortTexts } from "./arriving/thinTexts.ts";
import { toArticle } from "./arriving/toArticle.ts";
import { isComparison, openComparison } from "./savedFiles.ts";
import { dismiss, notify, setNaming, useShell } from "./shell.ts";

/** Adds what can be read to the comparison, and tells about the rest. */
export async function addFiles({ files, notes: found }: Dropped): Promise<void> {
  if (files.length === 0 && found.length === 0) return;
  const { readings, comparisons, left } = await readFiles(files, isComparison);
  const others = files.filter((file) => !comparisons.includes(file));
  if (await openComparison(comparisons, others)) {
    tell(found);
    return;
  }
  const { articles, notes } = letIn(readings, useApp.getState().document.articles);
  const stopped: FileNote[] =
    left.length === 0 ? [] : [{ kind: "stopped", read: readings.length, total: others.length, left }];
  tell([...found, ...notes, ...shortTexts(articles), ...stopped]);
  await addTexts(articles);
}

/** Adds articles that no file holds, by the same rules. */
export async function addPasted(pasted: readonly FoundArticle[]): Promise<void> {
  const { articles, notes } = letIn([{ articles: pasted, notes: [] }], useApp.getState().document.articles);
  tell([...notes, ...shortTexts(articles)]);
  await addTexts(articles);
}

/** An article with where it came from, where that is known. */
export type Arriving = FoundArticle & { readonly origin?: Origin };

/**
 * Adds texts under their names, with what they say about themselves, and asks for the outlets' names. Not on a phone: its
 * keyboard would cover what was just loaded.
 */
export async function addTexts(texts: readonly Arriving[]): Promise<void> {
  const articles = await Promise.all(texts.map(toArticle));
  remember(texts);
  useApp.getState().addArticles(articles);
  noteCompared(texts.map(({ text }) => hashText(text)));
  const unnamed = useApp.getState().document.articles.some(({ outlet }) => outlet === "");
  if (texts.length > 0 && unnamed && matchMedia("(pointer: fine)").matches) setNaming("arrived");
}

/** What was said about the files before is old news when the next ones come. */
function tell(notes: readonly FileNote[]): void {
  dismiss(
    useShell
      .getState()
      .notices.filter(({ kind }) => kind === "file")
      .map(({ id }) => id),
  );
  notify(notes.map((note) => ({ kind: "file", note })));
}
