import { dateIn } from "../../files/dates.ts";
import { guessedOutlet } from "../../files/guessedOutlet.ts";
import type { FoundArticle } from "../../files/reading.ts";
import type { NewArticle } from "../../store/state.ts";
import { detectDirection, detectLanguage } from "../../text/language.ts";
import type { Arriving } from "../intake.ts";

/** An article with what its text says about it, wherever its file says nothing. The store keeps none of its origin. */
export async function toArticle(found: Arriving): Promise<NewArticle> {
  const language = found.language ?? detectLanguage(found.text);
  const outlet = found.outlet ?? guessedOutlet(found)?.outlet;
  const date = found.date ?? (await dateOf(found, language));
  return {
    ...found,
    language,
    direction: detectDirection(found.text),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The parser of dates may not be there without a network: the article is, all the same. */
const dateOf = async ({ text }: FoundArticle, language: string): Promise<string | undefined> =>
  (await dateIn(text, language).catch(() => null))?.date;
