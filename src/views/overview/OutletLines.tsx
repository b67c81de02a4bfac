import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { Strip, type StripItem } from "../../ui/Strip.tsx";
import type { Board, Row } from "../board/board.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { FigureButton } from "../evidence/FigureButton.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { OutletField } from "../parts/OutletField.tsx";
import { type OutletShare, voiceCountsOf } from "../voices/counts.ts";
import { ArticleStrip, StripLegend } from "./ArticleStrip.tsx";
import { rowsByOutlet } from "./presence.ts";
import { FIRST_LINES } from "./stages.ts";

interface OutletLinesProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
  readonly onShow: ShowEvidence;
}

/** A line for each outlet: its name, what it shares and what only it has, where its points stand, and who speaks. */
export const OutletLines = memo(function OutletLines({
  board,
  onOpen,
  onShow,
  drawn,
}: OutletLinesProps & {
  /** Lines whose strips are drawn. */
  readonly drawn: number;
}) {
  const { views } = useMessages();
  const { overview } = views;
  const shares = voiceCountsOf(board).outlets;
  const rows = rowsByOutlet(board);
  const hasUnsure = board.rows.some(({ group }) => group === "unsure");
  return (
    <div className="overview-part">
      <div className="overview-heading">
        <h3 id="overview-outlets">{overview.outlets}</h3>
        <StripLegend board={board} />
      </div>
      <div className="outlet-lines-region" role="region" aria-labelledby="overview-outlets" tabIndex={0}>
        <table className="outlet-lines">
          <thead>
            <tr>
              <th scope="col">{overview.outlet}</th>
              <th scope="col">{overview.shared}</th>
              {hasUnsure && (
                <th scope="col" className="outlet-lines-doubt">
                  {overview.unsure}
                </th>
              )}
              <th scope="col">{overview.only}</th>
              <th scope="col">{overview.strip}</th>
              <th scope="col">{overview.speaks}</th>
            </tr>
          </thead>
          <tbody>
            {shares.slice(0, Math.max(FIRST_LINES, drawn)).map((share, i) => (
              <OutletLine
                key={share.column.loaded.id}
                board={board}
                share={share}
                rows={rows[i] ?? NO_ROWS}
                hasUnsure={hasUnsure}
                isWhole={i < drawn}
                onOpen={onOpen}
                onShow={onShow}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});

const NO_ROWS: readonly Row[] = [];

interface OutletLineProps extends OutletLinesProps {
  readonly share: OutletShare;
  /** The points that the outlet has. */
  readonly rows: readonly Row[];
  /** Whether any outlet has points with a possible match elsewhere. */
  readonly hasUnsure: boolean;
  /** Whether its strip is drawn. */
  readonly isWhole: boolean;
}

/** Drawn once: not anew when further lines follow. */
const OutletLine = memo(function OutletLine(props: OutletLineProps) {
  const { board, share, rows, hasUnsure, isWhole, onOpen, onShow } = props;
  const { overview } = useMessages().views;
  return (
    <tr>
      <th scope="row">
        <OutletField column={share.column} />
      </th>
      <td>
        <Count
          say={overview.sharedOf}
          label={overview.shared}
          share={share}
          rows={rows.filter(({ group }) => group === "all" || group === "some")}
          onShow={onShow}
        />
      </td>
      {hasUnsure && (
        <td>
          <Count
            say={overview.unsureOf}
            label={overview.unsure}
            share={share}
            rows={rows.filter(({ group }) => group === "unsure")}
            onShow={onShow}
          />
        </td>
      )}
      <td>
        <Count
          say={overview.onlyOf}
          label={overview.only}
          share={share}
          rows={rows.filter(({ group }) => group === "one")}
          onShow={onShow}
        />
      </td>
      <td className="outlet-lines-strip">
        <ArticleStrip board={board} column={share.column} onOpen={onOpen} drawn={isWhole} />
      </td>
      <td className="outlet-lines-voices">
        <VoiceBar board={board} share={share} onShow={onShow} />
      </td>
    </tr>
  );
});

interface CountProps {
  readonly say: (outlet: string, n: number) => string;
  /** Stands beside the figure where the columns have no heads (on a phone). */
  readonly label: string;
  readonly share: OutletShare;
  readonly rows: readonly Row[];
  readonly onShow: ShowEvidence;
}

function Count({ say, label, share, rows, onShow }: CountProps) {
  const { views, number } = useMessages();
  const { siglum, loaded } = share.column;
  const heading = say(views.outlet(siglum, loaded.outlet), rows.length);
  return (
    <FigureButton evidence={{ heading, rows }} onShow={onShow}>
      {number(rows.length)} <span className="outlet-lines-label">{label}</span>
    </FigureButton>
  );
}

/** Below this share of an article's words a part of the bar has no room for a letter. */
const LEAST_LETTERED = 0.07;

/** From this share on, a name of so many code units has room in its part of the bar on a laptop. */
const LEAST_NAMED = 0.3;
const LONGEST_NAMED = 12;

interface VoiceBarProps {
  readonly board: Board;
  readonly share: OutletShare;
  readonly onShow: ShowEvidence;
}

/** What stands in a part of the bar: the voice's name where there is room, else its letter, else nothing. */
function writtenIn({ name, letter }: { readonly name: string; readonly letter: string }, share: number) {
  if (share < LEAST_LETTERED) return undefined;
  return share >= LEAST_NAMED && name.length <= LONGEST_NAMED && name !== "" ? name : letter;
}

/** The words of an outlet by voice; each part opens its sentences. */
function VoiceBar({ board, share, onShow }: VoiceBarProps) {
  const { views } = useMessages();
  const outlet = views.outlet(share.column.siglum, share.column.loaded.outlet);
  const voices = share.voices.map(({ key, counted }) => ({
    key: key.voice.id,
    label: views.voices.wordsOf(key.name, counted.words),
    look: `voice-${board.voices.get(key.voice.id)?.hue ?? 0}`,
    letter: key.letter,
    name: key.name,
    counted,
  }));
  const own = {
    key: "own",
    label: views.voices.wordsOf(views.ownText, share.own.words),
    look: "share-own",
    letter: "",
    name: "",
    counted: share.own,
  };
  const items = [...voices, ...(share.own.words > 0 ? [own] : [])].map((part): StripItem => ({
    key: part.key,
    label: part.label,
    className: `share-part ${part.look}`,
    style: { flexGrow: part.counted.words },
    content: writtenIn(part, part.counted.words / share.words),
    onOpen: () => {
      onShow({ heading: `${outlet} – ${part.label}`, passages: part.counted.passages });
    },
  }));
  return <Strip label={views.overview.voicesOf(outlet)} className="share-bar" items={items} />;
}
