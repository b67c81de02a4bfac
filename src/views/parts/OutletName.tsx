import type { Column } from "../../store/columns.ts";
import { firstWordsOf } from "../board/firstWords.ts";

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
