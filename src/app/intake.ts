import { takeFiles } from "../files/intake.ts";
import { readDropped } from "../files/read.ts";
import type { FoundArticle } from "../files/reading.ts";
import { useApp } from "../store/app.ts";
import type { NewArticle } from "../store/state.ts";
import { detectDirection, detectLanguage } from "../text/language.ts";
import { dismiss, notify, openDialog, setNaming, useShell } from "./shell.ts";

/** Adds what can be read to the comparison, and tells about the rest. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const dropped = await readDropped(files);
  const { articles, notes } = await takeFiles(dropped, useApp.getState().document.articles);
  dismissFileNotes();
  notify(notes.map((note) => ({ kind: "file", note })));
  addTexts(articles);
}

/** What another program shares with the app, as the Web Share Target API names its parts; "" or absent where it has none. */
export interface SharedText {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
}

/** An address that stands alone in the text, as many programs share it. */
const ONLY_ADDRESS = /^\s*https?:\/\/\S+\s*$/;
const LAST_ADDRESS = /\s(https?:\/\/\S+)\s*$/;

/**
 * Opens the paste dialog with what another program shared, so that the reader sees it before it is added. A page's address
 * alone is no article: nothing is fetched, and the text is asked for.
 */
export function addSharedText({ title = "", text = "", url = "" }: SharedText): void {
  const address = url || (LAST_ADDRESS.exec(` ${text}`)?.[1] ?? "");
  const article = ONLY_ADDRESS.test(text) ? "" : text;
  openDialog("paste", {
    text: article,
    ...(title === "" ? {} : { title }),
    ...(address === "" ? {} : { address }),
  });
}

/**
 * Adds texts under their names, with language and direction found from the text, and asks for the outlets' names. Not on a
 * phone: its keyboard would cover what was just loaded.
 */
export function addTexts(texts: readonly FoundArticle[]): void {
  useApp.getState().addArticles(texts.map(toArticle));
  const unnamed = useApp.getState().document.articles.some(({ outlet }) => outlet === "");
  if (texts.length > 0 && unnamed && matchMedia("(pointer: fine)").matches) setNaming("arrived");
}

const toArticle = ({ encoding: _, ...found }: FoundArticle): NewArticle => ({
  ...found,
  language: found.language ?? detectLanguage(found.text),
  direction: detectDirection(found.text),
});

/** What was said about the files before is old news when the next ones come. */
function dismissFileNotes(): void {
  dismiss(
    useShell
      .getState()
      .notices.filter(({ kind }) => kind === "file")
      .map(({ id }) => id),
  );
}
