import { Fragment } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Claim, FigureValue } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { wordsAt } from "./entries.ts";

/** The figures on which outlets disagree: each value with the outlets that give it, in their own words. */
export function Figures({ board, claim }: { readonly board: Board; readonly claim: Claim }) {
  const { views } = useMessages();
  if (claim.disagreements.length === 0) return null;
  return (
    <section className="figures">
      <h3>{views.card.figures}</h3>
      {claim.disagreements.map(({ values }, i) => (
        <ul key={i}>
          {givenBy(board.columns, values).map(({ value, given }) => (
            <li key={value}>
              {given.map(({ column, words }, j) => (
                <Fragment key={column.loaded.id}>
                  {j > 0 && " · "}
                  <span className="siglum">{column.siglum}</span>{" "}
                  <bdi lang={column.compared.language}>{words}</bdi>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

/** The values in the order in which the columns give them, each with the words of every outlet that gives it. */
function givenBy(columns: readonly Column[], values: readonly FigureValue[]) {
  const byValue = new Map<string, { readonly column: Column; readonly words: string }[]>();
  for (const column of columns)
    for (const figure of values.filter(({ article }) => article === column.loaded.id)) {
      const given = byValue.get(figure.value) ?? [];
      byValue.set(figure.value, given);
      if (!given.some((other) => other.column === column))
        given.push({ column, words: wordsAt(column, figure) });
    }
  return [...byValue].map(([value, given]) => ({ value, given }));
}
