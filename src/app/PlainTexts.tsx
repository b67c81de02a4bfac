import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";

/** The articles as they were loaded, on show until there is a comparison. */
export function PlainTexts() {
  const articles = useApp((state) => state.document.articles);
  const { sigla } = useMessages();
  return (
    <div className="flex gap-8 overflow-x-auto py-4">
      {articles.map((article, i) => (
        <section
          key={article.id}
          className="inline-measure max-inline-[min(34rem,85vw)] min-inline-72 shrink-0 grow basis-72"
        >
          <h2 className="siglum">{siglumOf(i, sigla)}</h2>
          <div className="article whitespace-pre-wrap" lang={article.language} dir={article.direction}>
            {article.text}
          </div>
        </section>
      ))}
    </div>
  );
}
