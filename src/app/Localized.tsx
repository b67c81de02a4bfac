import type { ComponentProps } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useApp } from "../store/app.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Menu } from "../ui/Menu.tsx";

/** A menu that knows the direction of the interface. */
export function LocalizedMenu(props: ComponentProps<typeof Menu>) {
  return (
    <I18nProvider locale={useApp((state) => state.settings.language)}>
      <Menu {...props} />
    </I18nProvider>
  );
}

/** A dialog that knows the direction of the interface. */
export function LocalizedDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <I18nProvider locale={useApp((state) => state.settings.language)}>
      <Dialog {...props} />
    </I18nProvider>
  );
}
