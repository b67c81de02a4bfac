import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { ViewName } from "../store/state.ts";
import { Icon } from "../ui/Icon.tsx";

/** Views whose first step is not plain to see. */
type HintedView = "overview" | "points" | "reader";
const HINTED: readonly ViewName[] = ["overview", "points", "reader"] satisfies readonly HintedView[];
const isHinted = (view: ViewName): view is HintedView => HINTED.includes(view);

/**
 * What to press first in a view, beside its tab, until the reader puts it away for good. It takes no room of its own, and is
 * plain text that interrupts no screen reader.
 */
export function Hint({ view }: { readonly view: ViewName }) {
  const { hints } = useMessages();
  const seen = useApp((state) => state.settings.hintsSeen);
  if (!isHinted(view) || seen?.includes(view) === true) return null;
  return (
    <p className="flex min-inline-0 items-center gap-1 self-center text-note text-muted max-xl:hidden">
      {hints[view]}
      <button
        type="button"
        aria-label={hints.hide}
        title={hints.hide}
        className="inline-grid block-6 inline-6 shrink-0 place-items-center rounded-control hover:bg-surface"
        onClick={() => {
          putAway(view);
        }}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

/** For good: the device remembers it. */
function putAway(view: ViewName): void {
  const seen = useApp.getState().settings.hintsSeen ?? [];
  useApp.getState().setSettings({ hintsSeen: [...seen, view] });
}
