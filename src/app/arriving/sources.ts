import type { GuessedOutlet, GuessSource } from "../../files/guessedOutlet.ts";
import type { ReadableKind } from "../../files/kinds.ts";
import type { Origin } from "../../files/reading.ts";
import type { LoadedArticle } from "../../store/state.ts";
import type { Arrived } from "./origins.ts";

/** Where a detail of an article was found; the keys of `messages.arriving.from`. */
export type Source = "page" | "file" | "mail" | "list" | GuessSource;
type Detail = "outlet" | "title" | "author" | "date" | "address";

const BY_KIND: Readonly<Partial<Record<ReadableKind, Source>>> = {
  webpage: "page",
  savedPage: "page",
  mail: "mail",
  list: "list",
};

/**
 * Where a detail comes from that is still as it was found; null for one that the reader wrote, and for one that nothing is
 * known of any more. What the text says is found again in it, so that a guess stays marked after a reload too.
 */
export function sourceOf(
  article: LoadedArticle,
  detail: Detail,
  arrived: Arrived | undefined,
  guessed: { readonly outlet: GuessedOutlet | null; readonly date?: string | undefined },
): Source | null {
  const value = article[detail];
  if (value === undefined || value === "") return null;
  if (arrived?.found[detail] === value) return sourceOfFile(arrived.origin);
  if (detail === "outlet") return guessed.outlet?.outlet === value ? guessed.outlet.from : null;
  return detail === "date" && guessed.date === value ? "text" : null;
}

const sourceOfFile = (origin: Origin | undefined): Source =>
  origin === undefined ? "page" : (BY_KIND[origin.kind] ?? "file");
