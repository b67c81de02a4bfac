import { useEffect, useState } from "react";
import { filesIn } from "../files/folders.ts";
import { addFiles } from "./intake.ts";

/** Lets files be dropped anywhere in the window; true while some are held above it. */
export function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // Every element below the pointer reports entering and leaving; the window is left when all of them were.
    let depth = 0;
    const set = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const on = (
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      listener: (event: DragEvent) => void,
    ) => {
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) listener(event);
        },
        { signal },
      );
    };
    on("dragenter", (event) => {
      event.preventDefault();
      set(depth + 1);
    });
    on("dragover", (event) => {
      event.preventDefault();
    });
    on("dragleave", () => {
      set(depth - 1);
    });
    on("drop", (event) => {
      event.preventDefault();
      set(0);
      if (event.dataTransfer) void filesIn(event.dataTransfer).then(addFiles);
    });
    return () => {
      controller.abort();
    };
  }, []);
  return over;
}
