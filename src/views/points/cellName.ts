import type { Messages } from "../../i18n/languages/en.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { nameIn } from "../board/voiceKeys.ts";
import { cellLabel } from "../parts/stateLabel.ts";

/** A cell as a screen reader says it: outlet, state, voice, position. */
export function cellName(messages: Messages, board: Board, row: Row, index: number): string {
  const [column, cell] = [board.columns[index], row.cells[index]];
  if (!column || !cell) return "";
  const { views, ladder } = messages;
  const mentions = mentionsIn(row.claim, column.loaded.id);
  const position = mentions[0] && positionOf(column.compared, mentions[0]);
  const voices = cell.voices.map((voice) =>
    voice === null ? views.ownText : views.saidBy(nameIn(board.voices.get(voice), column.compared.id)),
  );
  return [
    views.outlet(column.siglum, column.loaded.outlet),
    cellLabel(messages, cell),
    ...(cell.byReader && cell.state !== "absent" ? [views.corrections.byHand] : []),
    ...(mentions.length > 0 ? voices : []),
    ...(cell.voiceDiffers ? [ladder.otherVoice] : []),
    ...(position ? [views.positionInWords(position.at, position.of)] : []),
  ].join(messages.direction === "rtl" ? "؛ " : "; ");
}
