import { readAgain, readWhole } from "../../files/intake.ts";
import { readDropped } from "../../files/read.ts";
import { letIn } from "../../files/letIn.ts";
import type { ArticleId } from "../../model/article.ts";
import { hashText } from "../../model/identity.ts";
import { useApp } from "../../store/app.ts";
import type { Arriving } from "../intake.ts";
import { notify } from "../shell.ts";
import { noteCompared } from "./noteCompared.ts";
import { remember, useArrived } from "./origins.ts";
import { shortTexts } from "./thinTexts.ts";
import { toArticle } from "./toArticle.ts";

/** Puts the text of a file in an article's place, as one step of undo; corrections follow their words. */
export async function replaceByFile(id: ArticleId, file: File): Promise<void> {
  const [dropped] = await readDropped([file]);
  if (dropped === undefined) return;
  const { articles, notes } = await readWhole(dropped);
  const [first] = articles;
  notify(notes.map((note) => ({ kind: "file", note })));
  if (first === undefined) return;
  if (!(await replaceBy(id, first))) return;
  notify(shortTexts([first]).map((note) => ({ kind: "file", note })));
  if (articles.length > 1) notify([{ kind: "severalInside", file: file.name, count: articles.length }]);
}

/** Reads an article's file once more in another encoding. False where it is no text in it, or may not be there. */
export async function chooseEncoding(id: ArticleId, encoding: string): Promise<boolean> {
  const origin = useArrived.getState()[id]?.origin;
  const again = origin && (await readAgain(origin, encoding));
  return origin && again ? replaceBy(id, { ...again, encoding, origin }) : false;
}

/**
 * What the reader and the old file said of the article stays; the new file only fills what is empty. A text in the place of
 * an article is let in by the rules for new ones; false where it is not, which is told.
 */
async function replaceBy(id: ArticleId, arriving: Arriving): Promise<boolean> {
  const loaded = useApp.getState().document.articles;
  const others = loaded.filter((article) => article.id !== id);
  const { articles, notes } = letIn([{ articles: [arriving], notes: [] }], others);
  notify(notes.map((note) => ({ kind: "file", note })));
  if (articles.length === 0) return false;
  const before = loaded.find((article) => article.id === id);
  const next = await toArticle(arriving);
  remember([arriving]);
  useApp.getState().replaceArticle(id, { ...next, ...(before?.outlet ? { outlet: before.outlet } : {}) });
  const newId = hashText(arriving.text);
  if (newId !== id) noteCompared([newId]);
  return true;
}
