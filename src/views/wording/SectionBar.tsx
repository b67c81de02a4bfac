import { useMessages } from "../../i18n/messages.tsx";
import type { WordingReport } from "../../model/wording.ts";
import { useApp } from "../../store/app.ts";
import { WORDING_SECTIONS, type Choices } from "../../store/state.ts";

export type SectionName = Choices["wording"];

interface SectionBarProps {
  readonly report: WordingReport;
  readonly current: SectionName;
}

/** Which kind of words is on show, with how many rows each kind has. */
export function SectionBar({ report, current }: SectionBarProps) {
  const { views, number } = useMessages();
  const counts: Readonly<Record<SectionName, number>> = {
    naming: report.naming.length,
    reporting: report.reporting.length,
    tone: report.tone.length,
    values: report.values.length,
    versions: report.claims.length,
  };
  return (
    <div className="section-bar" role="group" aria-label={views.wording.sectionsLabel}>
      {WORDING_SECTIONS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === current}
          onClick={() => {
            useApp.getState().choose({ wording: name });
          }}
        >
          {views.wording.sections[name]} <bdi className="count">{number(counts[name])}</bdi>
        </button>
      ))}
    </div>
  );
}
