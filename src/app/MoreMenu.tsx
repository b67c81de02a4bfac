import { useRef } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { MenuEntry } from "../ui/Menu.tsx";
import { FileInput } from "./FileButton.tsx";
import { LocalizedMenu } from "./Localized.tsx";
import { openSample } from "./sample.ts";
import { openDialog, setNaming } from "./shell.ts";

/** What is needed now and then. */
export function MoreMenu({ empty }: { readonly empty: boolean }) {
  const { header, start, outlets, keys, kept } = useMessages();
  const files = useRef<HTMLInputElement>(null);
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
    ...(empty ? [] : [entry("fresh", header.fresh, startOver)]),
    entry("kept", kept.heading, () => {
      openDialog("kept");
    }),
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

/** What was on show stays on the device, and undo brings it back. */
function startOver(): void {
  setNaming("closed");
  useApp.getState().clear();
}
