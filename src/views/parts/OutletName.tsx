import type { Column } from "../../store/columns.ts";
import { excerptOf } from "../board/pieces.ts";

/** Length of the first words that stand for an outlet without a name. */
const FIRST_WORDS = 32;

interface OutletNameProps {
  readonly column: Column;
  /** Leaves the first words out where there is no name. */
  readonly short?: boolean;
}

/** A siglum with the outlet's name, or with the first words of its article. */
export function OutletName({ column, short = false }: OutletNameProps) {
  const { loaded, compared, siglum } = column;
  return (
    <span className="outlet">
      <span className="siglum">{siglum}</span>{" "}
      {loaded.outlet === "" ? (
        !short && (
          <bdi className="outlet-words" lang={compared.language}>
            {firstWordsOf(column)}
          </bdi>
        )
      ) : (
        <bdi className="outlet-name">{loaded.outlet}</bdi>
      )}
    </span>
  );
}

/** The beginning of an article, for an outlet that has no name yet. */
export function firstWordsOf({ compared: { text, sentences } }: Column): string {
  const first = sentences.find((sentence) => sentence.kind !== "furniture");
  return excerptOf(first ? text.slice(first.start, first.end) : text, FIRST_WORDS);
}
