import { type Ref, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import type { IconName } from "../ui/Icon.tsx";
import { filesInFolder } from "../files/folders.ts";
import { addFiles } from "./intake.ts";

interface FileButtonProps {
  readonly label: string;
  readonly look: "primary" | "plain" | "quiet";
  readonly icon: IconName;
}

/** Opens the device's file chooser and adds what is chosen. */
export function FileButton(button: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <FileInput ref={input} label={button.label} />
    </>
  );
}

interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** All files of one folder are chosen. */
  readonly folder?: boolean;
}

/** The device's file chooser, for a control that clicks it. */
export function FileInput({ ref, label, folder = false }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      {...(folder ? { webkitdirectory: "" } : {})}
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        void addFiles(folder ? filesInFolder(files) : { files, notes: [] });
        target.value = "";
      }}
    />
  );
}
