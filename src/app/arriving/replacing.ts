import { readAgain, readWhole } from "../../files/intake.ts";
import { readDropped } from "../../files/read.ts";
import type { FileNote } from "../../files/reading.ts";
import { problemOf } from "../../files/letIn.ts";
import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import type { Arriving } from "../intake.ts";
import { notify } from "../shell.ts";
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
  const problem = problemOf(first) ?? sameAs(first, id);
  if (problem) notify([{ kind: "file", note: problem }]);
  else {
    await replaceBy(id, first);
    notify(shortTexts([first]).map((note) => ({ kind: "file", note })));
    if (articles.length > 1) notify([{ kind: "severalInside", file: file.name, count: articles.length }]);
  }
}

/** Reads an article's file once more in another encoding. False where it is no text in it. */
export async function chooseEncoding(id: ArticleId, encoding: string): Promise<boolean> {
  const origin = useArrived.getState()[id]?.origin;
  const again = origin && (await readAgain(origin, encoding));
  if (!origin || !again) return false;
  await replaceBy(id, { ...again, encoding, origin });
  return true;
}

/** A text in the place of an article may not be there already, as little as a new one. */
function sameAs({ name, text }: Arriving, id: ArticleId): FileNote | null {
  const same = useApp.getState().document.articles.find((article) => article.text === text);
  if (same === undefined || same.id === id) return null;
  return { kind: "duplicate", file: name, other: same.outlet || same.name, same: same.id };
}

/** What the reader and the old file said of the article stays; the new file only fills what is empty. */
async function replaceBy(id: ArticleId, arriving: Arriving): Promise<void> {
  const before = useApp.getState().document.articles.find((article) => article.id === id);
  const next = await toArticle(arriving);
  remember([arriving]);
  useApp.getState().replaceArticle(id, { ...next, ...(before?.outlet ? { outlet: before.outlet } : {}) });
}
