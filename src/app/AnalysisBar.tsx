import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { Comparison } from "../model/comparison.ts";
import { Button } from "../ui/Button.tsx";
import { showEarlyPoints, showWhole, staysOnShow, useEarly } from "./early.ts";
import { usePorts } from "./ports.ts";

/** Above texts that are read the bar keeps its place and stays in view. */
const IN_VIEW = "sticky inset-bs-0 z-30 border-be";

/** How far the analysis is, with a way to stop it; after a stop or an error a way to begin again. */
export function AnalysisBar() {
  const { analysis: words } = useMessages();
  const analysis = useApp((state) => state.analysis);
  const comparison = useApp((state) => state.comparison);
  const isRead = useEarly(staysOnShow);
  const ports = usePorts();
  if (comparison !== null && isRead && analysis.status === "done")
    return <WholeBar comparison={comparison} />;
  if (analysis.status === "idle" || analysis.status === "done") return null;
  const stale = comparison !== null && !isRead;
  const running = analysis.status === "running";
  return (
    <div
      className={`flex min-block-12 flex-wrap items-center gap-x-4 gap-y-1 border-hairline bg-page py-1 ${
        // Over a result that is on show the bar must not push the lines that are being read.
        stale ? "fixed inset-x-0 inset-be-0 z-30 border-bs px-4 sm:px-6" : IN_VIEW
      }`}
    >
      {running ? (
        <RunningText {...analysis} />
      ) : (
        <p>{analysis.status === "failed" ? words.failed(analysis.message) : words.cancelled}</p>
      )}
      {stale && <p className="text-muted">{words.stale}</p>}
      <FirstPoints />
      {running ? (
        <Button look="quiet" icon="close" label={words.cancel} onClick={ports.cancelAnalysis} />
      ) : (
        <Button label={words.again} onClick={ports.analyse} />
      )}
    </div>
  );
}

/** The way to the first points of a large set, for who reads its texts. */
function FirstPoints() {
  const { early } = useMessages().analysis;
  const found = useEarly(({ points, shown }) => (shown === "texts" ? (points?.length ?? 0) : 0));
  return found === 0 ? null : <Button label={early.show(found)} onClick={showEarlyPoints} />;
}

/** All is compared, but the reader still reads what was there before. */
function WholeBar({ comparison }: { readonly comparison: Comparison }) {
  const { early } = useMessages().analysis;
  return (
    <div
      className={`flex min-block-12 flex-wrap items-center gap-x-4 gap-y-1 border-hairline bg-page py-1 ${IN_VIEW}`}
    >
      <p className="grow">{early.whole}</p>
      <Button
        look="primary"
        label={early.showAll}
        onClick={() => {
          showWhole(comparison);
        }}
      />
    </div>
  );
}

function RunningText({
  stage,
  done,
  total,
}: {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}) {
  const { analysis: words } = useMessages();
  return (
    <div className="flex grow items-center gap-3">
      <span>{words.stages[stage] ?? words.label}</span>
      <progress
        aria-label={words.label}
        value={done}
        max={Math.max(total, 1)}
        className="block-1.5 max-inline-48 grow accent-accent"
      />
      <span className="text-muted tabular-nums">{total > 1 && words.of(done, total)}</span>
    </div>
  );
}
