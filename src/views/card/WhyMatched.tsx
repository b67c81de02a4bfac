import { Fragment, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Link, SharedWords } from "../../model/comparison.ts";
import { linkKindOf } from "../../model/linkKind.ts";
import type { Span } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import { fold } from "../../text/fold.ts";
import { type Board, columnOf } from "../board/board.ts";
import { excerptOf } from "../board/pieces.ts";
import { positionOf } from "../board/sentences.ts";
import { ByHand } from "../parts/ByHand.tsx";
import { wordsAt } from "./entries.ts";
import { MatchedTexts } from "./MatchedTexts.tsx";
import type { NextBest, SeenLink } from "./matching.ts";
import { reasonsOf } from "./reasons.ts";
import { DiffersSign } from "../parts/DiffersSign.tsx";

interface WhyMatchedProps {
  readonly board: Board;
  readonly seen: SeenLink | null;
  readonly nextBest: readonly NextBest[];
}

/** So many shared words are shown, the weightiest first. */
const SHOWN = 8;

/** What a match rests on: both texts with the shared words marked, named evidence, what differs, score in word and number. */
export function WhyMatched({ board, seen, nextBest }: WhyMatchedProps) {
  const { views } = useMessages();
  const [open, setOpen] = useState(false);
  if (!seen) return <p className="why-none">{views.card.noLink}</p>;
  const { link, own } = seen;
  const [ownColumn, other] = sidesOf(board, link, own);
  if (!ownColumn || !other) return null;
  return (
    <details
      className="why"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {views.card.why} <span className="siglum">{other.siglum}</span>{" "}
        {/* What a reader joined has a score, too; it is not why the words stand together. */}
        {link.decided ? (
          <ByHand />
        ) : (
          <span className={`score score-${link.confidence}`}>
            {views.card.steps[link.confidence]} · <bdi>{views.card.score(link.score)}</bdi>
          </span>
        )}
      </summary>
      {/* Built when it is asked for: a card of twelve outlets has twelve of these. */}
      {open && (
        <dl>
          <MatchedTexts own={ownColumn} other={other} seen={seen} />
          <HowSureEntry board={board} link={link} />
          <SharedWordsEntry board={board} seen={seen} />
          <ReasonsEntry link={link} />
          <ContrastsEntry board={board} seen={seen} />
          <dt>{views.card.relationOf(ownColumn.siglum, other.siglum)}</dt>
          <dd>{views.card.relation[relationFrom(link, own)]}</dd>
          <NextBestEntry board={board} nextBest={nextBest} />
        </dl>
      )}
    </details>
  );
}

const sidesOf = (board: Board, link: Link, own: SeenLink["own"]) =>
  [columnOf(board, link[own].article), columnOf(board, link[own === "a" ? "b" : "a"].article)] as const;

/** A link's relation is seen from its first end; from the other one, less is more. */
function relationFrom({ relation }: Link, own: SeenLink["own"]): Link["relation"] {
  if (own === "a") return relation;
  return relation === "narrower" ? "broader" : relation === "broader" ? "narrower" : relation;
}

