import { useStore } from "zustand";
import type { Messages } from "../i18n/languages/en.ts";
import type { KeptState } from "../store/keeping.ts";
import type { Entry } from "../store/keptForm.ts";
import { titleFrom } from "../text/firstWords.ts";
import { usePorts } from "./ports.ts";

/** Something of what is known of the comparisons on this device. */
export const useKept = <Part>(select: (state: KeptState) => Part): Part =>
  useStore(usePorts().kept.state, select);

/** How a kept comparison is called: as in the header while it is open. */
export const nameOf = ({ title, opening }: Entry, { header }: Pick<Messages, "header">): string =>
  titleFrom(title, opening) || header.untitled;
