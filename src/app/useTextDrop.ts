import { useEffect } from "react";
import { takeText } from "./arriving/takeText.ts";

/** Where a browser puts a text that is dropped by itself. */
const TYPED_INTO = "input, textarea, [contenteditable]";

/**
 * Takes in words or a link that were dragged here from another window; left to itself, a browser would go to the link. What
 * is dragged within the page is no article.
 */
export function useTextDrop(): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let own = false;
    const mark = (dragging: boolean) => () => {
      own = dragging;
    };
    const onOver = (event: DragEvent) => {
      if (!own && textIn(event) !== null) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const dropped = textIn(event);
      if (own || dropped === null) return;
      event.preventDefault();
      if (dropped.text.trim() !== "" && !isInDialog(event)) takeText(dropped);
    };
    window.addEventListener("dragstart", mark(true), { signal });
    window.addEventListener("dragend", mark(false), { signal });
    window.addEventListener("dragover", onOver, { signal });
    window.addEventListener("drop", onDrop, { signal });
    return () => {
      controller.abort();
    };
  }, []);
}

/** Null where files are dragged, or the words are meant for a field. Before they are let go, they read as "". */
function textIn({ dataTransfer, target }: DragEvent) {
  const types = dataTransfer?.types ?? [];
  if (types.includes("Files") || !types.some((type) => /^text\//.test(type))) return null;
  if (target instanceof Element && target.closest(TYPED_INTO) !== null) return null;
  return {
    text: (dataTransfer?.getData("text/plain") ?? "") || (dataTransfer?.getData("text/uri-list") ?? ""),
    html: dataTransfer?.getData("text/html") ?? "",
  };
}

/** What the reader has begun in a dialog stays as it is. */
const isInDialog = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest("[role=dialog]") !== null;
