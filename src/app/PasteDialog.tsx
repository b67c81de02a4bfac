import { useMemo, useState, type ClipboardEvent, type SubmitEvent } from "react";
import { withLineFeeds } from "../files/encodings/text.ts";
import { MAX_ARTICLES } from "../files/limits.ts";
import { pastedPage, type PastedPage } from "../files/pastedPage.ts";
import type { FoundArticle } from "../files/reading.ts";
import { splitPasted } from "../files/separator.ts";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { detectDirection } from "../text/language.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { isAddress } from "./arriving/takeText.ts";
import { PartsChoice } from "./arriving/PartsChoice.tsx";
import { addPasted } from "./intake.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { useShell, type Pasted } from "./shell.ts";

/** Adds articles from the clipboard. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { paste, drop, app } = useMessages();
  const [begin] = useState(() => beginWith(useShell.getState().pasted));
  const [text, setText] = useState(begin.text);
  const [rich, setRich] = useState(begin.rich);
  const [facts, setFacts] = useState<PastedFacts>({ outlet: "", title: begin.title, address: begin.address });
  const [asked, setAsked] = useState(false);
  // An address came in the place of a text.
  const [alone, setAlone] = useState(begin.text === "" && begin.address !== "");
  const [whole, setWhole] = useState<boolean | null>(null);
  const count = useApp((state) => state.document.articles.length);
  const split = useMemo(() => splitPasted(withLineFeeds(text)), [text]);
  // Runs of empty lines stand inside articles as well: they only offer the split.
  const parts = split !== null && !(whole ?? split.by === "blank") ? split.parts : null;
  const unnamed = (i: number) => paste.unnamed(count + 1 + i);
  const without = text.trim() === "";
  const needed = asked && without ? paste.needed : "";
  const takeAddress = (address: string) => {
    // What the reader has written there stays.
    setFacts({ ...facts, address: facts.address || address });
    setText("");
    setAlone(true);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (without) return;
    if (isAddress(text)) {
      takeAddress(text.trim());
      return;
    }
    const articles = parts?.map((part, i) => ({ name: part.title ?? unnamed(i), ...part }));
    void addPasted(articles ?? [oneArticle(withLineFeeds(text), unnamed(0), facts)]);
    onClose();
  };
  return (
    <LocalizedDialog heading={paste.heading} closeLabel={app.close} onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <PasteField
          text={text}
          problem={without && alone ? paste.onlyAddress : needed}
          onChange={setText}
          onAddress={takeAddress}
          onPage={(page) => {
            setText(page.text);
            setRich(true);
            setFacts({ ...facts, address: facts.address || (page.address ?? "") });
          }}
        />
        {rich && text !== "" && <p className="text-cell text-muted">{paste.fromPage}</p>}
        {split && <PartsChoice split={split} whole={parts === null} onChoose={setWhole} />}
        {parts === null && <FactFields facts={facts} unnamed={unnamed(0)} onChange={setFacts} />}
        <p className="text-cell text-muted">
          {count < MAX_ARTICLES ? drop.room(MAX_ARTICLES - count) : drop.full(MAX_ARTICLES)}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="quiet" label={app.cancel} onClick={onClose} />
          <Button
            look="primary"
            type="submit"
            label={parts === null ? paste.add : paste.several.addAll(parts.length)}
          />
        </div>
      </form>
    </LocalizedDialog>
  );
}

/** What the reader says of a pasted text. */
interface PastedFacts {
  readonly outlet: string;
  readonly title: string;
  readonly address: string;
}

interface FactFieldsProps {
  readonly facts: PastedFacts;
  /** What the text is called without a title. */
  readonly unnamed: string;
  readonly onChange: (facts: PastedFacts) => void;
}

function FactFields({ facts, unnamed, onChange }: FactFieldsProps) {
  const { paste } = useMessages();
  const field = (key: keyof PastedFacts, label: string, placeholder: string) => (
    <Field
      label={label}
      placeholder={placeholder}
      value={facts[key]}
      dir={key === "address" ? "ltr" : "auto"}
      onChange={({ target }) => {
        onChange({ ...facts, [key]: target.value });
      }}
    />
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {field("outlet", paste.outlet, paste.outletHint)}
      {field("title", paste.title, unnamed)}
      <div className="sm:col-span-2">{field("address", paste.address, "https://")}</div>
    </div>
  );
}

interface PasteFieldProps {
  readonly text: string;
  /** Why nothing can be added as it is; "" while nothing has to be said. */
  readonly problem: string;
  readonly onChange: (text: string) => void;
  /** The address of a page was pasted into the empty field, without its text. */
  readonly onAddress: (address: string) => void;
  /** Rich text was pasted into the empty field. */
  readonly onPage: (page: PastedPage) => void;
}

function PasteField({ text, problem, onChange, onAddress, onPage }: PasteFieldProps) {
  const { paste } = useMessages();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (text.trim() !== "") return;
    const plain = event.clipboardData.getData("text/plain");
    const page = pastedPage(event.clipboardData.getData("text/html"));
    if (!isAddress(plain) && page === null) return;
    event.preventDefault();
    if (isAddress(plain)) onAddress(plain.trim());
    else if (page) onPage(page);
  };
  return (
    <>
      <label className="grid gap-1">
        <span className="text-cell text-muted">{paste.text}</span>
        <textarea
          // A dialog that was opened to be typed into.
          autoFocus
          rows={8}
          value={text}
          dir={text === "" ? undefined : detectDirection(text)}
          aria-invalid={problem !== ""}
          aria-describedby="paste-needed"
          onPaste={onPaste}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          className="rounded-control border border-control bg-page p-3"
        />
      </label>
      <p id="paste-needed" className="text-error empty:hidden">
        {problem}
      </p>
    </>
  );
}

/** Rich text says more than plain text: which lines are paragraphs, and sometimes where it is from. */
function beginWith({ text, html = "", title = "", address = "" }: Pasted) {
  const page = html === "" ? null : pastedPage(html);
  return {
    text: page?.text ?? text,
    rich: page !== null,
    title,
    address: address || (page?.address ?? ""),
  };
}

function oneArticle(text: string, unnamed: string, { outlet, title, address }: PastedFacts): FoundArticle {
  return {
    name: title.trim() || unnamed,
    text,
    ...(outlet.trim() === "" ? {} : { outlet: outlet.trim() }),
    ...(/^https?:\/\/\S+$/.test(address.trim()) ? { address: address.trim() } : {}),
  };
}
