import { useMessages } from "../../i18n/messages.tsx";
import { sliceOf } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { excerptOf } from "../board/pieces.ts";
import type { Found, Hit } from "../board/search.ts";
import { positionOf } from "../board/sentences.ts";

/** Sentences that are listed at most; the words lead to fewer. */
const MOST_HITS = 30;
/** Longest sentence of the list, in code units. */
const HIT_TEXT = 160;

/** What a search found outside the points: headlines, what belongs to the page, sentences of which nothing was made. */
export function SearchHits({ found, open }: { readonly found: Found; readonly open: boolean }) {
  const { views } = useMessages();
  const { elsewhere } = found;
  if (elsewhere.length === 0) return null;
  return (
    <details className="search-hits" open={open}>
      <summary>{views.points.elsewhere(elsewhere.length)}</summary>
      <ul>
        {elsewhere.slice(0, MOST_HITS).map((hit) => (
          <HitEntry key={`${hit.column.loaded.id} ${hit.sentence.start}`} hit={hit} />
        ))}
      </ul>
    </details>
  );
}

/** A sentence that leads to its place in the reader. */
function HitEntry({ hit: { column, sentence } }: { readonly hit: Hit }) {
  const { views } = useMessages();
  const { compared, siglum, loaded } = column;
  const position = positionOf(compared, sentence);
  const place = position ? views.positionInWords(position.at, position.of) : views.points.furniture;
  return (
    <li>
      <button
        type="button"
        className="search-hit"
        aria-label={views.points.readHit(siglum, place)}
        aria-describedby={`hit-${loaded.id}-${sentence.start}`}
        onClick={() => {
          useApp.getState().setView("reader", { article: loaded.id, start: sentence.start });
        }}
      >
        <span className="siglum">{siglum}</span>
        <bdi className="cell-position">
          {position ? views.position(position.at, position.of) : views.points.furniture}
        </bdi>
        <span
          id={`hit-${loaded.id}-${sentence.start}`}
          className="claim-text"
          lang={compared.language}
          dir={compared.direction}
        >
          {excerptOf(sliceOf(compared.text, sentence), HIT_TEXT)}
        </span>
      </button>
    </li>
  );
}
