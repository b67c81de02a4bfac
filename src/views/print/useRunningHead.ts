import { useLayoutEffect } from "react";

/** A text as a string of CSS: what would end it is escaped (CSS Syntax, section 4.3.5). */
const cssString = (text: string): string =>
  `"${text.replace(/["\\]/gu, "\\$&").replace(/[\n\r\f]+/gu, " ")}"`;

/**
 * Gives print.css the words for the head and the foot of every page, in which no element can stand: the title, and what is said
 * between the number of a page and how many there are.
 */
export function useRunningHead(title: string, of: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--print-title", cssString(title));
    style.setProperty("--print-of", cssString(` ${of} `));
    return () => {
      style.removeProperty("--print-title");
      style.removeProperty("--print-of");
    };
  }, [title, of]);
}
