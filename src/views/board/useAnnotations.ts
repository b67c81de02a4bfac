import type { Annotations } from "../../model/annotations.ts";
import { useApp } from "../../store/app.ts";

const NONE: Annotations = {};

/** What the reader added beside the analysis. */
export const useAnnotations = (): Annotations => useApp((state) => state.document.annotations ?? NONE);
