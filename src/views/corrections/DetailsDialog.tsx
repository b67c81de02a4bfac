import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { noteOnArticle } from "../board/annotated.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { useArticleTools } from "./articleTools.ts";
import { NoteField } from "./NoteField.tsx";
import { ReplaceText } from "./ReplaceText.tsx";

interface DetailsDialogProps {
  readonly article: LoadedArticle;
  readonly siglum: string;
  readonly onClose: () => void;
}

/** Where a text comes from, for citing it: outlet, title, day and address, in one step of undo; a note, and another text. */
export function DetailsDialog({ article: loaded, siglum, onClose }: DetailsDialogProps) {
  const renderTools = useArticleTools();
  const annotations = useAnnotations();
  const { views, outlets, app } = useMessages();
  const { outlet, title = "", author = "", date = "", address = "" } = loaded;
  const [details, setDetails] = useState({ outlet, title, author, date, address });
  const field = (key: keyof typeof details, label: string, type: "text" | "date" | "url") => (
    <Field
      label={label}
      type={type}
      value={details[key]}
      dir={type === "text" ? "auto" : "ltr"}
      onChange={({ target }) => {
        setDetails({ ...details, [key]: target.value });
      }}
    />
  );
  return (
    <Dialog heading={`${siglum} · ${views.reader.edit}`} closeLabel={app.close} onClose={onClose}>
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          useApp.getState().setDetails(loaded.id, details);
          onClose();
        }}
      >
        {field("outlet", outlets.name(siglum), "text")}
        {field("title", views.reader.title, "text")}
        <div className="details-pair">
          {field("author", views.reader.author, "text")}
          {field("date", views.reader.date, "date")}
        </div>
        {field("address", views.reader.address, "url")}
        <Button type="submit" look="primary" label={views.reader.save} />
      </form>
      <NoteField
        about={`article ${loaded.id}`}
        label={views.corrections.noteOnArticle(siglum)}
        text={noteOnArticle(annotations, loaded.id)}
        onSave={(text) => {
          useApp.getState().setNote({ article: loaded.id }, text);
        }}
      />
      {renderTools({ article: loaded, onDone: onClose })}
      <ReplaceText article={loaded} siglum={siglum} onDone={onClose} />
    </Dialog>
  );
}
