import { INTERFACE_LANGUAGES, ownNameOf, useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Icon } from "../ui/Icon.tsx";
import { LocalizedMenu } from "./Localized.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { chooseLanguage, TEXT_SIZES, THEMES } from "./settings.ts";

/** How the page itself is set, and what is needed now and then. */
export function HeaderMenus({ empty }: { readonly empty: boolean }) {
  return (
    <>
      <LanguageMenu />
      <DisplayMenu />
      <MoreMenu empty={empty} />
    </>
  );
}

/** In sight, under the language's own name: whoever cannot read the page has to find it. */
function LanguageMenu() {
  const { app, header, name } = useMessages();
  const language = useApp((state) => state.settings.language);
  return (
    <LocalizedMenu
      label={`${header.language}${app.colon}${name}`}
      groups={[
        {
          entries: INTERFACE_LANGUAGES.map((tag) => ({
            key: tag,
            label: ownNameOf(tag),
            checked: tag === language,
            onAction: () => void chooseLanguage(useApp, tag),
          })),
        },
      ]}
    >
      <Icon name="language" />
      <span className="px-1.5 text-cell max-sm:hidden">{name}</span>
    </LocalizedMenu>
  );
}

function DisplayMenu() {
  const { header } = useMessages();
  const { theme, textSize = "normal" } = useApp((state) => state.settings);
  const themes = THEMES.map((key) => ({
    key,
    label: header.themes[key],
    checked: key === theme,
    onAction: () => {
      useApp.getState().setSettings({ theme: key });
    },
  }));
  const sizes = TEXT_SIZES.map((key) => ({
    key,
    label: header.textSizes[key],
    checked: key === textSize,
    onAction: () => {
      useApp.getState().setSettings({ textSize: key });
    },
  }));
  return (
    <LocalizedMenu
      label={header.display}
      groups={[
        { heading: header.theme, entries: themes },
        { heading: header.textSize, entries: sizes },
      ]}
    >
      <Icon name="display" />
    </LocalizedMenu>
  );
}
