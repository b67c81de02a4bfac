import { useMessages } from "../../i18n/messages.tsx";
import type { Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { voiceSpanOf, wordsAt } from "./entries.ts";

interface VoiceLineProps {
  readonly board: Board;
  readonly column: Column;
  readonly mention: Mention;
  readonly differs: boolean;
}

/** In whose voice a mention is, with the reporting words and how sure that is. */
export function VoiceLine({ board, column, mention, differs }: VoiceLineProps) {
  const { views, ladder } = useMessages();
  const span = mention.voice === null ? undefined : voiceSpanOf(column, mention);
  const via = (span?.via ?? [])
    .map((id) => board.voices.get(id)?.voice.label ?? "")
    .filter((label) => label !== "");
  const cue = span?.cue && wordsAt(column, span.cue);
  return (
    <p className="voice-line">
      <VoiceChip voice={mention.voice} voices={board.voices} />
      {differs && <span className="voice-differs">≠ {ladder.otherVoice}</span>}
      {cue !== undefined && (
        <span>
          {views.card.cue}:{" "}
          <bdi className="cue" lang={column.compared.language}>
            {cue}
          </bdi>
        </span>
      )}
      {via.length > 0 && <span>{views.card.via(via)}</span>}
      {span && <span className="voice-confidence">{views.card.confidence[span.confidence]}</span>}
    </p>
  );
}
