import { useMessages } from "../../i18n/messages.tsx";
import type { Mention } from "../../model/comparison.ts";
import { useApp } from "../../store/app.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { Board } from "../board/board.ts";
import { Localized } from "../parts/Localized.tsx";

interface SetVoiceMenuProps {
  readonly board: Board;
  /** Name of the button. */
  readonly name: string;
  readonly mention: Mention;
  readonly byHand: boolean;
}

/** Says the words of a mention in another voice, or gives them back to the outlet or to the analysis. */
export function SetVoiceMenu({ board, name: buttonName, mention, byHand }: SetVoiceMenuProps) {
  const { views } = useMessages();
  const place = { article: mention.article, start: mention.start, end: mention.end };
  const set = (voice: string | null) => {
    useApp.getState().setVoice({ ...place, voice });
  };
  const voices = [...board.voices.values()].map(({ voice: { id, label }, name }) => ({
    key: id,
    label: name,
    checked: mention.voice === id,
    onAction: () => {
      set(label);
    },
  }));
  const own = {
    key: "own",
    label: views.ownText,
    checked: mention.voice === null,
    onAction: () => {
      set(null);
    },
  };
  const asFound = {
    key: "as-found",
    label: views.voices.asFound,
    onAction: () => {
      useApp.getState().unsetVoice(place);
    },
  };
  return (
    <Localized>
      <Menu
        label={buttonName}
        groups={[
          { heading: views.voices.set, entries: [own, ...voices] },
          ...(byHand ? [{ entries: [asFound] }] : []),
        ]}
      />
    </Localized>
  );
}
