import { useDeferredValue, useMemo } from "react";
import type { ArticleId } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { useApp } from "../store/app.ts";
import type { Choices } from "../store/state.ts";
import type { Board, Row } from "./board/board.ts";
import { linksOfPoint } from "./board/linksOfPoint.ts";
import { PointCard, type PointCardProps } from "./card/PointCard.tsx";
import { PHONE } from "./parts/useMediaQuery.ts";

interface OpenCardProps {
  readonly board: Board;
  readonly choices: Choices;
  readonly row: Row;
  readonly among: readonly Row[];
  /** Whether the card covers everything else (on a phone). */
  readonly modal: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The card of the point that is open, joined to what is known of it and to what a reader can do. */
export function OpenCard({ choices, step, close, ...shown }: OpenCardProps) {
  const comparison = useApp((state) => state.comparison);
  const wording = useApp((state) => state.wording);
  const { claim } = shown.row;
  const links = useMemo(() => linksOfPoint(comparison?.links ?? [], claim), [comparison, claim]);
  if (!comparison) return null;
  return (
    <DrawnCard
      key={shown.row.claim.id}
      {...shown}
      links={links}
      cutoffs={comparison.method.cutoffs}
      wording={wording}
      against={choices.against}
      actions={{ step, close, read, compareWith }}
    />
  );
}

/** The head of a card is there in the next frame; the words of a dozen outlets follow in the one after it. */
function DrawnCard(props: Omit<PointCardProps, "whole">) {
  return <PointCard {...props} whole={useDeferredValue(true, false)} />;
}

const compareWith = (article: ArticleId) => {
  useApp.getState().choose({ against: article });
};

/** Shows words in the reader; on a phone the card makes room for them. */
function read(article: ArticleId, { start }: Span) {
  useApp.getState().setView("reader", { article, start });
  if (window.matchMedia(PHONE).matches) useApp.getState().closeCard();
}
