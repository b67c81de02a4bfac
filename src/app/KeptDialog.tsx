import { useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { KeptEntry } from "./KeptEntry.tsx";
import { LocalizedDialog } from "./Localized.tsx";
import { usePorts } from "./ports.ts";
import { forgetSettings } from "./settings.ts";
import { notify } from "./shell.ts";
import { SpaceLine } from "./SpaceLine.tsx";
import { useKept } from "./useKept.ts";

/** Everything that this app keeps on the device, and what can be done with it. */
export function KeptDialog({ onClose }: { readonly onClose: () => void }) {
  const { kept, app, storage } = useMessages();
  const entries = useKept((state) => state.entries);
  const able = useKept((state) => state.able);
  return (
    <LocalizedDialog heading={kept.heading} closeLabel={app.close} onClose={onClose}>
      {entries.length === 0 ? (
        <p className="text-muted">{able ? kept.none : storage.problems.unavailable}</p>
      ) : (
        <ul className="max-block-[50dvh] overflow-y-auto border-be border-hairline">
          {entries.map((entry) => (
            <KeptEntry key={entry.id} entry={entry} onOpened={onClose} />
          ))}
        </ul>
      )}
      <SpaceLine />
      <KeepNothing />
      <RemoveAll onDone={onClose} />
    </LocalizedDialog>
  );
}

function KeepNothing() {
  const { kept } = useMessages();
  const off = useApp((state) => state.settings.keepNothing === true);
  return (
    <div>
      <label className="flex min-block-9 items-center gap-2">
        <input
          type="checkbox"
          checked={off}
          aria-describedby="keep-nothing"
          onChange={({ target }) => {
            useApp.getState().setSettings({ keepNothing: target.checked });
          }}
          className="block-4 inline-4 accent-accent"
        />
        {kept.nothing}
      </label>
      <p id="keep-nothing" className="text-cell text-muted">
        {kept.nothingHint}
      </p>
    </div>
  );
}

/** Asks once more, since this cannot be undone, and says when it is done. */
function RemoveAll({ onDone }: { readonly onDone: () => void }) {
  const { kept } = useMessages();
  const ports = usePorts();
  const count = useKept((state) => state.entries.length);
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    const removed = await ports.kept.removeAll();
    if (removed !== null) {
      forgetSettings();
      notify([{ kind: "deleted", count: removed }]);
    }
    onDone();
  };
  if (!asked)
    return (
      <div>
        <Button
          label={kept.removeAll}
          onClick={() => {
            setAsked(true);
          }}
        />
      </div>
    );
  return (
    <div
      role="group"
      aria-label={kept.removeAll}
      className="border-s-4 border-notice bg-notice-tint px-3 py-2"
    >
      <p>{kept.removeAllAsk(count)}</p>
      <div className="mbs-2 flex flex-wrap gap-3">
        <Button look="primary" label={kept.removeAllYes} onClick={() => void remove()} />
        <Button
          autoFocus
          label={kept.back}
          onClick={() => {
            setAsked(false);
          }}
        />
      </div>
    </div>
  );
}
