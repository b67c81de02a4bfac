import { isolate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/languages/en.ts";
import type { Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { mentionsIn, type Row } from "../board/board.ts";
import { excerptOf } from "../board/pieces.ts";
import { wordsAt } from "./entries.ts";

/** Code units of a mention that tell it from the others of its outlet; raising it makes longer names. */
const TELLING = 40;

/** The first words of a mention. */
export const firstWordsAt = (column: Column, mention: Mention): string =>
  excerptOf(wordsAt(column, mention), TELLING);

/**
 * "Correct the words of A: Dockers left the yard…": the name of what acts on one mention. The words stand in it where the outlet
 * states the point more than once, so that no two buttons of a card have one name.
 */
export function nameAt(
  { app }: Messages,
  name: (siglum: string) => string,
  row: Row,
  column: Column,
  mention: Mention | undefined,
): string {
  const several = mentionsIn(row.claim, column.loaded.id).length > 1;
  return several && mention
    ? `${name(column.siglum)}${app.colon}${isolate(firstWordsAt(column, mention))}`
    : name(column.siglum);
}
