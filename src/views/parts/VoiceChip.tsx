import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { Board } from "../board/board.ts";
import { nameIn } from "../board/voiceKeys.ts";

interface VoiceChipProps {
  /** Null: the outlet's own text. */
  readonly voice: VoiceId | null;
  readonly voices: Board["voices"];
  /** Whose words it stands beside; absent where the voice is that of several articles. */
  readonly article?: ArticleId;
}

/** Who speaks: letter, line pattern and name; hue comes last and for four voices only. */
export function VoiceChip({ voice, voices, article }: VoiceChipProps) {
  const messages = useMessages();
  const key = voice === null ? undefined : voices.get(voice);
  if (!key) return <span className="voice voice-own">{messages.views.ownText}</span>;
  const name = article === undefined ? key.name : nameIn(key, article);
  return (
    <span className={`voice voice-${key.hue}`}>
      <span className="voice-letter">{key.letter}</span> <bdi className="voice-name">{name}</bdi>
    </span>
  );
}
