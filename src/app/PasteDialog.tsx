import { useState, type SubmitEvent } from "react";
import { withLineFeeds } from "../files/decode.ts";
import { MAX_ARTICLES, MAX_CHARACTERS } from "../files/limits.ts";
import type { FoundArticle } from "../files/reading.ts";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { detectDirection } from "../text/language.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { addTexts } from "./intake.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { notify, useShell } from "./shell.ts";

/** Adds one article from the clipboard. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { paste, app } = useMessages();
  const { pasted } = useShell.getState();
  const [text, setText] = useState(pasted.text);
  const [outlet, setOutlet] = useState("");
  const [name, setName] = useState(pasted.title ?? "");
  const [asked, setAsked] = useState(false);
  const unnamed = paste.unnamed(useApp((state) => state.document.articles.length) + 1);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() === "") return;
    addPasted({
      name: name.trim() || unnamed,
      text: withLineFeeds(text),
      outlet: outlet.trim(),
      ...(pasted.address ? { address: pasted.address } : {}),
    });
    onClose();
  };
  return (
    <LocalizedDialog heading={paste.heading} closeLabel={app.close} onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <label className="grid gap-1">
          <span className="text-cell text-muted">{paste.text}</span>
          <textarea
            // A dialog that was opened to be typed into.
            autoFocus
            rows={8}
            value={text}
            dir={text === "" ? undefined : detectDirection(text)}
            aria-invalid={asked && text.trim() === ""}
            aria-describedby="paste-needed"
            onChange={({ target }) => {
              setText(target.value);
            }}
            className="rounded-control border border-control bg-page p-3"
          />
        </label>
        <p id="paste-needed" className="text-error empty:hidden">
          {asked && text.trim() === "" ? paste.needed : ""}
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={paste.outlet}
            placeholder={paste.outletHint}
            value={outlet}
            dir="auto"
            onChange={({ target }) => {
              setOutlet(target.value);
            }}
          />
          <Field
            label={paste.title}
            placeholder={unnamed}
            value={name}
            dir="auto"
            onChange={({ target }) => {
              setName(target.value);
            }}
          />
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="quiet" label={app.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={paste.add} />
        </div>
      </form>
    </LocalizedDialog>
  );
}

/** The same checks as for files. */
function addPasted(article: FoundArticle): void {
  const { name, text } = article;
  const { articles } = useApp.getState().document;
  const same = articles.find((article) => article.text === text);
  if (same)
    notify([
      {
        kind: "file",
        note: { kind: "duplicate", file: name, other: same.outlet || same.name, same: same.id },
      },
    ]);
  else if (text.length > MAX_CHARACTERS)
    notify([{ kind: "file", note: { kind: "tooLong", file: name, limit: MAX_CHARACTERS } }]);
  else if (articles.length >= MAX_ARTICLES) {
    notify([{ kind: "file", note: { kind: "tooMany", taken: 0, limit: MAX_ARTICLES, left: [name] } }]);
  } else void addTexts([article]);
}
