import type { ArticleId } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { useApp } from "../store/app.ts";

/** Sets a passage to text that counts or to words of the page around it. */
export const setKind =
  (kind: "body" | "furniture") =>
  (article: ArticleId, { start, end }: Span): void => {
    useApp.getState().setKind({ article, start, end, kind });
  };
