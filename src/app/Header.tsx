import { Suspense } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp, useHistory } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { DraftInput } from "../ui/DraftInput.tsx";
import { MoreMenu } from "./lazyParts.tsx";
import { announce, openDialog } from "./shell.ts";

/** Title and tools; `bare` where there is no comparison that they could work on. */
export function Header({ bare }: { readonly bare: boolean }) {
  const messages = useMessages();
  const empty = useApp((state) => state.document.articles.length === 0) || bare;
  return (
    <header className="border-be border-hairline">
      <div className="mx-auto flex inline-full max-inline-[100rem] flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:px-6">
        {bare && <span className="font-article text-lg font-bold">{messages.app.name}</span>}
        {!empty && (
          <span className="pe-2 font-article text-lg font-bold max-[27rem]:sr-only">{messages.app.name}</span>
        )}
        {!empty && <TitleField />}
        <span className={empty ? "grow" : "grow sm:hidden"} />
        {!bare && <UndoButtons />}
        {!empty && (
          <Button
            look="primary"
            icon="share"
            words="wide"
            label={messages.header.share}
            onClick={() => {
              openDialog("share");
            }}
          />
        )}
        <Suspense fallback={<span className="block-9 inline-9" />}>
          <MoreMenu empty={empty} />
        </Suspense>
      </div>
    </header>
  );
}

function TitleField() {
  const { header } = useMessages();
  const title = useApp((state) => state.document.title);
  return (
    <DraftInput
      value={title}
      onCommit={(next) => {
        useApp.getState().renameTitle(next);
      }}
      aria-label={header.title}
      placeholder={header.untitled}
      className="min-block-9 min-inline-0 grow basis-40 rounded-control border border-transparent bg-transparent px-2 font-semibold text-ellipsis placeholder:font-normal placeholder:text-muted hover:border-hairline max-sm:order-last max-sm:basis-full"
    />
  );
}

function UndoButtons() {
  const { header, announce: words } = useMessages();
  const { canUndo, canRedo } = useHistory();
  const step = (name: "undo" | "redo", said: string) => () => {
    useApp.getState()[name]();
    announce(said);
  };
  if (!canUndo && !canRedo) return null;
  return (
    <>
      <Button
        look="quiet"
        icon="undo"
        words="never"
        label={header.undo}
        disabled={!canUndo}
        onClick={step("undo", words.undone)}
      />
      <Button
        look="quiet"
        icon="redo"
        words="never"
        label={header.redo}
        disabled={!canRedo}
        onClick={step("redo", words.redone)}
      />
    </>
  );
}
