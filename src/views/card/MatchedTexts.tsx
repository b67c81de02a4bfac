import { useMessages } from "../../i18n/messages.tsx";
import type { Span } from "../../model/span.ts";
import { sliceOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type Layer, piecesOf } from "../board/pieces.ts";
import type { SeenLink } from "./matching.ts";

interface MatchedTextsProps {
  readonly own: Column;
  readonly other: Column;
  readonly seen: SeenLink;
}

/** Both ends of a link with the words that they share and those in which they differ marked on either side. */
export function MatchedTexts({ own, other, seen }: MatchedTextsProps) {
  const { views } = useMessages();
  const { link } = seen;
  const otherSide = seen.own === "a" ? "b" : "a";
  return (
    <>
      <dt>{views.card.matched}</dt>
      <dd>
        <MarkedEnd column={own} span={link[seen.own]} layers={layersOf(seen, seen.own)} />
        <MarkedEnd column={other} span={link[otherSide]} layers={layersOf(seen, otherSide)} />
      </dd>
    </>
  );
}

type Mark = "shared" | "contrast";

function layersOf({ link }: SeenLink, side: "a" | "b"): Layer<Mark>[] {
  const shared = link.shared.map((words) => ({ ...words[side], mark: "shared" as const }));
  const contrasts = link.contrasts.flatMap((contrast): Layer<Mark>[] => {
    const span = contrast[side];
    return span ? [{ ...span, mark: "contrast" }] : [];
  });
  return [...contrasts, ...shared];
}

interface MarkedEndProps {
  readonly column: Column;
  readonly span: Span;
  readonly layers: readonly Layer<Mark>[];
}

function MarkedEnd({ column, span, layers }: MarkedEndProps) {
  const { text, language, direction } = column.compared;
  return (
    <p className="matched-text">
      <span className="siglum">{column.siglum}</span>{" "}
      <q className="article" lang={language} dir={direction}>
        {piecesOf(text, span, layers).map((piece) => {
          const words = sliceOf(text, piece);
          const mark = piece.marks[0];
          return mark ? (
            <mark key={piece.start} className={mark === "shared" ? "words-shared" : "words-figure"}>
              {words}
            </mark>
          ) : (
            <span key={piece.start}>{words}</span>
          );
        })}
      </q>
    </p>
  );
}
