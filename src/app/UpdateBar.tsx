import { useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { useOffline } from "./offline.ts";
import { usePorts } from "./ports.ts";
import { useKept } from "./useKept.ts";

/**
 * Says that a new version is there, and loads it when the reader says so. Where this browser keeps nothing, loading anew
 * would lose the comparison: then the new version comes with the next visit.
 */
export function UpdateBar() {
  const { offline, app } = useMessages();
  const updated = useOffline((state) => state.updated);
  const [hidden, setHidden] = useState(false);
  const loses = useWouldLose();
  const { kept } = usePorts();
  const shown = updated && !hidden;
  return (
    <section role="status" aria-label={offline.label}>
      {shown && (
        <div className="my-3 flex flex-wrap items-center gap-x-3 gap-y-1 border-s-4 border-accent bg-surface py-1 ps-4 pe-1 text-ink">
          <p className="grow py-1.5">{loses ? offline.updateLater : offline.updated}</p>
          {!loses && (
            <Button
              label={offline.reload}
              onClick={() => {
                void reload(kept);
              }}
            />
          )}
          <Button
            look="quiet"
            icon="close"
            words="never"
            label={app.dismiss}
            onClick={() => {
              setHidden(true);
            }}
          />
        </div>
      )}
    </section>
  );
}

function useWouldLose(): boolean {
  const able = useKept((state) => state.able);
  return useApp(({ document, settings }) =>
    document.articles.length === 0 ? false : !able || settings.keepNothing === true,
  );
}

/** What is being typed is taken over when its field is left, and written, before the page goes. */
async function reload(kept: { settled(): Promise<void> }): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await kept.settled();
  useOffline.getState().worker?.takeOver();
}
