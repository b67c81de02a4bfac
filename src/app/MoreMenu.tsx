import { INTERFACE_LANGUAGES, ownNameOf, useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { Theme } from "../store/state.ts";
import { LocalizedMenu } from "./Localized.tsx";
import { usePorts } from "./ports.ts";
import { openSample } from "./sample.ts";
import { chooseLanguage } from "./settings.ts";
import { openDialog, useShell } from "./shell.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** What is needed now and then. */
export function MoreMenu({ empty }: { readonly empty: boolean }) {
  const { header, start } = useMessages();
  const theme = useApp((state) => state.settings.theme);
  const previous = useShell((state) => state.previous);
  const language = useApp((state) => state.settings.language);
  const ports = usePorts();
  const startOver = async () => {
    await ports.setAside().catch(() => undefined);
    useApp.getState().clear();
  };
  const themes = THEMES.map((name) => ({
    key: name,
    label: header.themes[name],
    checked: name === theme,
    onAction: () => {
      useApp.getState().setSettings({ theme: name });
    },
  }));
  const languages = INTERFACE_LANGUAGES.map((tag) => ({
    key: tag,
    label: ownNameOf(tag),
    checked: tag === language,
    onAction: () => void chooseLanguage(useApp, tag),
  }));
  const work = [
    { key: "fresh", label: header.fresh, onAction: () => void startOver() },
    {
      key: "paste",
      label: start.paste,
      onAction: () => {
        openDialog("paste");
      },
    },
  ];
  const sample = { key: "sample", label: start.sample, onAction: () => void openSample() };
  const kept = {
    key: "previous",
    label: start.kept(previous ?? ""),
    onAction: () => void ports.takeUpPrevious(),
  };
  const entries = [...(empty ? [sample] : work), ...(previous === null ? [] : [kept])];
  return (
    <LocalizedMenu
      label={header.menu}
      groups={[
        { entries },
        { heading: header.language, entries: languages },
        { heading: header.theme, entries: themes },
      ]}
    />
  );
}
