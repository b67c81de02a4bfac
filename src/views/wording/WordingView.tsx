import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { WordingReport } from "../../model/wording.ts";
import { useApp } from "../../store/app.ts";
import type { Board } from "../board/board.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { EvidenceDialog } from "../evidence/EvidenceDialog.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { Localized } from "../parts/Localized.tsx";
import { useChoices } from "../useChoices.ts";
import { NamingSection } from "./NamingSection.tsx";
import { ReportingSection } from "./ReportingSection.tsx";
import { type SectionName, SectionBar } from "./SectionBar.tsx";
import { reportOn } from "./reportOn.ts";
import { ToneSection } from "./ToneSection.tsx";
import { ValuesSection } from "./ValuesSection.tsx";
import { VersionsSection } from "./VersionsSection.tsx";

interface WordingViewProps {
  readonly board: Board;
  readonly onOpen: OpenClaim;
}

/** How each outlet names and words the same; every word opens its sentences. Nothing is until the words were compared. */
export function WordingView({ board, onOpen }: WordingViewProps) {
  const { tabs, views } = useMessages();
  const report = useApp((state) => state.wording);
  const failed = useApp((state) => state.wordingFailed);
  return (
    <Localized>
      <section className="wording" aria-labelledby="wording-heading">
        <h2 id="wording-heading" className="sr-only">
          {tabs.wording}
        </h2>
        {(failed || report === null) && (
          <p role="status" className="views-note">
            {failed ? views.wording.failed : views.wording.waiting}
          </p>
        )}
        {report !== null && <Report board={board} report={report} onOpen={onOpen} />}
      </section>
    </Localized>
  );
}

function Report({ board, report, onOpen }: WordingViewProps & { readonly report: WordingReport }) {
  const { views } = useMessages();
  const { against, hidden, wording: section } = useChoices(board);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const columns = useMemo(
    () => board.columns.filter(({ loaded }) => !hidden.includes(loaded.id)),
    [board, hidden],
  );
  const shown = useMemo(() => reportOn(report, board, columns), [report, board, columns]);
  const common = { board, columns, onShow: setEvidence, onOpen };
  const sections: Readonly<Record<SectionName, React.ReactNode>> = {
    naming: <NamingSection {...common} rows={shown.naming} />,
    reporting: <ReportingSection {...common} rows={shown.reporting} />,
    tone: <ToneSection {...common} rows={shown.tone} />,
    values: <ValuesSection {...common} rows={shown.values} />,
    versions: <VersionsSection {...common} claims={shown.claims} against={against} />,
  };
  return (
    <>
      <SectionBar report={shown} current={section} />
      {sections[section]}
      <p className="views-note">{views.wording.notice}</p>
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
    </>
  );
}
