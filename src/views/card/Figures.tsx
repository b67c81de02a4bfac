import { useMessages } from "../../i18n/messages.tsx";
import type { Claim, FigureValue } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { wordsAt } from "./entries.ts";

/** The figures on which outlets disagree, each in the words of its outlet. */
export function Figures({ board, claim }: { readonly board: Board; readonly claim: Claim }) {
  const { views } = useMessages();
  if (claim.disagreements.length === 0) return null;
  return (
    <section className="figures">
      <h3>{views.card.figures}</h3>
      {claim.disagreements.map(({ values }, i) => (
        <ul key={i}>
          {board.columns.map((column) => {
            const figures = figuresIn(column, values);
            return (
              figures.length > 0 && (
                <li key={column.loaded.id}>
                  <span className="siglum">{column.siglum}</span>{" "}
                  <bdi lang={column.compared.language}>{views.list(figures)}</bdi>
                </li>
              )
            );
          })}
        </ul>
      ))}
    </section>
  );
}

/** An outlet's figures in its own words, each value once. */
function figuresIn(column: Column, values: readonly FigureValue[]): string[] {
  const own = values.filter((value) => value.article === column.loaded.id);
  return [...new Map(own.map((value) => [value.value, wordsAt(column, value)])).values()];
}
