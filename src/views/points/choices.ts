import { type Filters, NO_FILTERS } from "../board/filters.ts";
import type { Order } from "./sections.ts";

/** How a reader wants the points shown. */
export interface PointsChoices {
  readonly filters: Filters;
  /** On a phone it is always the list. */
  readonly layout: "matrix" | "list";
  readonly order: Order;
}

export const FIRST_CHOICES: PointsChoices = { filters: NO_FILTERS, layout: "matrix", order: "event" };
