import { Fragment } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Link, SharedWords } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { fold } from "../../text/fold.ts";
import { type Board, columnOf } from "../board/board.ts";
import { reasonsOf } from "./reasons.ts";
import { type SeenLink, wordsAt } from "./entries.ts";

interface WhyMatchedProps {
  readonly board: Board;
  readonly seen: SeenLink | null;
}

/** So many shared words are shown, the weightiest first. */
const SHOWN = 8;

/** What a match rests on: shared words as they stand, named evidence, what differs, score in word and number. */
export function WhyMatched({ board, seen }: WhyMatchedProps) {
  const { views } = useMessages();
  if (!seen) return <p className="why-none">{views.card.noLink}</p>;
  const { link, own } = seen;
  const [ownColumn, other] = sidesOf(board, link, own);
  if (!ownColumn || !other) return null;
  return (
    <details className="why">
      <summary>
        {views.card.why} <span className="siglum">{other.siglum}</span>{" "}
        <span className={`score score-${link.confidence}`}>
          {views.card.steps[link.confidence]} · <bdi>{views.card.score(link.score)}</bdi>
        </span>
      </summary>
      <dl>
        <SharedWordsEntry board={board} seen={seen} />
        <ReasonsEntry link={link} />
        <ContrastsEntry board={board} seen={seen} />
        <dt>{views.card.relationOf(ownColumn.siglum, other.siglum)}</dt>
        <dd>{views.card.relation[relationFrom(link, own)]}</dd>
      </dl>
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
  const { views } = useMessages();
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
                {views.card.contrast[contrast.kind]}: <ContrastWords column={ownColumn} span={mine} />
                {" ≠ "}
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
