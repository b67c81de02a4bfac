import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceKey } from "../board/voiceKeys.ts";
import type { VoiceCell } from "./counts.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { FigureButton } from "../evidence/FigureButton.tsx";

interface VoiceCellContentProps {
  readonly voice: VoiceKey;
  readonly cell: VoiceCell;
  readonly onShow: ShowEvidence;
}

/** One voice in one outlet: words, points, whether it speaks first, and the reporting words as they stand there. */
export function VoiceCellContent({ voice: { name }, cell, onShow }: VoiceCellContentProps) {
  const { views, number } = useMessages();
  const { column, words, passages, rows, first, cues } = cell;
  const about = (figure: string) =>
    `${views.outlet(column.siglum, column.loaded.outlet)} – ${views.voices.figureOf(name, figure)}`;
  return (
    <>
      <p className="voice-figures">
        <FigureButton evidence={{ heading: about(views.voices.words(words)), passages }} onShow={onShow}>
          {views.voices.words(words)}
        </FigureButton>
        {rows.length > 0 && (
          <FigureButton evidence={{ heading: about(views.points.every(rows.length)), rows }} onShow={onShow}>
            {views.points.every(rows.length)}
          </FigureButton>
        )}
        {first && (
          <FigureButton
            evidence={{ heading: about(views.voices.first), passages: passages.slice(0, 1) }}
            onShow={onShow}
          >
            {views.voices.first}
          </FigureButton>
        )}
      </p>
      {cues.length > 0 && (
        <p className="voice-cues">
          {cues.map(({ cue, times, passages: introduced }) => (
            <FigureButton
              key={cue}
              evidence={{ heading: about(views.voices.cue(cue, times)), passages: introduced }}
              onShow={onShow}
            >
              <bdi className="cue" lang={column.compared.language}>
                {cue}
              </bdi>{" "}
              {times > 1 && (
                <bdi className="count" dir="ltr">
                  ×{number(times)}
                </bdi>
              )}
            </FigureButton>
          ))}
        </p>
      )}
    </>
  );
}
