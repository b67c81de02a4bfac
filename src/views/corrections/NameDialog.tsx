import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import type { Row } from "../board/board.ts";
import { pointOf } from "./context.ts";

/** The reader's own name for a point. */
export function NameDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const { app, views } = useMessages();
  const words = views.corrections;
  const [name, setName] = useState(row.name);
  return (
    <Dialog heading={words.nameHeading} closeLabel={app.close} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          useApp.getState().renamePoint(pointOf(row.claim), name);
          onClose();
        }}
      >
        <Field
          label={words.nameHint}
          dir="auto"
          autoFocus
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
        <Button look="primary" type="submit" label={words.save} />
      </form>
    </Dialog>
  );
}
