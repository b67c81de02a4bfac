import { I18nProvider } from "react-aria-components/I18nProvider";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { siglumOf } from "../../store/sigla.ts";
import { ArticleToolsProvider } from "../../views/corrections/articleTools.ts";
import { DetailsDialog } from "../../views/corrections/DetailsDialog.tsx";
import { useShell } from "../shell.ts";
import { renderArticleTools } from "./ArticleTools.tsx";

/** The details of the article that the shell names, also where there is no comparison yet. */
export function ArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { sigla } = useMessages();
  const detailed = useShell((state) => state.detailed?.article);
  const language = useApp((state) => state.settings.language);
  const articles = useApp((state) => state.document.articles);
  const at = articles.findIndex(({ id }) => id === detailed);
  const article = articles[at];
  if (article === undefined) return null;
  return (
    <I18nProvider locale={language}>
      <ArticleToolsProvider value={renderArticleTools}>
        <DetailsDialog article={article} siglum={siglumOf(at, sigla)} onClose={onClose} />
      </ArticleToolsProvider>
    </I18nProvider>
  );
}
