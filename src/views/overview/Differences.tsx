import { memo, type ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import { type Choices, NO_FILTERS } from "../../store/state.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { figureDifferencesOf, leadsAloneOf, voiceDifferencesOf } from "./differences.ts";

interface DifferencesProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

/** Longest text of a point here, in code units: about two lines of a third of the page. */
const TEXT = 100;

/** The differences to look at first: other voices, what one outlet alone has near its top, other figures. */
export const Differences = memo(function Differences({ board, onOpen }: DifferencesProps) {
  const { views, ladder } = useMessages();
  const voices = voiceDifferencesOf(board);
  const alone = leadsAloneOf(board);
  const figures = figureDifferencesOf(board);
  if (voices.length + alone.length + figures.length === 0) return null;
  const entry = (row: Row, beside: ReactNode) => (
    <Entry key={row.claim.id} board={board} row={row} onOpen={onOpen}>
      {beside}
    </Entry>
  );
  return (
    <section className="overview-part" aria-labelledby="overview-first">
      <h3 id="overview-first">{views.overview.first}</h3>
      <div className="differences">
        <Kind
          heading={ladder.otherVoice}
          more={countOf(board, (row) => row.voiceDiffers) - voices.length}
          show={{ filters: { ...NO_FILTERS, voiceDiffers: true } }}
        >
          {voices.map(({ row, said }) =>
            entry(
              row,
              said.map(({ columns, voices: spoken }) => (
                <Outlets key={columns[0]?.loaded.id} columns={columns}>
                  {spoken.map((voice, i) => (
                    <VoiceChip key={i} voice={voice} voices={board.voices} />
                  ))}
                </Outlets>
              )),
            ),
          )}
        </Kind>
        <Kind heading={views.overview.alone}>
          {alone.map(({ row, column }) => entry(row, <Alone row={row} column={column} />))}
        </Kind>
        <Kind
          heading={views.points.figures}
          more={countOf(board, ({ claim }) => claim.disagreements.length > 0) - figures.length}
          show={{ filters: NO_FILTERS, order: "difference" }}
        >
          {figures.map(({ row, given }) =>
            entry(
              row,
              given.map(({ columns, words }) => (
                <Outlets key={columns[0]?.loaded.id} columns={columns}>
                  <bdi lang={columns[0]?.compared.language}>{views.list(words)}</bdi>
                </Outlets>
              )),
            ),
          )}
        </Kind>
      </div>
    </section>
  );
});

const countOf = (board: Board, fits: (row: Row) => boolean): number => board.rows.filter(fits).length;

interface KindProps {
  readonly heading: string;
  /** How many there are beside those listed, and what brings them up among the points. */
  readonly more?: number;
  readonly show?: Partial<Choices>;
  readonly children: readonly ReactNode[];
}

function Kind({ heading, more = 0, show = {}, children }: KindProps) {
  const { views } = useMessages();
  if (children.length === 0) return null;
  return (
    <section>
      <h4>{heading}</h4>
      <ul>{children}</ul>
      {more > 0 && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            useApp.getState().choose(show);
            useApp.getState().setView("points");
          }}
        >
          {views.overview.more(more)}
        </button>
      )}
    </section>
  );
}

interface EntryProps extends DifferencesProps {
  readonly row: Row;
  readonly children: ReactNode;
}

function Entry({ board, row, onOpen, children }: EntryProps) {
  const { number } = useMessages();
  return (
    <li>
      <button
        type="button"
        className="difference"
        {...openerProps(row.claim.id)}
        onClick={() => {
          onOpen(row.claim.id);
        }}
      >
        <span className="difference-text">
          <span className="claim-number">{number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={TEXT} />
        </span>
        <span className="difference-outlets">{children}</span>
      </button>
    </li>
  );
}

/** More letters than this are not worth reading one by one. */
const MOST_SIGLA = 9;

function Outlets({
  columns,
  children,
}: {
  readonly columns: readonly Column[];
  readonly children: ReactNode;
}) {
  const { number } = useMessages();
  const sigla = columns.slice(0, MOST_SIGLA).map(({ siglum }) => siglum);
  const more = columns.length - sigla.length;
  return (
    <span className="difference-outlet">
      <span className="siglum">
        {sigla.join(" ")}
        {more > 0 && ` +${number(more)}`}
      </span>{" "}
      {children}
    </span>
  );
}

function Alone({ row, column }: { readonly row: Row; readonly column: Column }) {
  const { views } = useMessages();
  const [mention] = mentionsIn(row.claim, column.loaded.id);
  const position = mention && positionOf(column.compared, mention);
  return (
    <Outlets columns={[column]}>
      {position && <span className="count">{views.positionInWords(position.at, position.of)}</span>}
    </Outlets>
  );
}
