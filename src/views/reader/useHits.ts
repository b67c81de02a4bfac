import { type RefObject, useEffect } from "react";
import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import { toWords } from "../board/pieces.ts";
import { rangesIn } from "./ranges.ts";

/** Name of the transient highlight in reader.css. */
const HITS = "reader-hits";

/** Brings out the words that were searched for in the columns on show; `shown` tells when other columns came. */
export function useHits(root: RefObject<HTMLElement | null>, wanted: string, shown: string): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const texts = root.current?.querySelectorAll(".article-text") ?? [];
    const ranges = [...texts].flatMap((text) => rangesIn(text, hitsIn(text.textContent, wanted)));
    if (ranges.length > 0) CSS.highlights.set(HITS, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HITS);
    };
  }, [root, wanted, shown]);
}

/** Where a text says some words, spelling aside, grown to whole words. Spans in UTF-16 code units of the text. */
export function hitsIn(text: string, words: string): Span[] {
  const wanted = fold(words).trim();
  if (wanted === "") return [];
  let folded = "";
  const places: number[] = [];
  // Letter by letter, since folding a whole text leaves no way back to its places.
  for (let at = 0; at < text.length; at++) {
    const letter = fold(text.charAt(at));
    folded += letter;
    for (let unit = 0; unit < letter.length; unit++) places.push(at);
  }
  const hits: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const [start, last] = [places[at] ?? 0, places[at + wanted.length - 1] ?? 0];
    hits.push(toWords(text, { start, end: last + 1 }));
  }
  return hits;
}
