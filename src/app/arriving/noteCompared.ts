import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import { dismiss, notify, useShell } from "../shell.ts";
import { sharedAgencies } from "../../views/parts/agencies.ts";
import { copiesOf } from "../../views/parts/copies.ts";
import { bodiless } from "./thinTexts.ts";
import { whenCompared } from "./whenCompared.ts";

/** Tells of the articles that came in, once they are compared, which have no running text, and which have words or their agency from another. */
export function noteCompared(arrived: readonly ArticleId[]): void {
  whileCompared();
  whenCompared(arrived, () => {
    tellThin(arrived);
    tellCopies(arrived);
    tellAgencies(arrived);
  });
}

/** Once the texts are painted the page waits for the worker: what is looked up now need not hold up the comparison. */
function whileCompared(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const { articles } = useApp.getState().document;
      copiesOf(articles);
      sharedAgencies(articles);
    }),
  );
}

function tellThin(arrived: readonly ArticleId[]): void {
  const notes = bodiless(useApp.getState().comparison?.articles ?? [], arrived);
  notify(notes.map((note) => ({ kind: "file", note })));
}

function tellCopies(arrived: readonly ArticleId[]): void {
  const copies = copiesOf(useApp.getState().document.articles);
  const found = arrived.flatMap((article) => {
    const copy = copies.get(article);
    return copy ? [{ article, other: copy.other, share: copy.shared / copy.words }] : [];
  });
  if (found.length > 0 && !isTold(found.map(({ article }) => article)))
    notify([{ kind: "copies", copies: found }]);
}

/** One message has all of them: what was said before the last articles came is in it. */
function tellAgencies(arrived: readonly ArticleId[]): void {
  const shared = sharedAgencies(useApp.getState().document.articles);
  if (!shared.some(({ articles }) => articles.some((id) => arrived.includes(id)))) return;
  dismiss(
    useShell
      .getState()
      .notices.filter(({ kind }) => kind === "agencies")
      .map(({ id }) => id),
  );
  notify([{ kind: "agencies", shared }]);
}

const isTold = (articles: readonly ArticleId[]): boolean =>
  useShell
    .getState()
    .notices.some(
      (notice) =>
        notice.kind === "copies" &&
        articles.every((id) => notice.copies.some(({ article }) => article === id)),
    );
