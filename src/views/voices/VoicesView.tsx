import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { Board } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";
import { Localized } from "../parts/Localized.tsx";
import { useGrowing } from "../parts/useGrowing.ts";
import { voiceCountsOf } from "./counts.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { EvidenceDialog } from "../evidence/EvidenceDialog.tsx";
import { OutletShareEntry } from "./OutletShareEntry.tsx";
import { VoiceTable } from "./VoiceTable.tsx";

interface VoicesViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
  readonly onFilter: (voice: VoiceId) => void;
}

/** Outlets that stand in view before the page is scrolled. */
const FIRST_OUTLETS = 10;

/** Who speaks in each outlet, how much and with which reporting words; every figure opens its sentences. */
export function VoicesView({ board, onOpen, onFilter }: VoicesViewProps) {
  const { views } = useMessages();
  const counts = voiceCountsOf(board);
  const outlets = counts.outlets.length;
  // The table comes last: where there are many outlets it lies far below.
  const drawn = useGrowing(outlets + 1, FIRST_OUTLETS, 4);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  return (
    <Localized>
      <section className="voices" aria-labelledby="voices-heading">
        <h2 id="voices-heading" className="sr-only">
          {views.voices.heading}
        </h2>
        <Corrections />
        <h3>{views.voices.shares}</h3>
        <div className="outlet-shares">
          {counts.outlets.slice(0, drawn).map((share) => (
            <OutletShareEntry key={share.column.loaded.id} board={board} share={share} onShow={setEvidence} />
          ))}
        </div>
        {drawn > outlets && (
          <>
            <h3 id="voice-table">{views.voices.table}</h3>
            {counts.voices.length === 0 ? (
              <p className="views-note">{views.voices.empty}</p>
            ) : (
              <VoiceTable board={board} voices={counts.voices} onShow={setEvidence} onFilter={onFilter} />
            )}
            <p className="views-note">{views.voices.notice}</p>
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
      </section>
    </Localized>
  );
}

/** How much of what is shown the reader decided; undo takes it back. */
function Corrections() {
  const { views } = useMessages();
  const corrected = useApp((state) => state.document.adjustments.voices);
  const { merges = [], splits = [], spans = [] } = corrected ?? {};
  const count = merges.length + splits.length + spans.length;
  return (
    <p role="status" className="voices-corrected">
      {count > 0 && views.voices.corrected(count)}
    </p>
  );
}
