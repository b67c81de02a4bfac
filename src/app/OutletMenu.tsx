import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { LoadedArticle } from "../store/state.ts";
import { Icon } from "../ui/Icon.tsx";
import type { MenuEntry } from "../ui/Menu.tsx";
import { ARTICLE_LANGUAGES, directionOf } from "./articleLanguages.ts";
import { LocalizedMenu } from "./Localized.tsx";
import { announce, openDetails } from "./shell.ts";

interface OutletMenuProps {
  readonly article: LoadedArticle;
  readonly index: number;
  readonly siglum: string;
  readonly apart: boolean;
}

/** What can be done with one article. */
export function OutletMenu({ article, index, siglum, apart }: OutletMenuProps) {
  const { outlets, arriving, tray, announce: words } = useMessages();
  const last = useApp((state) => state.document.articles.length - 1);
  const name = article.outlet === "" ? siglum : article.outlet;
  const app = useApp.getState();
  const actions = [
    {
      key: "details",
      label: arriving.details,
      onAction: () => {
        openDetails(article.id);
      },
    },
    {
      key: "earlier",
      label: outlets.earlier(name),
      disabled: index === 0,
      onAction: () => {
        app.moveArticle(article.id, index - 1);
      },
    },
    {
      key: "later",
      label: outlets.later(name),
      disabled: index === last,
      onAction: () => {
        app.moveArticle(article.id, index + 1);
      },
    },
    apart
      ? {
          key: "in",
          label: tray.takeIn,
          onAction: () => {
            app.takeIn(article.id);
          },
        }
      : {
          key: "apart",
          label: outlets.setApart,
          onAction: () => {
            app.setApart(article.id);
          },
        },
    {
      key: "remove",
      label: outlets.remove(name),
      onAction: () => {
        app.removeArticle(article.id);
        announce(words.removed(name));
      },
    },
  ];
  const languages = useLanguageEntries(article);
  return (
    <LocalizedMenu
      label={outlets.menu(name)}
      groups={[{ entries: actions }, { heading: outlets.language, entries: languages }]}
    >
      <Icon name="down" />
    </LocalizedMenu>
  );
}

/** The languages that the text can be said to be in. */
function useLanguageEntries(article: LoadedArticle): MenuEntry[] {
  const { outlets } = useMessages();
  const language = useApp((state) => state.settings.language);
  const names = new Intl.DisplayNames(language, { type: "language" });
  return ARTICLE_LANGUAGES.map((tag) => ({
    key: tag,
    label: tag === "und" ? outlets.otherLanguage : (names.of(tag) ?? tag),
    checked: tag === article.language,
    onAction: () => {
      useApp.getState().setLanguageOf(article.id, tag, directionOf(tag));
    },
  }));
}
