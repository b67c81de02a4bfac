import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { EvidenceDialog } from "../evidence/EvidenceDialog.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { Localized } from "../parts/Localized.tsx";
import { Copies } from "./Copies.tsx";
import { Counts } from "./Counts.tsx";
import { Differences } from "./Differences.tsx";
import { HeatMap } from "./HeatMap.tsx";
import { OutletLines } from "./OutletLines.tsx";
import { PairDialog } from "./PairDialog.tsx";
import type { Pair } from "./pairs.ts";
import { havingOf } from "./presence.ts";

interface OverviewViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

/** The comparison at a glance: to be looked at rather than read. Everything in it leads to the words. */
export function OverviewView({ board, onOpen }: OverviewViewProps) {
  const { tabs, views } = useMessages();
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const [pair, setPair] = useState<Pick<Pair, "first" | "second"> | null>(null);
  const totals = useMemo(() => totalsOf(board), [board]);
  if (board.rows.length === 0) return <p className="views-note">{views.points.empty}</p>;
  return (
    <Localized>
      <section className="overview" aria-labelledby="overview-heading">
        <h2 id="overview-heading" className="sr-only">
          {tabs.overview}
        </h2>
        <Counts board={board} />
        <OutletLines board={board} onOpen={onOpen} onShow={setEvidence} />
        <Copies board={board} />
        <div className="overview-pair">
          <Differences board={board} onOpen={onOpen} />
          {board.columns.length > 1 && <HeatMap board={board} totals={totals} onOpen={setPair} />}
        </div>
        <p className="views-note">{views.points.notice}</p>
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
        {pair && (
          <PairDialog
            board={board}
            pair={pair}
            onOpen={onOpen}
            onClose={() => {
              setPair(null);
            }}
          />
        )}
      </section>
    </Localized>
  );
}

/** How many points each outlet has, in the order of the columns. */
function totalsOf(board: Board): number[] {
  const totals = board.columns.map(() => 0);
  for (const row of board.rows)
    for (const i of havingOf(board, row)) totals.splice(i, 1, (totals[i] ?? 0) + 1);
  return totals;
}
