import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Filed, FileKind } from "../ports.ts";
import { saveAndSay } from "../savedFiles.ts";
import { openDialog } from "../shell.ts";

/** The comparison as a file: the page that shows it anywhere, or the data; and the way to the formats of other programs. */
export function FilePanel({ filed }: { readonly filed: Filed }) {
  const { share, saved } = useMessages();
  const [said, say] = useState("");
  const save = (kind: FileKind) => async () => {
    say("");
    const saving = await saveAndSay(kind, saved, filed);
    say("saved" in saving ? saved.done(saving.saved) : saved[saving.problem]);
  };
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <p>{saved.pageHint}</p>
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" icon="file" label={share.savePage} onClick={() => void save("page")()} />
          <Button icon="file" label={share.saveRecord} onClick={() => void save("record")()} />
          <Button
            look="quiet"
            label={share.others}
            onClick={() => {
              openDialog("export");
            }}
          />
        </div>
      </div>
      <p role="status" className="empty:hidden">
        {said}
      </p>
      <p>{share.fileContains}</p>
    </div>
  );
}
