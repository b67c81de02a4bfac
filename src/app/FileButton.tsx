import { type Ref, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import type { IconName } from "../ui/Icon.tsx";
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

/** The device's file chooser, for a control that clicks it. */
export function FileInput({ ref, label }: { readonly ref: Ref<HTMLInputElement>; readonly label: string }) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={label}
      onChange={({ target }) => {
        void addFiles([...(target.files ?? [])]);
        target.value = "";
      }}
    />
  );
}
