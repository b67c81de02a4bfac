import { useEffect, useState } from "react";
import { filesIn } from "../files/folders.ts";
import type { ArticleId } from "../model/article.ts";
import { replaceByFile } from "./arriving/replacing.ts";
import { addFiles } from "./intake.ts";

/** Where files are held: above the page, or above what stands for an article, whose text one file may replace. */
export type HeldOver = { readonly article: ArticleId | null } | null;

/** Heads of columns, lines of outlets and of what was set apart. */
const STANDS_FOR_ARTICLE = "[data-head], [data-article]";

/** Lets files be dropped anywhere in the window; null while none are held above it. */
export function useDrop(): HeldOver {
  const [over, setOver] = useState<HeldOver>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // Every element below the pointer reports entering and leaving; the window is left when all of them were.
    let depth = 0;
    const set = (next: number) => {
      depth = Math.max(0, next);
      if (depth === 0) setOver(null);
    };
    const on = (
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      listener: (event: DragEvent) => void,
    ) => {
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) listener(event);
        },
        { signal },
      );
    };
    on("dragenter", (event) => {
      event.preventDefault();
      set(depth + 1);
    });
    on("dragover", (event) => {
      event.preventDefault();
      const article = articleAt(event);
      setOver((before) => (before?.article === article ? before : { article }));
    });
    on("dragleave", () => {
      set(depth - 1);
    });
    on("drop", (event) => {
      event.preventDefault();
      set(0);
      if (event.dataTransfer) void take(event.dataTransfer, articleAt(event));
    });
    return () => {
      controller.abort();
    };
  }, []);
  return over;
}

/** The article that one file would replace if it were let go here. */
function articleAt({ target, dataTransfer }: DragEvent): ArticleId | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(STANDS_FOR_ARTICLE) : null;
  return dataTransfer?.items.length === 1
    ? (element?.dataset["head"] ?? element?.dataset["article"] ?? null)
    : null;
}

async function take(dropped: DataTransfer, article: ArticleId | null): Promise<void> {
  const found = await filesIn(dropped);
  const [first] = found.files;
  if (article !== null && found.files.length === 1 && found.notes.length === 0 && first)
    await replaceByFile(article, first);
  else await addFiles(found);
}
