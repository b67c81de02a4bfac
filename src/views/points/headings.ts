import type { Messages } from "../../i18n/languages/en.ts";
import type { Heading } from "../board/sections.ts";

/** The words over a group of points. */
export const headingOf = ({ views }: Messages, heading: Heading): string =>
  "group" in heading ? (views.points.groups[heading.group] ?? "") : views.points.missingIn(heading.missingIn);
