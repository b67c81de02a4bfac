import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceId } from "../../model/voice.ts";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
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

/** Voices by outlets. */
export function VoiceTable({ board, voices, onShow, onFilter }: VoiceTableProps) {
  const { views } = useMessages();
  return (
    <div className="voice-region" role="region" aria-labelledby="voice-table" tabIndex={0}>
      <table className="voice-table" aria-labelledby="voice-table">
        <thead>
          <tr>
            <th scope="col">{views.voices.column}</th>
            {board.columns.map((column) => (
              <th key={column.loaded.id} scope="col">
                <OutletName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map((row) => (
            <tr key={row.key.voice.id}>
              <th scope="row">
                <VoiceHead board={board} row={row} voices={voices} onFilter={onFilter} />
              </th>
              {row.cells.map((cell) => (
                <td key={cell.column.loaded.id}>
                  <VoiceCellContent voice={row.key} cell={cell} onShow={onShow} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same on a phone: each voice with the outlets in which it speaks. */
export function VoiceList({ board, voices, onShow, onFilter }: VoiceTableProps) {
  return (
    <ul className="voice-list">
      {voices.map((row) => (
        <li key={row.key.voice.id}>
          <VoiceHead board={board} row={row} voices={voices} onFilter={onFilter} />
          <dl>
            {row.cells
              .filter(({ words }) => words > 0)
              .map((cell) => (
                <div key={cell.column.loaded.id}>
                  <dt>
                    <OutletName column={cell.column} short />
                  </dt>
                  <dd>
                    <VoiceCellContent voice={row.key} cell={cell} onShow={onShow} />
                  </dd>
                </div>
              ))}
          </dl>
          <SilentIn row={row} />
        </li>
      ))}
    </ul>
  );
}

/** The outlets in which a voice says nothing, in one line. */
function SilentIn({ row }: { readonly row: VoiceRow }) {
  const { views } = useMessages();
  const silent = row.cells.filter(({ words }) => words === 0).map(({ column }) => column.siglum);
  return silent.length > 0 && <p className="voice-silent">{views.voices.silentIn(silent)}</p>;
}

interface VoiceHeadProps extends Omit<VoiceTableProps, "onShow"> {
  readonly row: VoiceRow;
}

/** A voice with its menu, the other names it goes by, and the points that it carries in any outlet. */
function VoiceHead({ board, row: { key, rows }, voices, onFilter }: VoiceHeadProps) {
  const { views } = useMessages();
  const { id, label, aliases } = key.voice;
  const others = aliases.filter((alias) => alias !== label);
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
