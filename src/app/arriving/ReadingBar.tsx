import { useMessages } from "../../i18n/messages.tsx";
import { Button } from "../../ui/Button.tsx";
import { useRuns, type Run } from "./readFiles.ts";

/** How far the reading of large or many files is, with their names and a way to stop it. */
export function ReadingBar() {
  const runs = useRuns((state) => state.runs);
  return runs.map((run) => <RunLine key={run.id} run={run} />);
}

function RunLine({ run: { done, total, now, stop } }: { readonly run: Run }) {
  const { arriving } = useMessages();
  const words = arriving.reading(done, total);
  return (
    // Most files are read before anyone could see the line: it shows itself a moment later (appears-late).
    <div className="appears-late flex min-block-12 flex-wrap items-center gap-x-4 gap-y-1 border-be border-hairline py-1">
      <span>{words}</span>
      <progress
        aria-label={words}
        value={done}
        max={total}
        className="block-1.5 max-inline-48 grow accent-accent"
      />
      <bdi className="min-inline-0 truncate text-muted">{now.at(0)}</bdi>
      <Button look="quiet" icon="close" label={arriving.stop} className="ms-auto" onClick={stop} />
    </div>
  );
}
