import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { usePorts } from "./ports.ts";

/** How far the analysis is, with a way to stop it; after a stop or an error a way to begin again. */
export function AnalysisBar() {
  const { analysis: words } = useMessages();
  const analysis = useApp((state) => state.analysis);
  const stale = useApp((state) => state.comparison !== null);
  const ports = usePorts();
  if (analysis.status === "idle" || analysis.status === "done") return null;
  const running = analysis.status === "running";
  return (
    <div
      className={`flex min-block-12 flex-wrap items-center gap-x-4 gap-y-1 border-hairline bg-page py-1 ${
        // Over a result that is on show the bar must not push the lines that are being read.
        stale ? "fixed inset-x-0 inset-be-0 z-30 border-bs px-4 sm:px-6" : "border-be"
      }`}
    >
      {running ? (
        <RunningText {...analysis} />
      ) : (
        <p>{analysis.status === "failed" ? words.failed(analysis.message) : words.cancelled}</p>
      )}
      {stale && <p className="text-muted">{words.stale}</p>}
      {running ? (
        <Button look="quiet" icon="close" label={words.cancel} onClick={ports.cancelAnalysis} />
      ) : (
        <Button label={words.again} onClick={ports.analyse} />
      )}
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
