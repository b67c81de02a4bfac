import { useMemo } from "react";
import type { Annotations } from "../../model/annotations.ts";
import { useApp } from "../../store/app.ts";
import { placedAnnotations } from "../../store/notes.ts";

/** What the reader added beside the analysis, as far as its words stand in the texts. */
export function useAnnotations(): Annotations {
  const document = useApp((state) => state.document);
  return useMemo(() => placedAnnotations(document), [document]);
}
