import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceId } from "../../model/voice.ts";
import type { Board } from "../board/board.ts";
import { OutletTable } from "../parts/OutletTable.tsx";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import type { VoiceCounts, VoiceRow } from "./counts.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { VoiceCellContent } from "./VoiceCellContent.tsx";
import { VoiceMenu } from "./VoiceMenu.tsx";

export interface VoiceTableProps {
  readonly board: Board;
  readonly voices: VoiceCounts["voices"];
  readonly onShow: ShowEvidence;
  /** Shows the points that a voice carries in the points view. */
  readonly onFilter: (voice: VoiceId) => void;
}

/** Voices by outlets; on a phone each voice with the outlets in which it speaks. */
export const VoiceTable = memo(function VoiceTable({ board, voices, onShow, onFilter }: VoiceTableProps) {
  const { views } = useMessages();
  return (
    <OutletTable
      labelledBy="voice-table"
      headLabel={views.voices.column}
      columns={board.columns}
      none={views.voices.silent}
      noneIn={views.voices.silentIn}
      rows={voices.map((row) => ({
        key: row.key.voice.id,
        head: <VoiceHead board={board} row={row} voices={voices} onFilter={onFilter} />,
        cells: row.cells.map((cell) =>
          cell.words === 0 ? null : (
            <VoiceCellContent key={cell.column.loaded.id} voice={row.key} cell={cell} onShow={onShow} />
          ),
        ),
      }))}
    />
  );
});

interface VoiceHeadProps extends Omit<VoiceTableProps, "onShow"> {
  readonly row: VoiceRow;
}

/** A voice with its menu, the other names it goes by, and the points that it carries in any outlet. */
function VoiceHead({ board, row: { key, rows }, voices, onFilter }: VoiceHeadProps) {
  const { views } = useMessages();
  const { id, label, aliases } = key.voice;
  const others = aliases.filter((alias) => alias !== key.name);
  return (
    <div className="voice-head">
      <span className="voice-title">
        <VoiceChip voice={id} voices={board.voices} />
        <VoiceMenu
          board={board}
          voice={key}
          others={voices.map((other) => other.key).filter((other) => other !== key)}
        />
      </span>
      {others.length > 0 && (
        <span className="voice-aliases" title={views.list(others)}>
          {views.voices.also(others)}
        </span>
      )}
      {rows.length > 0 && (
        <button
          type="button"
          className="figure-button"
          aria-label={views.voices.pointsOf(label, rows.length)}
          onClick={() => {
            onFilter(id);
          }}
        >
          {views.points.every(rows.length)}
        </button>
      )}
    </div>
  );
}
