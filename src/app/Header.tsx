import { Suspense } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp, useHistory } from "../store/app.ts";
import { titled } from "../store/titled.ts";
import { titleOf } from "../text/firstWords.ts";
import { detectDirection } from "../text/language.ts";
import { Button } from "../ui/Button.tsx";
import { DraftInput } from "../ui/DraftInput.tsx";
import { HeaderMenus } from "./lazyParts.tsx";
import { announce, openDialog } from "./shell.ts";

const NAME = "pe-3 font-article text-title font-bold";

/** One line with the title and the tools; `bare` where there is no comparison that they could work on. */
export function Header({ bare }: { readonly bare: boolean }) {
  const messages = useMessages();
  const empty = useApp((state) => state.document.articles.length === 0) || bare;
  return (
    <header className="border-be border-hairline">
      <div className="mx-auto flex min-block-11 inline-full max-sm:min-block-12 max-inline-[100rem] flex-wrap items-center gap-x-1 px-4 sm:px-6">
        {bare && <span className={NAME}>{messages.app.name}</span>}
        {!empty && <h1 className={`${NAME} max-sm:sr-only`}>{messages.app.name}</h1>}
        {empty ? <span className="grow" /> : <TitleField />}
        {!bare && <UndoButtons />}
        {!empty && (
          <Button
            look="quiet"
            icon="save"
            label={messages.exports.open}
            className="shrink-0 max-lg:hidden"
            onClick={() => {
              openDialog("export");
            }}
          />
        )}
        {!empty && (
          <Button
            look="primary"
            icon="share"
            words="wide"
            label={messages.header.share}
            className="mx-1 shrink-0"
            onClick={() => {
              openDialog("share");
            }}
          />
        )}
        {/* What stands in for the menus is as wide as they are, so that nothing moves when they come. */}
        <Suspense fallback={<span className="block-9 inline-27 sm:inline-36" />}>
          <HeaderMenus empty={empty} />
        </Suspense>
      </div>
    </header>
  );
}

function TitleField() {
  const { header } = useMessages();
  const title = useApp((state) => state.document.title);
  const derived = useApp(({ document, comparison }) =>
    titleOf(titled({ ...document, title: "" }, comparison)),
  );
  return (
    <DraftInput
      value={title}
      onCommit={(next) => {
        useApp.getState().renameTitle(next);
      }}
      aria-label={header.title}
      placeholder={derived || header.untitled}
      emptyDir={detectDirection(derived)}
      className="min-block-9 min-inline-0 grow basis-0 rounded-control border border-transparent bg-transparent px-2 font-semibold text-ellipsis placeholder:font-normal placeholder:text-muted hover:border-hairline max-sm:px-0"
    />
  );
}

function UndoButtons() {
  const { app, header, history, announce: words } = useMessages();
  const { canUndo, canRedo, undoes, redoes } = useHistory();
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
        title={undoes === null ? header.undo : `${header.undo}${app.colon}${history[undoes]}`}
        disabled={!canUndo}
        onClick={step("undo", undoes === null ? words.undone : history.done(history[undoes]))}
      />
      <Button
        look="quiet"
        icon="redo"
        words="never"
        label={header.redo}
        title={redoes === null ? header.redo : `${header.redo}${app.colon}${history[redoes]}`}
        disabled={!canRedo}
        className="max-sm:disabled:hidden"
        onClick={step("redo", redoes === null ? words.redone : history.again(history[redoes]))}
      />
    </>
  );
}
