import { useMessages } from "../../i18n/messages.tsx";
import { type Board, columnOf } from "../board/board.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";

interface WordingViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

/** The figures that outlets give differently inside one point. */
export function WordingView({ board, onOpen }: WordingViewProps) {
  const { tabs } = useMessages();
  return (
    <section aria-labelledby="wording-heading">
      <h2 id="wording-heading" className="sr-only">
        {tabs.wording}
      </h2>
      <ul>
        {board.rows.flatMap(({ claim, number }) =>
          claim.disagreements.map(({ values }, i) => (
            <li key={`${claim.id} ${i}`}>
              <button
                type="button"
                className="plain-button"
                {...openerProps(claim.id)}
                onClick={() => {
                  onOpen(claim.id);
                }}
              >
                {number}
              </button>{" "}
              {values.map((value) => (
                <bdi key={`${value.article} ${value.start}`}>
                  {columnOf(board, value.article)?.compared.text.slice(value.start, value.end)}{" "}
                </bdi>
              ))}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
