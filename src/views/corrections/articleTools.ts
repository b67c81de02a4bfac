import { createContext, type ReactNode, useContext } from "react";
import type { LoadedArticle } from "../../store/state.ts";

interface ArticleToolsProps {
  readonly article: LoadedArticle;
  /** The article is no longer what the dialog shows. */
  readonly onDone: () => void;
}
type RenderTools = (props: ArticleToolsProps) => ReactNode;

const Context = createContext<RenderTools>(() => null);

/** The shell knows where an article came from and how to read its file once more; the dialog only makes room for it. */
export const ArticleToolsProvider = Context.Provider;

/** Shows nothing where nobody has such tools, as in tests of a view alone. */
export const useArticleTools = (): RenderTools => useContext(Context);
