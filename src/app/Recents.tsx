import { useMessages } from "../i18n/messages.tsx";
import { KEPT_VERSION, type Entry } from "../store/keptForm.ts";
import { Button } from "../ui/Button.tsx";
import { KeptFacts } from "./KeptFacts.tsx";
import { usePorts } from "./ports.ts";
import { openDialog } from "./shell.ts";
import { nameOf, useKept } from "./useKept.ts";

/** Comparisons that the start page names; the dialog has all. */
const SHOWN = 4;

/** The comparisons that were changed last, each a way back into it; nothing where none is kept. */
export function Recents() {
  const { kept } = useMessages();
  const entries = useKept((state) => state.entries);
  if (entries.length === 0) return null;
  return (
    <section aria-label={kept.recent} className="grid gap-3">
      <h2 className="text-lg font-semibold">{kept.recent}</h2>
      <ul className="border-be border-hairline">
        {entries.slice(0, SHOWN).map((entry) => (
          <Recent key={entry.id} entry={entry} />
        ))}
      </ul>
      <div>
        <Button
          look="quiet"
          className="-ms-3"
          label={kept.all(entries.length)}
          onClick={() => {
            openDialog("kept");
          }}
        />
      </div>
    </section>
  );
}

function Recent({ entry }: { readonly entry: Entry }) {
  const messages = useMessages();
  const ports = usePorts();
  const name = nameOf(entry, messages);
  return (
    <li className="border-bs border-hairline">
      <button
        type="button"
        aria-label={messages.kept.open(name)}
        disabled={entry.version > KEPT_VERSION}
        onClick={() => void ports.kept.open(entry.id)}
        className="grid inline-full gap-0.5 py-2.5 text-start hover:bg-surface disabled:opacity-60"
      >
        <span className="font-semibold">
          <bdi>{name}</bdi>
        </span>
        <KeptFacts entry={entry} />
      </button>
    </li>
  );
}
