import { useMessages } from "../../i18n/messages.tsx";
import { countWith } from "../board/filters.ts";
import type { FilterBarProps } from "./FilterBar.tsx";
import { FilterChip } from "./FilterChip.tsx";

/** Points by who says them: the four voices with most words, and the one that is chosen. */
export function VoiceFilters({ board, filters, onChange }: FilterBarProps) {
  const { views } = useMessages();
  const voices = [...board.voices.values()].filter(
    ({ hue, voice }) => hue > 0 || filters.voicedBy === voice.id,
  );
  if (voices.length === 0) return null;
  return (
    <span className="filter-run">
      <span className="filter-label">{views.points.voicedBy}</span>
      {voices.map(({ voice: { id, label }, letter, hue }) => {
        const pressed = filters.voicedBy === id;
        return (
          <FilterChip
            key={id}
            count={countWith(board, filters, { voicedBy: id })}
            pressed={pressed}
            name={views.points.voicedByName(label)}
            onPress={() => {
              onChange({ voicedBy: pressed ? null : id });
            }}
          >
            <span className={`voice voice-${hue}`} title={label}>
              <span className="voice-letter">{letter}</span>
            </span>
          </FilterChip>
        );
      })}
    </span>
  );
}
