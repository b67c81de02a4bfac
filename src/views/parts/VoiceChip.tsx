import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceId } from "../../model/voice.ts";
import type { Board } from "../board/board.ts";

interface VoiceChipProps {
  /** Null: the outlet's own text. */
  readonly voice: VoiceId | null;
  readonly voices: Board["voices"];
}

/** Who speaks: letter, line pattern and name; hue comes last and for four voices only. */
export function VoiceChip({ voice, voices }: VoiceChipProps) {
  const messages = useMessages();
  const key = voice === null ? undefined : voices.get(voice);
  if (!key) return <span className="voice voice-own">{messages.views.ownText}</span>;
  return (
    <span className={`voice voice-${key.hue}`}>
      <span className="voice-letter">{key.letter}</span> <bdi className="voice-name">{key.name}</bdi>
    </span>
  );
}
