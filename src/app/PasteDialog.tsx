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
  const [facts, setFacts] = useState({ outlet: "", title: begin.title, address: begin.address });
  const [asked, setAsked] = useState(false);
  const [whole, setWhole] = useState<boolean | null>(null);
  const count = useApp((state) => state.document.articles.length);
  const split = useMemo(() => splitPasted(withLineFeeds(text)), [text]);
  // Runs of empty lines stand inside articles as well: they only offer the split.
  const parts = split !== null && !(whole ?? split.by === "blank") ? split.parts : null;
  const unnamed = (i: number) => paste.unnamed(count + 1 + i);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() === "") return;
    const articles = parts?.map((part, i) => ({ name: part.title ?? unnamed(i), ...part }));
    void addPasted(articles ?? [oneArticle(withLineFeeds(text), unnamed(0), facts)]);
    onClose();
  };
  const field = (key: keyof typeof facts, label: string, placeholder: string) => (
    <Field
      label={label}
      placeholder={placeholder}
      value={facts[key]}
      dir={key === "address" ? "ltr" : "auto"}
      onChange={({ target }) => {
        setFacts({ ...facts, [key]: target.value });
      }}
    />
  );
  return (
    <LocalizedDialog heading={paste.heading} closeLabel={app.close} onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <PasteField
          text={text}
          missing={asked && text.trim() === ""}
          onChange={setText}
          onPage={(page) => {
            setText(page.text);
            setRich(true);
            setFacts({ ...facts, address: facts.address || (page.address ?? "") });
          }}
        />
        {rich && text !== "" && <p className="text-cell text-muted">{paste.fromPage}</p>}
        {split && <PartsChoice split={split} whole={parts === null} onChoose={setWhole} />}
        {parts === null && (
          <div className="grid gap-4 sm:grid-cols-2">
            {field("outlet", paste.outlet, paste.outletHint)}
            {field("title", paste.title, unnamed(0))}
            <div className="sm:col-span-2">{field("address", paste.address, "https://")}</div>
          </div>
        )}
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

interface PasteFieldProps {
  readonly text: string;
  /** The reader asked to add nothing. */
  readonly missing: boolean;
  readonly onChange: (text: string) => void;
  /** Rich text was pasted into the empty field. */
  readonly onPage: (page: PastedPage) => void;
}

function PasteField({ text, missing, onChange, onPage }: PasteFieldProps) {
  const { paste } = useMessages();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const page = text.trim() === "" ? pastedPage(event.clipboardData.getData("text/html")) : null;
    if (page === null) return;
    event.preventDefault();
    onPage(page);
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
          aria-invalid={missing}
          aria-describedby="paste-needed"
          onPaste={onPaste}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          className="rounded-control border border-control bg-page p-3"
        />
      </label>
      <p id="paste-needed" className="text-error empty:hidden">
        {missing ? paste.needed : ""}
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

function oneArticle(
  text: string,
  unnamed: string,
  { outlet, title, address }: { readonly outlet: string; readonly title: string; readonly address: string },
): FoundArticle {
  return {
    name: title.trim() || unnamed,
    text,
    ...(outlet.trim() === "" ? {} : { outlet: outlet.trim() }),
    ...(/^https?:\/\/\S+$/.test(address.trim()) ? { address: address.trim() } : {}),
  };
}
