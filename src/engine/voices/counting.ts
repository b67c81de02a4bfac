import { quantitiesIn } from "../../text/numerals/index.ts";
import { isBreak, norm, type View } from "./view.ts";

/** From a verb of counting to its figure: "put the number of dead at 12". */
const REACH = 9;
/** English "put" reports a figure only behind "at". */
const NEEDS_AT = new Set(["put", "puts"]);

/** "The office put the figure at 12", "l'ONU dénombre au moins 1 400 morts": true where a figure follows in the same clause. */
export function givesFigure(view: View, at: number, limit: number): boolean {
  let to = at + 1;
  while (to < Math.min(limit, at + REACH) && !isBreak(view, to)) to++;
  const words = view.tokens.slice(at + 1, to);
  const [figure] = quantitiesIn(view.article.text, words, view.article.language);
  if (!figure) return false;
  const before = words.findLast((word) => word.end <= figure.start);
  return !NEEDS_AT.has(norm(view, at)) || before?.norm === "at";
}
