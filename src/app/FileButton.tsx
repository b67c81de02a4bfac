import { useRef } from "react";
import { Button } from "../ui/Button.tsx";
import type { IconName } from "../ui/Icon.tsx";
import { addFiles } from "./intake.ts";

interface FileButtonProps {
  readonly label: string;
  readonly look: "primary" | "plain" | "quiet";
  readonly icon: IconName;
  readonly words?: "always" | "wide";
}

/** Opens the device's file chooser and adds what is chosen. */
export function FileButton({ words = "always", ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} words={words} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={button.label}
        onChange={({ target }) => {
          void addFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
