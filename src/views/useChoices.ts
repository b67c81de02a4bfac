import { useMemo } from "react";
import type { ArticleId } from "../model/article.ts";
import { useApp } from "../store/app.ts";
import type { Choices } from "../store/state.ts";
import type { Board } from "./board/board.ts";

/** How the comparison is shown: what was chosen, as far as the outlets and voices on show go. */
export function useChoices(board: Board): Choices {
  const choices = useApp((state) => state.choices);
  return useMemo(() => fitting(board, choices), [board, choices]);
}

function fitting({ columns, voices }: Board, choices: Choices): Choices {
  const known = (article: ArticleId | null) => columns.some(({ loaded }) => loaded.id === article);
  const { filters, order, against, hidden } = choices;
  return {
    ...choices,
    order: typeof order === "object" && !known(order.as) ? "event" : order,
    against: known(against) ? against : null,
    // The same list while it holds, so that no row is drawn anew.
    hidden: hidden.every(known) ? hidden : hidden.filter(known),
    filters: {
      ...filters,
      onlyIn: known(filters.onlyIn) ? filters.onlyIn : null,
      notFoundIn: filters.notFoundIn.filter(known),
      voicedBy: filters.voicedBy !== null && voices.has(filters.voicedBy) ? filters.voicedBy : null,
    },
  };
}
