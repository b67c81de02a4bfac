import { isInterfaceLanguage, loadMessages, messagesOf, preferredLanguage } from "../i18n/messages.tsx";
import type { useApp } from "../store/app.ts";
import type { Settings, TextSize, Theme } from "../store/state.ts";

const KEY = "muqabala-settings";
export const THEMES: readonly Theme[] = ["auto", "light", "dark"];
export const TEXT_SIZES: readonly TextSize[] = ["normal", "large", "larger"];

/** Settings of this device; what the browser prefers where nothing was set or nothing can be kept. */
export function readSettings(): Settings {
  const kept = readKept();
  return {
    ...kept,
    language: kept.language ?? preferredLanguage(navigator.languages),
    theme: kept.theme ?? "auto",
  };
}

/** Shows the settings on the document and keeps every change. */
export function watchSettings(store: typeof useApp): void {
  apply(store.getState().settings);
  store.subscribe(({ settings }, before) => {
    if (settings === before.settings) return;
    apply(settings);
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // A browser that keeps nothing asks again at the next visit.
    }
  });
}

/** Takes the settings off the device; they hold until the page is closed, or until one is changed. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Sets the language of the interface once its strings are there. */
export async function chooseLanguage(store: typeof useApp, language: string): Promise<void> {
  await loadMessages(language);
  store.getState().setSettings({ language });
}

function apply({ language, theme, textSize = "normal" }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  const messages = messagesOf(language);
  root.dir = messages.direction;
  root.dataset.theme = theme;
  root.dataset.textSize = textSize;
  document.title = `${messages.app.name} – ${messages.app.tagline}`;
}

function readKept(): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return {};
    const { language, theme, textSize, singleKeys, hintsSeen, keepNothing, hostedAddress } = kept as Record<
      string,
      unknown
    >;
    return {
      ...(typeof language === "string" && isInterfaceLanguage(language) ? { language } : {}),
      ...(THEMES.includes(theme as Theme) ? { theme: theme as Theme } : {}),
      ...(TEXT_SIZES.includes(textSize as TextSize) ? { textSize: textSize as TextSize } : {}),
      ...(typeof singleKeys === "boolean" ? { singleKeys } : {}),
      ...(typeof keepNothing === "boolean" ? { keepNothing } : {}),
      ...(typeof hostedAddress === "string" ? { hostedAddress } : {}),
      ...(isNames(hintsSeen) ? { hintsSeen } : {}),
    };
  } catch {
    return {};
  }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");
