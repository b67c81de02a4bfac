import { useMessages } from "../../i18n/messages.tsx";
import type { Cell } from "../../model/comparison.ts";
import type { Board } from "../board/board.ts";
import type { Position } from "../board/sentences.ts";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";
import { VoiceChip } from "../parts/VoiceChip.tsx";

interface CellContentProps {
  readonly board: Board;
  readonly cell: Cell | undefined;
  readonly position: Position | null;
}

/** A cell's state in icon and word, who speaks, and where in the article. */
export function CellContent({ board, cell, position }: CellContentProps) {
  const messages = useMessages();
  if (!cell) return null;
  const said = cell.state !== "not-found" && cell.state !== "possible";
  return (
    <div className={`cell cell-${cell.state}`}>
      <span className="cell-state">
        <StateIcon state={cell.state} /> <span>{stateLabel(messages, cell.state)}</span>
      </span>
      {position && cell.state !== "not-found" && (
        <bdi className="cell-position">{messages.views.position(position.at, position.of)}</bdi>
      )}
      {said && (
        <span className="cell-voices">
          {cell.voices.map((voice, i) => (
            <VoiceChip key={i} voice={voice} voices={board.voices} />
          ))}
          {cell.voiceDiffers && <span className="voice-differs">≠ {messages.ladder.otherVoice}</span>}
        </span>
      )}
    </div>
  );
}
