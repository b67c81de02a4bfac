import type { ReactNode } from "react";
import { diffWords, type MarkedWord, type WordKind } from "../../engine/wording/diffWords.ts";
import type { Passage } from "../../engine/wording/words.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type Layer, type Piece, piecesOf } from "../board/pieces.ts";
import type { Base, Quote } from "./entries.ts";

interface QuoteTextProps {
  readonly quote: Quote;
  /** Words that the marks are made against; there are none in another language or on the same outlet's words. */
  readonly against: Base | null;
}

type Mark = "mention" | Exclude<WordKind, "same">;

/** A sentence in full, its mention brought out and its word differences marked on whole words. */
export function QuoteText({ quote, against }: QuoteTextProps) {
  const { text, language, direction } = quote.column.compared;
  const layers: Layer<Mark>[] = quote.mentions.map(({ start, end }) => ({ start, end, mark: "mention" }));
  if (against && against.column !== quote.column && against.column.compared.language === language) {
    layers.push(...differencesOf(quote, against));
  }
  return (
    <blockquote className="quote article" lang={language} dir={direction}>
      {piecesOf(text, quote.sentence, layers).map((piece) => (
        <MarkedPiece key={piece.start} piece={piece} text={text} />
      ))}
    </blockquote>
  );
}

function MarkedPiece({ piece, text }: { readonly piece: Piece<Mark>; readonly text: string }): ReactNode {
  const words = sliceOf(text, piece);
  const kind = piece.marks.find((mark) => mark !== "mention");
  if (kind) return <mark className={`words-${kind}`}>{words}</mark>;
  return <span className={piece.marks.length > 0 ? "is-mention" : "is-context"}>{words}</span>;
}

/**
 * Marks on the words of a quote's mentions, neighbours of one kind in one run. Where the other outlet has several
 * places, the one with the fewest other words is compared.
 */
function differencesOf(quote: Quote, against: Base): Layer<Mark>[] {
  const compared = against.quotes.map((other) =>
    diffWords(passageOf(quote), passageOf(other)).a.filter((word) =>
      quote.mentions.some((mention) => mention.start <= word.start && word.end <= mention.end),
    ),
  );
  const closest = compared.sort((a, b) => otherWords(a) - otherWords(b))[0] ?? [];
  return runsOf(closest).flatMap(({ kind, ...run }) => (kind === "same" ? [] : [{ ...run, mark: kind }]));
}

const otherWords = (words: readonly MarkedWord[]): number =>
  words.filter((word) => word.kind === "different").length;

function runsOf(words: readonly MarkedWord[]): MarkedWord[] {
  const runs: MarkedWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.kind === word.kind) runs[runs.length - 1] = { ...last, end: word.end };
    else runs.push(word);
  }
  return runs;
}

/** From the first to the last mention of a quote. */
function passageOf({ column, mentions, sentence }: Quote): Passage {
  const span: Span = {
    start: Math.min(...mentions.map(({ start }) => start)),
    end: Math.max(...mentions.map(({ end }) => end)),
  };
  return {
    text: textOf(column),
    span: mentions.length === 0 ? sentence : span,
    language: column.compared.language,
  };
}

const textOf = (column: Column): string => column.compared.text;
