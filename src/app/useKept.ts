import { useStore } from "zustand";
import type { Messages } from "../i18n/languages/en.ts";
import type { KeptState } from "../store/keeping.ts";
import type { Entry } from "../store/keptForm.ts";
import { firstWords } from "./firstWords.ts";
import { usePorts } from "./ports.ts";

/** Something of what is known of the comparisons on this device. */
export const useKept = <Part>(select: (state: KeptState) => Part): Part =>
  useStore(usePorts().kept.state, select);

/** How a kept comparison is called: by its title, else by the beginning of its first article. */
export const nameOf = ({ title, opening }: Entry, { kept }: Pick<Messages, "kept">): string =>
  title === "" ? kept.untitled(firstWords(opening)) : title;
