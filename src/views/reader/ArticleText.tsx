import type { MouseEvent } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { openerProps } from "../openClaim.ts";
import { type Block, blocksOf, type TextPiece } from "./marks.ts";
import { numberName } from "./numberName.ts";

interface ArticleTextProps {
  readonly board: Board;
  readonly column: Column;
  /** Claim whose words are brought out. */
  readonly current: string | null;
  /** A place below the cut-off that is brought out: a possible match, or the nearest that was rejected. */
  readonly nearest: (Span & { readonly possible: boolean }) | null;
  /** A claim was chosen by its words or its number. */
  readonly onChoose: (claim: string, place: Span) => void;
  readonly onCountIn: (passage: Span) => void;
}

/** An article as it was loaded: every character of the file and no other, with the numbers of its points. */
export function ArticleText(props: ArticleTextProps) {
  const { board, column, onChoose } = props;
  const { language, direction } = column.compared;
  const blocks = blocksOf(board, column.compared);

  // Sentences are plain text with a mouse shortcut; the keyboard has the numbers.
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-claim]") : null;
    const [claim, start] = [target?.dataset.claim, target?.dataset.start];
    const selecting = window.getSelection()?.isCollapsed === false;
    if (claim === undefined || start === undefined || selecting) return;
    onChoose(claim, { start: Number(start), end: Number(start) + 1 });
  };

  return (
    <div className="article-text article" lang={language} dir={direction} onClick={onClick}>
      {blocks.map((block) => (
        <ArticleBlock key={block.start} {...props} block={block} />
      ))}
    </div>
  );
}

function ArticleBlock({ block, ...props }: ArticleTextProps & { readonly block: Block }) {
  const { text } = props.column.compared;
  if (block.kind === "gap") return text.slice(block.start, block.end);
  if (block.kind === "furniture") return <Furniture block={block} text={text} onCountIn={props.onCountIn} />;
  return (
    <span className={block.sentence.kind === "headline" ? "sentence is-headline" : "sentence"}>
      {block.pieces.map((piece) => (
        <ArticlePiece key={piece.start} {...props} piece={piece} />
      ))}
    </span>
  );
}

function ArticlePiece(props: ArticleTextProps & { readonly piece: TextPiece }) {
  const { piece, column, current, nearest } = props;
  const claims = piece.rows.map((row) => row.claim.id);
  const isCurrent = current !== null && claims.includes(current);
  const isNear = nearest !== null && piece.start < nearest.end && nearest.start < piece.end;
  const near = nearest?.possible === true ? "piece is-nearest is-possible" : "piece is-nearest";
  return (
    <>
      {piece.numbered.map((row) => (
        <PointNumber key={row.claim.id} {...props} row={row} place={piece} />
      ))}
      <span
        className={isCurrent ? "piece is-current" : isNear ? near : "piece"}
        data-claim={claims[0]}
        data-claims={claims.join(" ")}
        data-start={piece.start}
      >
        {column.compared.text.slice(piece.start, piece.end)}
      </span>
    </>
  );
}

/** The number is drawn by CSS, so that neither search nor copying nor the text itself is altered by it. */
function PointNumber(props: ArticleTextProps & { readonly row: Row; readonly place: Span }) {
  const { board, column, current, row, place, onChoose } = props;
  const messages = useMessages();
  const id = column.loaded.id;
  const name = numberName(messages, board, row, id);
  return (
    <button
      type="button"
      className={`point-number point-${row.group}`}
      aria-label={name}
      title={name}
      aria-pressed={row.claim.id === current}
      data-number={messages.number(row.number)}
      {...openerProps(row.claim.id, id)}
      onClick={(event) => {
        event.stopPropagation();
        onChoose(row.claim.id, place);
      }}
    />
  );
}

interface FurnitureProps {
  readonly block: Extract<Block, { kind: "furniture" }>;
  readonly text: string;
  readonly onCountIn: ArticleTextProps["onCountIn"];
}

/** Words of the page that are not the article: greyed, with the reason and a way to count them. */
function Furniture({ block, text, onCountIn }: FurnitureProps) {
  const { views, direction } = useMessages();
  const { reasons, furniture, countIt, countItName } = views.reader;
  const reason = reasons[block.sentence.furniture ?? ""] ?? furniture;
  return (
    <span className="furniture" title={`${furniture}: ${reason}`}>
      <button
        type="button"
        className="count-it"
        dir={direction}
        aria-label={`${countItName} (${reason})`}
        data-label={`${reason} · ${countIt}`}
        onClick={() => {
          onCountIn(block);
        }}
      />
      {text.slice(block.start, block.end)}
    </span>
  );
}
