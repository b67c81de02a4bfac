import { useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { FileInput } from "./FileButton.tsx";
import { LocalizedMenu } from "./Localized.tsx";
import { openSample } from "./sample.ts";
import { type DialogName, openDialog, setNaming } from "./shell.ts";

/** What is needed now and then. */
export function MoreMenu({ empty }: { readonly empty: boolean }) {
  const { header, start, outlets, keys, kept, exports } = useMessages();
  const [files, setFiles] = useState<HTMLInputElement | null>(null);
  const [folder, setFolder] = useState<HTMLInputElement | null>(null);
  // Phones have no folders to choose from.
  const chooseFolder =
    folder === null || !("webkitdirectory" in folder)
      ? []
      : [
          {
            key: "folder",
            label: start.folder,
            onAction: () => {
              folder.click();
            },
          },
        ];
  const paste = { key: "paste", label: start.paste, onAction: opening("paste") };
  const work = [
    { key: "names", label: outlets.edit, onAction: askForNames },
    { key: "add", label: header.add, onAction: () => files?.click() },
    ...chooseFolder,
    paste,
  ];
  const begin = [
    { key: "choose", label: start.choose, onAction: () => files?.click() },
    ...chooseFolder,
    paste,
    { key: "sample", label: start.sample, onAction: () => void openSample() },
  ];
  const others = [
    ...(empty ? [] : [{ key: "export", label: exports.heading, onAction: opening("export") }]),
    ...(empty ? [] : [{ key: "fresh", label: header.fresh, onAction: startOver }]),
    { key: "kept", label: kept.heading, onAction: opening("kept") },
  ];
  const help = [
    { key: "keys", label: keys.heading, onAction: opening("keys") },
    { key: "about", label: header.about, onAction: opening("about") },
  ];
  return (
    <>
      <LocalizedMenu
        label={header.menu}
        groups={[empty ? begin : work, others, help].map((entries) => ({ entries }))}
      />
      <FileInput ref={setFiles} label={header.add} />
      <FileInput ref={setFolder} label={start.folder} folder />
    </>
  );
}

const opening = (dialog: DialogName) => () => {
  openDialog(dialog);
};

function askForNames(): void {
  setNaming("asked");
}

/** What was on show stays on the device, and undo brings it back. */
function startOver(): void {
  setNaming("closed");
  useApp.getState().clear();
}
