import { Suspense } from "react";
import { MessagesProvider, messagesOf, useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { ReadingBar } from "./arriving/ReadingBar.tsx";
import { DropOverlay } from "./DropOverlay.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";
import { Desk, Dialogs } from "./lazyParts.tsx";
import { LinkErrorPage } from "./LinkErrorPage.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { PortsProvider, type AppPorts } from "./ports.ts";
import { useShell } from "./shell.ts";
import { StartPage } from "./StartPage.tsx";
import { Toast } from "./Toast.tsx";
import { useDrop } from "./useDrop.ts";
import { useTextDrop } from "./useTextDrop.ts";
import { UpdateBar } from "./UpdateBar.tsx";
import { useAppCommands } from "./useAppCommands.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** The whole page, in the language that is set. */
export function App({ ports }: { readonly ports: AppPorts }) {
  const messages = messagesOf(useApp((state) => state.settings.language));
  return (
    <MessagesProvider messages={messages}>
      <PortsProvider value={ports}>
        <ErrorBoundary messages={messages}>
          <Page />
        </ErrorBoundary>
      </PortsProvider>
    </MessagesProvider>
  );
}

function Page() {
  const messages = useMessages();
  const empty = useApp((state) => state.document.articles.length === 0);
  const problem = useShell((state) => state.linkProblem);
  const dialog = useShell((state) => state.dialog);
  const over = useDrop();
  useTextDrop();
  useShortcuts();
  useAppCommands();
  return (
    <div className="flex min-block-dvh flex-col">
      <Header bare={problem !== null} />
      <main id="main" className="mx-auto flex inline-full max-inline-[100rem] grow flex-col px-4 sm:px-6">
        <UpdateBar />
        <Notices />
        <ReadingBar />
        {problem !== null ? (
          <LinkErrorPage problem={problem} />
        ) : empty ? (
          <StartPage />
        ) : (
          <Suspense fallback={<p className="py-8 text-muted">{messages.app.loading}</p>}>
            <Desk />
          </Suspense>
        )}
      </main>
      <Suspense>{dialog !== null && <Dialogs dialog={dialog} />}</Suspense>
      {over && <DropOverlay onto={over.article} />}
      <Toast />
      <LiveRegion />
    </div>
  );
}
