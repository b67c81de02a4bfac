import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { EvidenceDialog } from "../evidence/EvidenceDialog.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { Localized } from "../parts/Localized.tsx";
import { useGrowing } from "../parts/useGrowing.ts";
import { Copies } from "./Copies.tsx";
import { Counts } from "./Counts.tsx";
import { Differences } from "./Differences.tsx";
import { HeatMap } from "./HeatMap.tsx";
import { OutletLines } from "./OutletLines.tsx";
import { PairDialog } from "./PairDialog.tsx";
import type { Pair } from "./pairs.ts";
import { type Stage, stagesOf } from "./stages.ts";

interface OverviewViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

/** The comparison at a glance: to be looked at rather than read. Everything in it leads to the words. */
export function OverviewView({ board, onOpen }: OverviewViewProps) {
  const { tabs, views } = useMessages();
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const [opened, setOpened] = useState<Pick<Pair, "first" | "second"> | null>(null);
  const { lines, pairs } = useDrawn(board);
  if (board.rows.length === 0) return <p className="views-note">{views.points.empty}</p>;
  return (
    <Localized>
      <section className="overview" aria-labelledby="overview-heading">
        <h2 id="overview-heading" className="sr-only">
          {tabs.overview}
        </h2>
        <Counts board={board} />
        <OutletLines board={board} onOpen={onOpen} onShow={setEvidence} drawn={lines} />
        <Copies board={board} />
        {pairs !== null && (
          <>
            <div className="overview-pair">
              <Differences board={board} onOpen={onOpen} />
              {board.columns.length > 1 && <HeatMap board={board} drawn={pairs} onOpen={setOpened} />}
            </div>
            <p className="views-note">{views.points.notice}</p>
          </>
        )}
        {evidence && (
          <EvidenceDialog
            board={board}
            evidence={evidence}
            onOpen={onOpen}
            onClose={() => {
              setEvidence(null);
            }}
          />
        )}
        {opened && (
          <PairDialog
            board={board}
            pair={opened}
            onOpen={onOpen}
            onClose={() => {
              setOpened(null);
            }}
          />
        )}
      </section>
    </Localized>
  );
}

/** How much is drawn so far. */
function useDrawn(board: Board): Stage {
  const stages = useMemo(() => {
    const marks = board.rows.reduce((sum, { claim }) => sum + claim.mentions.length, 0);
    return stagesOf(board.columns.length, marks);
  }, [board]);
  const drawn = useGrowing(stages.length, 1, 1);
  return stages[drawn - 1] ?? { lines: 0, pairs: null };
}
