import { useState, type SubmitEvent } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { KEPT_VERSION, type Entry } from "../store/keptForm.ts";
import { Button } from "../ui/Button.tsx";
import { KeptFacts } from "./KeptFacts.tsx";
import { LocalizedMenu } from "./Localized.tsx";
import { usePorts } from "./ports.ts";
import { nameOf, useKept } from "./useKept.ts";

interface KeptEntryProps {
  readonly entry: Entry;
  readonly onOpened: () => void;
}

/** One kept comparison: a press opens it, its menu renames, doubles and deletes it. */
export function KeptEntry({ entry, onOpened }: KeptEntryProps) {
  const messages = useMessages();
  const { kept } = messages;
  const ports = usePorts();
  const here = useKept((state) => state.current === entry.id);
  const [step, setStep] = useState<"name" | "remove" | null>(null);
  const name = nameOf(entry, messages);
  const readable = entry.version <= KEPT_VERSION;
  const open = async () => {
    if (await ports.kept.open(entry.id)) onOpened();
  };
  const done = () => {
    setStep(null);
  };
  return (
    <li className="grid gap-2 border-bs border-hairline py-1.5">
      <div className="flex items-start justify-between gap-2">
        <button
          type="button"
          aria-label={kept.open(name)}
          disabled={!readable}
          onClick={() => void open()}
          className="grid min-inline-0 grow gap-0.5 py-1 text-start hover:bg-surface disabled:opacity-60"
        >
          <span className="font-semibold">
            <bdi>{name}</bdi>
          </span>
          <KeptFacts entry={entry} />
          {here && <span className="text-cell text-accent">{kept.here}</span>}
        </button>
        <EntryMenu entry={entry} name={name} readable={readable} onStep={setStep} />
      </div>
      {step === "name" && <Rename entry={entry} onDone={done} />}
      {step === "remove" && <Remove entry={entry} onDone={done} />}
    </li>
  );
}

interface EntryMenuProps {
  readonly entry: Entry;
  readonly name: string;
  readonly readable: boolean;
  readonly onStep: (step: "name" | "remove") => void;
}

function EntryMenu({ entry, name, readable, onStep }: EntryMenuProps) {
  const { kept } = useMessages();
  const ports = usePorts();
  const steps = [
    {
      key: "rename",
      label: kept.rename,
      onAction: () => {
        onStep("name");
      },
    },
    {
      key: "duplicate",
      label: kept.duplicate,
      onAction: () => void ports.kept.duplicate(entry.id, kept.copyOf(name)),
    },
  ];
  const remove = {
    key: "remove",
    label: kept.remove,
    onAction: () => {
      onStep("remove");
    },
  };
  return (
    <LocalizedMenu
      label={kept.actions(name)}
      groups={[{ entries: readable ? [...steps, remove] : [remove] }]}
    />
  );
}

interface StepProps {
  readonly entry: Entry;
  readonly onDone: () => void;
}

function Rename({ entry, onDone }: StepProps) {
  const { kept, app } = useMessages();
  const ports = usePorts();
  const [title, setTitle] = useState(entry.title);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void ports.kept.rename(entry.id, title.trim()).then(onDone);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap gap-2">
      <input
        // A field that was opened to be typed into.
        autoFocus
        aria-label={kept.name}
        dir={title === "" ? undefined : "auto"}
        value={title}
        onChange={({ target }) => {
          setTitle(target.value);
        }}
        className="min-block-9 min-inline-0 grow rounded-control border border-control bg-page px-3 text-ui"
      />
      <Button look="primary" type="submit" label={kept.save} />
      <Button look="quiet" label={app.cancel} onClick={onDone} />
    </form>
  );
}

function Remove({ entry, onDone }: StepProps) {
  const { kept } = useMessages();
  const ports = usePorts();
  return (
    <div role="group" aria-label={kept.remove} className="flex flex-wrap items-center gap-2">
      <p className="grow">{kept.removeAsk}</p>
      <Button
        look="primary"
        label={kept.remove}
        onClick={() => void ports.kept.remove(entry.id).then(onDone)}
      />
      <Button autoFocus label={kept.back} onClick={onDone} />
    </div>
  );
}
