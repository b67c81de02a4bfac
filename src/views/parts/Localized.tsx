import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useApp } from "../../store/app.ts";

/** Tells the menus and dialogs inside the language and direction of the interface. */
export function Localized({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={useApp((state) => state.settings.language)}>{children}</I18nProvider>;
}
