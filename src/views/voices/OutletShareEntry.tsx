import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import type { Counted, OutletShare } from "./counts.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { FigureButton } from "../evidence/FigureButton.tsx";

interface OutletShareEntryProps {
  readonly board: Board;
  readonly share: OutletShare;
  readonly onShow: ShowEvidence;
}

/** Below this share of an article's words a part of the bar has no room for a letter. */
const LEAST_LETTERED = 0.05;

/** One outlet's words by voice: a bar, and the same figures as words that open their sentences. */
export const OutletShareEntry = memo(function OutletShareEntry({
  board,
  share,
  onShow,
}: OutletShareEntryProps) {
  const { views, number } = useMessages();
  const { column, words, own, inferred } = share;
  const name = views.outlet(column.siglum, column.loaded.outlet);
  const parts = [
    ...share.voices.map(({ key, counted }) => ({ voice: key.voice.id, label: key.name, counted })),
    ...(own.words > 0 ? [{ voice: null, label: views.ownText, counted: own }] : []),
  ];
  const figure = (label: string, { passages, words: part }: Counted) => ({
    heading: `${name} – ${views.voices.wordsOf(label, part)}`,
    passages,
  });
  return (
    <section className="outlet-share">
      <h4>
        <OutletName column={column} />
        <span className="count">{views.voices.words(words)}</span>
      </h4>
      <ShareBar board={board} share={share} />
      <ul className="share-figures">
        {parts.map(({ voice, label, counted }) => (
          <li key={voice ?? "own"}>
            <VoiceChip voice={voice} voices={board.voices} />
            <FigureButton evidence={figure(label, counted)} onShow={onShow}>
              <bdi>{views.percent(counted.words / words)}</bdi>{" "}
              <bdi className="count">{number(counted.words)}</bdi>
            </FigureButton>
          </li>
        ))}
        {inferred.words > 0 && (
          <li className="share-among">
            <span className="share-note">{views.voices.inferred}</span>
            <FigureButton evidence={figure(views.voices.inferred, inferred)} onShow={onShow}>
              <bdi>{views.percent(inferred.words / words)}</bdi>{" "}
              <bdi className="count">{number(inferred.words)}</bdi>
            </FigureButton>
          </li>
        )}
      </ul>
    </section>
  );
});

/** The bar runs along the line of writing. Screen readers have the figures below it. */
function ShareBar({ board, share }: { readonly board: Board; readonly share: OutletShare }) {
  const { words, voices, own } = share;
  const part = (key: string, look: string, count: number, letter: string) => (
    <span key={key} className={`share-part ${look}`} style={{ flexGrow: count }}>
      {count / words >= LEAST_LETTERED && <span>{letter}</span>}
    </span>
  );
  return (
    <div className="share-bar" aria-hidden="true">
      {voices.map(({ key, counted }) =>
        part(key.voice.id, `voice-${board.voices.get(key.voice.id)?.hue ?? 0}`, counted.words, key.letter),
      )}
      {own.words > 0 && part("own", "share-own", own.words, "")}
    </div>
  );
}
