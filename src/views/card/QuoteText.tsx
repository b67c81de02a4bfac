import { type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { sliceOf, type Span } from "../../model/span.ts";
import type { ComparedArticle, Mention } from "../../model/comparison.ts";
import { type Layer, type Piece, piecesOf, toWords } from "../board/pieces.ts";
import type { WordMark } from "../board/wordMarks.ts";

interface QuoteTextProps {
  readonly article: ComparedArticle;
  /** What is quoted: whole sentences. */
  readonly span: Span;
  /** What of it states the point; the rest is context. None: all of it is context. */
  readonly mentions: readonly Pick<Mention, "start" | "end">[];
  readonly marks?: readonly Layer<WordMark>[];
}

type Mark = WordMark | "mention";

/** Code units of context beyond which it folds in its middle on a phone; raising it shows more and scrolls longer. */
const FOLD_OVER = 240;
/** Code units that stay at either end of folded context. */
const FOLD_ENDS = 70;

/** Sentences in full, what states the point brought out and marks on whole words. */
export function QuoteText({ article, span, mentions, marks = [] }: QuoteTextProps) {
  const { text, language, direction } = article;
  const layers: Layer<Mark>[] = [
    ...mentions.map(({ start, end }) => ({ start, end, mark: "mention" as const })),
    ...marks,
  ];
  return (
    <blockquote className="quote article" lang={language} dir={direction}>
      {piecesOf(text, span, layers).map((piece) =>
        piece.marks.length === 0 && piece.end - piece.start > FOLD_OVER ? (
          <FoldedContext key={piece.start} text={text} span={piece} />
        ) : (
          <MarkedPiece key={piece.start} piece={piece} text={text} />
        ),
      )}
    </blockquote>
  );
}

function MarkedPiece({ piece, text }: { readonly piece: Piece<Mark>; readonly text: string }): ReactNode {
  const { views } = useMessages();
  const words = sliceOf(text, piece);
  const kind = piece.marks.find((mark) => mark !== "mention");
  if (kind)
    return (
      <mark className={`words-${kind}`} title={views.card.marks[kind]}>
        {words}
      </mark>
    );
  return <span className={piece.marks.includes("mention") ? "is-mention" : "is-context"}>{words}</span>;
}

/** Long context whose middle is put away on a phone (card.css) until it is asked for; all of it stays in the page. */
function FoldedContext({ text, span }: { readonly text: string; readonly span: Span }) {
  const { views } = useMessages();
  const [open, setOpen] = useState(false);
  const from = toWords(text, { start: span.start, end: span.start + FOLD_ENDS }).end;
  const to = toWords(text, { start: span.end - FOLD_ENDS, end: span.end }).start;
  return (
    <span className="is-context">
      {text.slice(span.start, from)}
      {!open && (
        <button
          type="button"
          className="unfold"
          aria-label={views.card.unfold}
          onClick={() => {
            setOpen(true);
          }}
        />
      )}
      <span className={open ? undefined : "is-folded"}>{text.slice(from, to)}</span>
      {text.slice(to, span.end)}
    </span>
  );
}
