import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import type { Choices } from "../../store/state.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";
import type { Position } from "../board/sentences.ts";
import { ByHand } from "../parts/ByHand.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { wordsOf } from "./cellWords.ts";
import { DiffersSign } from "../parts/DiffersSign.tsx";

interface CellContentProps {
  readonly board: Board;
  readonly row: Row;
  readonly column: Column;
  readonly cell: ShownCell;
  readonly density: Choices["density"];
  readonly position: Position | null;
}

/** A cell's state in icon and word, who speaks, where in the article, and its words where they are not the point's own. */
export function CellContent({ board, row, column, cell, density, position }: CellContentProps) {
  const messages = useMessages();
  const label = cellLabel(messages, cell);
  // Most cells of a large table are empty ones: the ring is drawn by the style sheet.
  if (cell.state === "not-found" && density === "icons") return null;
  if (cell.state === "not-found")
    return (
      <>
        {label} {cell.byReader && <ByHand />}
      </>
    );
  if (density === "icons")
    return (
      <>
        <StateIcon state={cell.state} />
        <Letters voices={cell.voices} board={board} />
        {cell.voiceDiffers && <DiffersSign />}
      </>
    );
  const said = cell.state !== "possible" && cell.state !== "absent";
  return (
    <>
      <span className="cell-state">
        <StateIcon state={cell.state} /> <span>{label}</span>
      </span>
      {cell.byReader && cell.state !== "absent" && <ByHand />}
      {position && <bdi className="cell-position">{messages.views.position(position.at, position.of)}</bdi>}
      {said && (
        <span className="cell-voices">
          {cell.voices.map((voice, i) => (
            <VoiceChip key={i} voice={voice} voices={board.voices} article={column.compared.id} />
          ))}
          {cell.voiceDiffers && (
            <span className="voice-differs">
              <DiffersSign /> {messages.ladder.otherVoice}
            </span>
          )}
        </span>
      )}
      {wordsOf(row, column, cell, density).map((words, i) => (
        <span key={i} className="cell-words" lang={column.compared.language} dir={column.compared.direction}>
          {words}
        </span>
      ))}
    </>
  );
}

/** Who speaks, by the letters alone. */
const Letters = ({ voices, board }: { readonly voices: ShownCell["voices"]; readonly board: Board }) =>
  [...new Set(voices)].map((id) => {
    const key = id === null ? undefined : board.voices.get(id);
    return (
      key && (
        <span key={id} className={`voice voice-${key.hue}`}>
          <span className="voice-letter">{key.letter}</span>
        </span>
      )
    );
  });
