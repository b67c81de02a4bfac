import { useId } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Direction } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { ARTICLE_LANGUAGES, directionOf } from "../articleLanguages.ts";

const DIRECTIONS: readonly Direction[] = ["rtl", "ltr"];
const SELECT = "min-block-10 inline-full rounded-control border border-control bg-page px-2 text-ui";

/** Language and direction of a text, each changed at once. Another language brings its own direction. */
export function LanguageChoice({ article }: { readonly article: LoadedArticle }) {
  const { arriving, outlets } = useMessages();
  const interfaceLanguage = useApp((state) => state.settings.language);
  const id = useId();
  const app = useApp.getState();
  const known = [...new Set([...ARTICLE_LANGUAGES, article.language])];
  const names = new Intl.DisplayNames(interfaceLanguage, { type: "language" });
  return (
    <div className="grid grid-cols-2 gap-3">
      <div className="grid gap-1">
        <label htmlFor={`${id}-language`} className="text-cell text-muted">
          {arriving.language}
        </label>
        <select
          id={`${id}-language`}
          className={SELECT}
          value={article.language}
          onChange={({ target }) => {
            app.setLanguageOf(article.id, target.value, directionOf(target.value));
          }}
        >
          {known.map((tag) => (
            <option key={tag} value={tag}>
              {tag === "und" ? outlets.otherLanguage : (names.of(tag) ?? tag)}
            </option>
          ))}
        </select>
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-direction`} className="text-cell text-muted">
          {arriving.direction}
        </label>
        <select
          id={`${id}-direction`}
          className={SELECT}
          value={article.direction}
          onChange={({ target }) => {
            app.setLanguageOf(article.id, article.language, target.value === "rtl" ? "rtl" : "ltr");
          }}
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {arriving.directions[direction]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
