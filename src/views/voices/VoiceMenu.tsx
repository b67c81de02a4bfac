import { useMessages } from "../../i18n/messages.tsx";
import type { VoiceId } from "../../model/voice.ts";
import { useApp } from "../../store/app.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { Board } from "../board/board.ts";
import type { VoiceKey } from "../board/voiceKeys.ts";

interface VoiceMenuProps {
  readonly board: Board;
  readonly voice: VoiceKey;
  /** Voices that can be joined with it, in the order in which they stand in the view. */
  readonly others: readonly VoiceKey[];
}

/** What a reader can correct about a voice: join it with another, show it under another name, take a name out. */
export function VoiceMenu({ board, voice: { voice, name }, others }: VoiceMenuProps) {
  const { views } = useMessages();
  const app = useApp.getState();
  const labelOf = (id: VoiceId) => board.voices.get(id)?.voice.label ?? "";
  const merge = others.map(({ voice: { id }, name: other }) => ({
    key: `merge ${id}`,
    label: other,
    onAction: () => {
      app.mergeVoices(voice.label, labelOf(id));
    },
  }));
  const names = voice.aliases.map((alias) => ({
    key: `name ${alias}`,
    label: alias,
    checked: alias === voice.label,
    onAction: () => {
      if (alias !== voice.label) app.mergeVoices(alias, voice.label);
    },
  }));
  const split = voice.aliases.map((alias) => ({
    key: `split ${alias}`,
    label: alias,
    onAction: () => {
      app.splitVoice(alias);
    },
  }));
  const several = voice.aliases.length > 1;
  return (
    <Menu
      label={views.voices.menu(name)}
      groups={[
        ...(merge.length > 0 ? [{ heading: views.voices.merge, entries: merge }] : []),
        ...(several ? [{ heading: views.voices.name, entries: names }] : []),
        ...(several ? [{ heading: views.voices.split, entries: split }] : []),
      ]}
    />
  );
}
