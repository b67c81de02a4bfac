import type { Document, LoadedArticle } from "../store/state.ts";

/** Controls of direction: in a name they would reorder the line that the name stands in, and outlast it. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
const plain = (label: string): string => label.replace(CONTROLS, "");

/** Details that a report writes into its own lines. The texts themselves stay as they are. */
const LABELS = ["name", "outlet", "title", "author", "date", "address"] as const;

/** A document whose names can stand in any line: what readers and files gave, without controls of direction. */
export function withPlainLabels(document: Document): Document {
  const { annotations } = document;
  return {
    ...document,
    title: plain(document.title),
    articles: document.articles.map((article): LoadedArticle => ({
      ...article,
      ...Object.fromEntries(
        LABELS.flatMap((key) => (article[key] === undefined ? [] : [[key, plain(article[key])]])),
      ),
    })),
    ...(annotations
      ? {
          annotations: {
            ...annotations,
            ...(annotations.names
              ? { names: annotations.names.map(({ at, name }) => ({ at, name: plain(name) })) }
              : {}),
          },
        }
      : {}),
  };
}
