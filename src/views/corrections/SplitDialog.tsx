import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Mention } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, columnOf, type Row } from "../board/board.ts";
import { placeOf, pointOf } from "./context.ts";

interface SplitDialogProps {
  readonly board: Board;
  readonly row: Row;
  readonly onClose: () => void;
}

/** Which of a point's mentions become a point of their own. */
export function SplitDialog({ board, row, onClose }: SplitDialogProps) {
  const { app, views } = useMessages();
  const words = views.corrections;
  const { mentions } = row.claim;
  const [chosen, setChosen] = useState<readonly Mention[]>([]);
  const split = () => {
    useApp.getState().splitPoint(chosen.map(placeOf), pointOf(row.claim));
    onClose();
  };
  return (
    <Dialog heading={words.splitHeading} closeLabel={app.close} onClose={onClose}>
      <ul className="pick-list">
        {mentions.map((mention) => {
          const column = columnOf(board, mention.article);
          if (!column) return null;
          return (
            <li key={`${mention.article} ${mention.start}`}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(mention)}
                  onChange={({ target }) => {
                    setChosen(
                      target.checked ? [...chosen, mention] : chosen.filter((one) => one !== mention),
                    );
                  }}
                />{" "}
                <span className="siglum">{column.siglum}</span>{" "}
                <span className="article" lang={column.compared.language} dir={column.compared.direction}>
                  {sliceOf(column.compared.text, mention)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <Button
        look="primary"
        label={words.splitDo}
        disabled={chosen.length === 0 || chosen.length === mentions.length}
        onClick={split}
      />
    </Dialog>
  );
}
