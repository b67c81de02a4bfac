import { useMessages } from "../../i18n/messages.tsx";
import type { Claim } from "../../model/comparison.ts";
import { type Board, columnOf } from "../board/board.ts";
import { wordsAt } from "./entries.ts";

/** The figures on which outlets disagree, each in the words of its outlet. */
export function Figures({ board, claim }: { readonly board: Board; readonly claim: Claim }) {
  const { views } = useMessages();
  if (claim.disagreements.length === 0) return null;
  return (
    <section className="figures">
      <h3>{views.card.figures}</h3>
      {claim.disagreements.map((disagreement, i) => (
        <ul key={i}>
          {disagreement.values.map((value) => {
            const column = columnOf(board, value.article);
            return (
              column && (
                <li key={`${value.article}:${value.start}`}>
                  <span className="siglum">{column.siglum}</span>{" "}
                  <bdi lang={column.compared.language}>{wordsAt(column, value)}</bdi>
                </li>
              )
            );
          })}
        </ul>
      ))}
    </section>
  );
}
