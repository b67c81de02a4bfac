import type { Messages } from "../../i18n/languages/en.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Filters } from "../../store/state.ts";
import { type Board, columnOf } from "../board/board.ts";
import type { Mark } from "../board/filters.ts";

/** A filter that is on, in words, and what takes it back. */
export interface Chosen {
  readonly label: string;
  readonly off: Partial<Filters>;
}

/** Filters by what a point itself says, besides those that always stand in the bar. */
export const MARKS: readonly Exclude<Mark, "toCheck">[] = [
  "voiceDiffers",
  "wordingDiffers",
  "quoted",
  "edited",
  "hasNote",
];

/** The filters that are on and stand in no count of the bar. */
export function chosenOf({ views }: Messages, board: Board, filters: Filters): Chosen[] {
  const siglum = (article: ArticleId) => columnOf(board, article)?.siglum ?? "";
  const { onlyIn, notFoundIn, voicedBy } = filters;
  return [
    ...MARKS.filter((mark) => filters[mark]).map((mark) => ({
      label: views.points[mark],
      off: { [mark]: false },
    })),
    ...(voicedBy === null
      ? []
      : [
          {
            label: views.points.voicedByName(board.voices.get(voicedBy)?.name ?? ""),
            off: { voicedBy: null },
          },
        ]),
    ...(onlyIn === null ? [] : [{ label: views.points.onlyInOutlet(siglum(onlyIn)), off: { onlyIn: null } }]),
    ...notFoundIn.map((article) => ({
      label: views.points.notFoundInOutlet(siglum(article)),
      off: { notFoundIn: notFoundIn.filter((other) => other !== article) },
    })),
  ];
}
