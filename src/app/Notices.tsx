import { useId, useState } from "react";
import type { Messages } from "../i18n/languages/en.ts";
import { isolate } from "../i18n/format.ts";
import { useMessages } from "../i18n/messages.tsx";
import type { ArticleId } from "../model/article.ts";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import { Button } from "../ui/Button.tsx";
import { useArrived } from "./arriving/origins.ts";
import type { SharedAgency } from "../views/parts/agencies.ts";
import { useAgencyTexts } from "../views/parts/agencyTexts.ts";
import { fileText } from "./fileNotes.ts";
import { isUnread, unreadFirst } from "./noticeOrder.ts";
import { dismiss, openDetails, useShell, type NoticedCopy, type Notice } from "./shell.ts";

/** Messages that stand open by themselves; of more the newest alone, for a list would push the work out of a small screen. */
const MOST_NOTICES = 3;

/** Messages about files, storage and links, each with its own way to be put away. */
export function Notices() {
  const messages = useMessages();
  const notices = unreadFirst(useShell((state) => state.notices));
  const [open, setOpen] = useState(false);
  const list = useId();
  const many = notices.length > MOST_NOTICES;
  const unread = notices.slice(1).filter(isUnread).length;
  const nameOf = useArticleNames();
  return (
    <section role="status" aria-label={messages.files.label}>
      {notices.length > 0 && (
        <div className="my-3 border-s-4 border-notice bg-notice-tint text-ink">
          <ul id={list}>
            {notices.map((notice, i) => (
              <li
                key={notice.id}
                data-notice={notice.kind}
                hidden={many && !open && i > 0}
                className="flex items-start justify-between gap-3 ps-4 pe-1 [&[hidden]]:hidden"
              >
                <div className="flex min-inline-0 grow flex-wrap items-start justify-between gap-x-3">
                  <p className="min-inline-0 py-1.5">
                    {notice.kind === "agencies" ? (
                      <AgenciesText shared={notice.shared} />
                    ) : (
                      textOf(notice, messages, nameOf)
                    )}
                  </p>
                  <EncodingButton notice={notice} />
                </div>
                <Button
                  look="quiet"
                  icon="close"
                  words="never"
                  label={messages.app.dismiss}
                  className="shrink-0"
                  onClick={() => {
                    dismiss([notice.id]);
                  }}
                />
              </li>
            ))}
          </ul>
          {many && (
            <Button
              look="quiet"
              icon="down"
              label={messages.files.folded(unread, notices.length - 1 - unread)}
              aria-expanded={open}
              aria-controls={list}
              onClick={() => {
                setOpen(!open);
              }}
            />
          )}
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

/** What an article is called in a message, its letter alone where that is to be short; null where it is gone. */
type NameOf = (article: ArticleId, short?: boolean) => string | null;

function useArticleNames(): NameOf {
  const { views, sigla } = useMessages();
  const articles = useApp((state) => state.document.articles);
  return (id, short = false) => {
    const at = articles.findIndex((article) => article.id === id);
    if (at < 0) return null;
    return views.outlet(siglumOf(at, sigla), short ? "" : (articles[at]?.outlet ?? ""));
  };
}

/** The way from the message about a guessed encoding to the choice of another one. */
function EncodingButton({ notice }: { readonly notice: Notice }) {
  const { arriving } = useMessages();
  const file = notice.kind === "file" && notice.note.kind === "encoding" ? notice.note.file : null;
  const arrived = useArrived();
  const article = useApp((state) => state.document.articles).find(({ id }) => {
    const origin = file === null ? undefined : arrived[id]?.origin;
    if (origin?.bytes === undefined || file === null) return false;
    const { inside } = origin;
    return inside === undefined
      ? origin.file === file
      : file.startsWith(`${origin.file}/`) && file.endsWith(`/${inside}`);
  });
  if (article === undefined) return null;
  return (
    <Button
      look="quiet"
      label={arriving.chooseEncoding}
      className="shrink-0"
      onClick={() => {
        openDetails(article.id, "encoding");
      }}
    />
  );
}

function AgenciesText({ shared }: { readonly shared: readonly SharedAgency[] }) {
  return useAgencyTexts(shared).join(" ");
}

function textOf(
  notice: Exclude<Notice, { readonly kind: "agencies" }>,
  messages: Messages,
  nameOf: NameOf,
): string {
  const { files, storage, link, merge, saved, offline, arriving } = messages;
  if (notice.kind === "storage") return storage.problems[notice.problem];
  if (notice.kind === "kept") return storage.events[notice.event];
  if (notice.kind === "deleted") return storage.deleted(notice.count);
  if (notice.kind === "share") return offline.share[notice.what];
  if (notice.kind === "merged") return merge.done;
  if (notice.kind === "same") return merge.same;
  if (notice.kind === "address") return link.ignored(partsOf(notice.ignored, messages));
  if (notice.kind === "elsewhere") return link.elsewhere;
  if (notice.kind === "method") return link.method(notice.sender, notice.own);
  if (notice.kind === "severalInside") return arriving.severalInside(notice.file, notice.count);
  if (notice.kind === "copies") return copiesText(notice.copies, messages, nameOf);
  if (notice.kind === "savedFile") return saved.problems[notice.problem](notice.file);
  if (notice.kind === "notSaved") return saved[notice.problem];
  if (notice.kind === "openedAlone") return saved.alone(notice.file, notice.left);
  return notice.kind === "opened" ? link.opened : fileText(notice.note, files, nameOf);
}

/** What the parts of an address are about, and what stands in them: "the point (p=99)"; a part with no such word as it is. */
function partsOf(ignored: readonly string[], { link }: Messages): string[] {
  return ignored.map((part) => {
    const [key = "", ...value] = part.split("=");
    const about = Object.hasOwn(link.about, key) ? link.about[key] : undefined;
    if (about === undefined) return isolate(part);
    return value.length > 0 ? `${about} (${isolate(part)})` : about;
  });
}

function copiesText(copies: readonly NoticedCopy[], { arriving }: Messages, nameOf: NameOf): string {
  const found = copies.flatMap(({ article, other, share }) => {
    const [name, from] = [nameOf(article, true), nameOf(other, true)];
    return name === null || from === null ? [] : [arriving.copyOf(name, from, share)];
  });
  return arriving.copies(found.length, found);
}
