import { useRef } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { MenuEntry } from "../ui/Menu.tsx";
import { FileInput } from "./FileButton.tsx";
import { LocalizedMenu } from "./Localized.tsx";
import { type AppPorts, usePorts } from "./ports.ts";
import { openSample } from "./sample.ts";
import { openDialog, setNaming, useShell } from "./shell.ts";

/** What is needed now and then. */
export function MoreMenu({ empty }: { readonly empty: boolean }) {
  const { header, start, outlets, keys } = useMessages();
  const previous = useShell((state) => state.previous);
  const files = useRef<HTMLInputElement>(null);
  const ports = usePorts();
  const entry = (key: string, label: string, onAction: () => void): MenuEntry => ({ key, label, onAction });
  const openFiles = () => files.current?.click();
  const paste = entry("paste", start.paste, () => {
    openDialog("paste");
  });
  const work = [
    entry("names", outlets.edit, () => {
      setNaming("asked");
    }),
    entry("add", header.add, openFiles),
    paste,
  ];
  const begin = [
    entry("choose", start.choose, openFiles),
    paste,
    entry("sample", start.sample, () => void openSample()),
  ];
  const others = [
    ...(empty ? [] : [entry("fresh", header.fresh, () => void startOver(ports))]),
    ...(previous === null
      ? []
      : [entry("previous", start.kept(previous), () => void ports.takeUpPrevious())]),
  ];
  const help = [
    entry("keys", keys.heading, () => {
      openDialog("keys");
    }),
    entry("about", header.about, () => {
      openDialog("about");
    }),
  ];
  const groups = [empty ? begin : work, others, help].filter((entries) => entries.length > 0);
  return (
    <>
      <LocalizedMenu label={header.menu} groups={groups.map((entries) => ({ entries }))} />
      <FileInput ref={files} label={header.add} />
    </>
  );
}

async function startOver(ports: AppPorts): Promise<void> {
  await ports.setAside().catch(() => undefined);
  setNaming("closed");
  useApp.getState().clear();
}