function SharedWordsEntry({
  board,
  seen: { link, own },
}: {
  readonly board: Board;
  readonly seen: SeenLink;
}) {
  const { views } = useMessages();
  const [ownColumn, other] = sidesOf(board, link, own);
  if (!ownColumn || !other || link.shared.length === 0) return null;
  const texts = (shared: SharedWords) =>
    [wordsAt(ownColumn, shared[own]), wordsAt(other, shared[own === "a" ? "b" : "a"])] as const;
  const byText = new Map(
    [...link.shared].sort((a, b) => b.weight - a.weight).map((s) => [fold(texts(s).join(" ~ ")), s]),
  );
  return (
    <>
      <dt>{views.card.sharedWords}</dt>
      <dd>
        <ul className="shared-words">
          {[...byText].slice(0, SHOWN).map(([key, shared]) => {
            const [mine, theirs] = texts(shared);
            return (
              <li key={key}>
                <bdi lang={ownColumn.compared.language}>{mine}</bdi>
                {fold(mine) !== fold(theirs) && (
                  <>
                    {" ~ "}
                    <bdi lang={other.compared.language}>{theirs}</bdi>{" "}
                    <span className="shared-kind">{views.card.kinds[shared.kind]}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** What the step of confidence was worth when matches of this kind were checked. */
function HowSureEntry({ board, link }: { readonly board: Board; readonly link: Link }) {
  const { views } = useMessages();
  const method = useApp((state) => state.comparison?.method);
  if (!method || link.decided) return null;
  const [a, b] = [columnOf(board, link.a.article), columnOf(board, link.b.article)];
  const kind = linkKindOf(a?.compared.language, b?.compared.language);
  const { right, of } = method.checked[kind][link.confidence];
  const step = views.card.steps[link.confidence] ?? link.confidence;
  return (
    <>
      <dt>{views.card.howSure}</dt>
      <dd>{views.card.checked[kind](step, right, of)}</dd>
    </>
  );
}

function ReasonsEntry({ link }: { readonly link: Link }) {
  const { views } = useMessages();
  const { speaksFor, speaksAgainst } = reasonsOf(link);
  const sides = [
    [views.card.speaksFor, speaksFor],
    [views.card.speaksAgainst, speaksAgainst],
  ] as const;
  return sides.map(
    ([label, names]) =>
      names.length > 0 && (
        <Fragment key={label}>
          <dt>{label}</dt>
          {names.map((name) => (
            <dd key={name}>{views.features[name]}</dd>
          ))}
        </Fragment>
      ),
  );
}

function ContrastsEntry({ board, seen: { link, own } }: { readonly board: Board; readonly seen: SeenLink }) {
  const { app, views } = useMessages();
  const [ownColumn, other] = sidesOf(board, link, own);
  if (!ownColumn || !other || link.contrasts.length === 0) return null;
  return (
    <>
      <dt>{views.card.contrasts}</dt>
      <dd>
        <ul className="contrasts">
          {link.contrasts.map((contrast, i) => {
            const [mine, theirs] = own === "a" ? [contrast.a, contrast.b] : [contrast.b, contrast.a];
            return (
              <li key={i}>
                {views.card.contrast[contrast.kind]}
                {app.colon}
                <ContrastWords column={ownColumn} span={mine} /> <DiffersSign label="≠" />{" "}
                <ContrastWords column={other} span={theirs} />
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** One outlet's words of a contrast under its siglum; a dash where it has none. */
function ContrastWords({ column, span }: { readonly column: Column; readonly span: Span | undefined }) {
  return (
    <>
      <span className="siglum">{column.siglum}</span>{" "}
      <bdi lang={column.compared.language}>{span ? wordsAt(column, span) : "–"}</bdi>
    </>
  );
}

/** Length of the words that stand for a candidate. */
const CANDIDATE_WORDS = 60;

/** Other places that come near, with their scores. */
function NextBestEntry({ board, nextBest }: Pick<WhyMatchedProps, "board" | "nextBest">) {
  const { views } = useMessages();
  const shown = nextBest.flatMap((one) => {
    const column = columnOf(board, one.place.article);
    return column ? [{ ...one, column, position: positionOf(column.compared, one.place) }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <dt>{views.card.nextBest}</dt>
      {shown.map(({ place, score, column, position }) => (
        <dd key={`${place.article} ${place.start}`}>
          <span className="siglum">{column.siglum}</span>{" "}
          {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}{" "}
          <bdi lang={column.compared.language}>{excerptOf(wordsAt(column, place), CANDIDATE_WORDS)}</bdi>{" "}
          <span className="score">{views.card.likeness(score)}</span>
        </dd>
      ))}
    </>
  );
}
