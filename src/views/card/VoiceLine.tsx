import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceSpanAdjustment } from "../../model/adjustments.ts";
import type { Mention } from "../../model/comparison.ts";
import { overlapOf } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { nameIn } from "../board/voiceKeys.ts";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { voiceSpanOf, wordsAt } from "./entries.ts";
import { nameAt } from "./pieceNames.ts";
import { SetVoiceMenu } from "./SetVoiceMenu.tsx";
import { DiffersSign } from "../parts/DiffersSign.tsx";

interface VoiceLineProps {
  readonly board: Board;
  readonly row: Row;
  readonly column: Column;
  readonly mention: Mention;
  readonly differs: boolean;
}

/** In whose voice a mention is, with the reporting words and how sure that is, and a menu to correct it. */
export function VoiceLine({ board, row, column, mention, differs }: VoiceLineProps) {
  const messages = useMessages();
  const { app, views, ladder } = messages;
  const span = mention.voice === null ? undefined : voiceSpanOf(column, mention);
  const via = (span?.via ?? [])
    .map((id) => nameIn(board.voices.get(id), mention.article))
    .filter((label) => label !== "");
  const byHand = useApp(({ document }) => isSetByHand(document.adjustments.voices?.spans ?? [], mention));
  const source = span?.source && wordsAt(column, span.source);
  const key = mention.voice === null ? undefined : board.voices.get(mention.voice);
  const name = nameIn(key, mention.article);
  const foreign = key !== undefined && name !== key.voice.label && source !== name;
  const cue = span?.cue && wordsAt(column, span.cue);
  return (
    <p className="voice-line">
      <VoiceChip voice={mention.voice} voices={board.voices} article={mention.article} />
      {foreign && source !== undefined && (
        <bdi className="voice-source" lang={column.compared.language}>
          {source}
        </bdi>
      )}
      {differs && (
        <span className="voice-differs">
          <DiffersSign /> {ladder.otherVoice}
        </span>
      )}
      {cue !== undefined && (
        <span>
          {views.card.cue}
          {app.colon}
          <bdi className="cue" lang={column.compared.language}>
            {cue}
          </bdi>
        </span>
      )}
      {via.length > 0 && <span>{views.card.via(via)}</span>}
      {byHand ? (
        <span className="voice-confidence">{views.voices.setBy}</span>
      ) : (
        span && <span className="voice-confidence">{views.card.confidence[span.confidence]}</span>
      )}
      <SetVoiceMenu
        board={board}
        name={nameAt(messages, views.voices.setName, row, column, mention)}
        mention={mention}
        byHand={byHand}
      />
    </p>
  );
}

/** Whether the reader decided on words of a mention; the outlet's own text has no voice span that could tell. */
const isSetByHand = (spans: readonly VoiceSpanAdjustment[], mention: Mention): boolean =>
  spans.some((span) => span.article === mention.article && overlapOf(span, mention) > 0);
