import { useState } from "react";
import type { ArticleId } from "../../model/article.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { shownOf } from "./shownColumns.ts";

interface Wishes {
  /** Outlets whose columns are put away. */
  readonly hidden: readonly ArticleId[];
  readonly onHide: (hidden: readonly ArticleId[]) => void;
  /** The outlet that is read: its column is there whatever else is. */
  readonly reading: ArticleId | undefined;
  /** So many columns have room. */
  readonly fit: number;
}

/** The columns on show, and how others come in their place. */
export function useColumns({ columns }: Board, { hidden, onHide, reading, fit }: Wishes) {
  const [wanted, setWanted] = useState<readonly ArticleId[]>([]);
  const kept = columns.filter(({ loaded: { id } }) => !hidden.includes(id) || id === reading);
  const ids = (kept.length > 0 ? kept : columns).map(({ loaded }) => loaded.id);
  const asked = reading !== undefined && !wanted.includes(reading) ? [...wanted, reading] : wanted;
  const shownIds = shownOf(ids, asked, fit);
  return {
    shown: columns.filter(({ loaded }) => shownIds.includes(loaded.id)),
    show: ({ loaded: { id } }: Column) => {
      setWanted([...wanted.filter((one) => one !== id), id]);
      if (hidden.includes(id)) onHide(hidden.filter((one) => one !== id));
    },
    putAway: ({ loaded: { id } }: Column) => {
      onHide([...hidden, id]);
    },
  };
}
