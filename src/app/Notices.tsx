import type { Messages } from "../i18n/languages/en.ts";
import { useMessages } from "../i18n/messages.tsx";
import { Button } from "../ui/Button.tsx";
import { fileText } from "./fileNotes.ts";
import { dismiss, useShell, type Notice } from "./shell.ts";

/** Messages about files, storage and links, each with its own way to be put away. */
export function Notices() {
  const messages = useMessages();
  const notices = useShell((state) => state.notices);
  return (
    <section role="status" aria-label={messages.files.label}>
      {notices.length > 0 && (
        <div className="my-3 border-s-4 border-notice bg-notice-tint text-ink">
          <ul className="max-block-64 overflow-y-auto">
            {notices.map((notice) => (
              <li key={notice.id} className="flex items-start justify-between gap-3 ps-4 pe-1">
                <p className="py-1.5">{textOf(notice, messages)}</p>
                <Button
                  look="quiet"
                  icon="close"
                  words="never"
                  label={messages.app.dismiss}
                  onClick={() => {
                    dismiss([notice.id]);
                  }}
                />
              </li>
            ))}
          </ul>
          {notices.length > 2 && (
            <Button
              look="quiet"
              label={messages.files.dismissAll}
              onClick={() => {
                dismiss(notices.map(({ id }) => id));
              }}
            />
          )}
        </div>
      )}
    </section>
  );
}

function textOf(notice: Notice, { files, storage, link, merge, saved, offline }: Messages): string {
  if (notice.kind === "storage") return storage.problems[notice.problem];
  if (notice.kind === "kept") return storage.events[notice.event];
  if (notice.kind === "deleted") return storage.deleted(notice.count);
  if (notice.kind === "share") return offline.share[notice.what];
  if (notice.kind === "merged") return merge.done;
  if (notice.kind === "same") return merge.same;
  if (notice.kind === "address") return link.ignored(notice.ignored);
  if (notice.kind === "elsewhere") return link.elsewhere;
  if (notice.kind === "method") return link.method(notice.sender, notice.own);
  if (notice.kind === "savedFile") return saved.problems[notice.problem](notice.file);
  if (notice.kind === "openedAlone") return saved.alone(notice.file, notice.left);
  return notice.kind === "opened" ? link.opened : fileText(notice.note, files);
}
