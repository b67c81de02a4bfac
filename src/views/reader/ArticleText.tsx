import { memo, type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { openerProps } from "../openClaim.ts";
import { type Block, blocksOf, type TextPiece } from "./marks.ts";
import { moveBetweenNumbers } from "./numberKeys.ts";
import { numberName } from "./numberName.ts";

interface ArticleTextProps {
  readonly board: Board;
  readonly column: Column;
  /** Claim whose words are brought out. */
  readonly current: string | null;
  /** A place below the cut-off that is brought out: a possible match, or the nearest that was rejected. */
  readonly nearest: (Span & { readonly possible: boolean }) | null;
  /** Where the words start that were opened though they state no point: a hit of a search. */
  readonly place: number | null;
  /** A claim was chosen by its words or its number. */
  readonly onChoose: (claim: string, place: Span) => void;
  /** The card is wanted of the point whose number is pressed once more. */
  readonly onOpen: (claim: string, place: Span) => void;
  readonly onCountIn: (passage: Span) => void;
}

/** An article as it was loaded: every character of the file and no other, with the numbers of its points. */
export function ArticleText(props: ArticleTextProps) {
  const { board, column, onChoose } = props;
  const { language, direction } = column.compared;
  const blocks = blocksOf(board, column.compared);
  const stop = tabStopIn(blocks, props.current);
  const actions = useSameActions(props);

  // Sentences are plain text with a mouse shortcut; the keyboard has the numbers.
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-claim]") : null;
    const [claim, start] = [target?.dataset.claim, target?.dataset.start];
    const selecting = window.getSelection()?.isCollapsed === false;
    if (claim === undefined || start === undefined || selecting) return;
    onChoose(claim, { start: Number(start), end: Number(start) + 1 });
  };

  return (
    <div
      className="article-text article"
      lang={language}
      dir={direction}
      onClick={onClick}
      onKeyDown={moveBetweenNumbers}
    >
      {blocks.map((block) => (
        <ArticleBlock key={block.start} {...shownIn(block, props, stop)} {...actions} block={block} />
      ))}
    </div>
  );
}

interface InsideProps extends ArticleTextProps {
  /** The one number of the column that Tab comes to: its piece and its claim. */
  readonly stop: string;
}

type Actions = Pick<ArticleTextProps, "onChoose" | "onOpen" | "onCountIn">;

/** The same functions from one point to the next, so that only the sentences are drawn anew that look another way. */
function useSameActions(props: Actions): Actions {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return useMemo(
    () => ({
      onChoose: (claim, place) => {
        latest.current.onChoose(claim, place);
      },
      onOpen: (claim, place) => {
        latest.current.onOpen(claim, place);
      },
      onCountIn: (passage) => {
        latest.current.onCountIn(passage);
      },
    }),
    [],
  );
}

/** What of all that is shown in an article is seen in one of its blocks. */
function shownIn(
  block: Block,
  { board, column, current, nearest, place }: ArticleTextProps,
  stop: string,
): Omit<InsideProps, keyof Actions> {
  const pieces = block.kind === "text" ? block.pieces : [];
  const states = pieces.some(({ rows }) => rows.some(({ claim }) => claim.id === current));
  const isIn = (at: number) => block.start <= at && at < block.end;
  const isNearest = nearest !== null && nearest.start < block.end && block.start < nearest.end;
  return {
    board,
    column,
    current: states ? current : null,
    nearest: isNearest ? nearest : null,
    place: place !== null && current === null && isIn(place) ? place : null,
    stop: isIn(Number.parseInt(stop)) ? stop : "",
  };
}

const stopOf = (piece: Span, claim: string): string => `${piece.start} ${claim}`;

/** The number of the point that is shown, else the first. */
function tabStopIn(blocks: readonly Block[], current: string | null): string {
  const stops = blocks
    .flatMap((block) => (block.kind === "text" ? block.pieces : []))
    .flatMap((piece) =>
      piece.numbered.map(({ claim }) => ({ claim: claim.id, stop: stopOf(piece, claim.id) })),
    );
  return (stops.find(({ claim }) => claim === current) ?? stops[0])?.stop ?? "";
}

const ArticleBlock = memo(function ArticleBlock({
  block,
  ...props
}: InsideProps & { readonly block: Block }) {
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
});

function ArticlePiece(props: InsideProps & { readonly piece: TextPiece }) {
  const { piece, column } = props;
  const claims = piece.rows.map((row) => row.claim.id);
  const words = column.compared.text.slice(piece.start, piece.end);
  const first = piece.numbered.length > 0 ? (FIRST_WORD.exec(words)?.[0] ?? "") : "";
  return (
    <span
      className={`piece ${lookOf(props, claims)}`}
      data-claim={claims[0]}
      data-claims={claims.join(" ")}
      data-start={piece.start}
      data-end={piece.end}
    >
      {piece.numbered.length > 0 && (
        <span className="with-number">
          {piece.numbered.map((row) => (
            <PointNumber key={row.claim.id} {...props} row={row} at={piece} />
          ))}
          {first}
        </span>
      )}
      {words.slice(first.length)}
    </span>
  );
}

/** A number stays on the line of the word that it stands before. */
const FIRST_WORD = /^\S+/u;

function lookOf(
  { piece, current, nearest, place }: ArticleTextProps & { readonly piece: TextPiece },
  claims: readonly string[],
): string {
  if (current !== null && claims.includes(current)) return "is-current";
  if (current === null && place !== null && piece.start <= place && place < piece.end) return "is-current";
  if (nearest === null || nearest.end <= piece.start || piece.end <= nearest.start) return "";
  return nearest.possible ? "is-nearest is-possible" : "is-nearest";
}

/** The number is drawn by CSS, so that neither search nor copying nor the text itself is altered by it. */
function PointNumber(props: InsideProps & { readonly row: Row; readonly at: Span }) {
  const { board, column, current, row, at, stop, onChoose, onOpen } = props;
  const messages = useMessages();
  const claim = row.claim.id;
  const id = column.loaded.id;
  const name = numberName(messages, board, row, id);
  return (
    <button
      type="button"
      className={`point-number point-${row.group}`}
      aria-label={name}
      title={name}
      aria-pressed={claim === current}
      tabIndex={stop === stopOf(at, claim) ? 0 : -1}
      data-number={messages.number(row.number)}
      {...openerProps(claim, id)}
      onClick={(event) => {
        event.stopPropagation();
        (claim === current ? onOpen : onChoose)(claim, at);
      }}
      // The keyboard shows a point by coming to its number, and opens its card by pressing it.
      onFocus={({ currentTarget }) => {
        if (claim === current || !currentTarget.matches(":focus-visible")) return;
        currentTarget.scrollIntoView({ block: "nearest" });
        onChoose(claim, at);
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
  const { app, views, direction } = useMessages();
  const { reasons, furniture, countIt, countItName } = views.reader;
  const reason = reasons[block.sentence.furniture ?? ""] ?? furniture;
  return (
    <span
      className="furniture"
      title={`${furniture}${app.colon}${reason}`}
      data-start={block.start}
      data-end={block.end}
    >
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
