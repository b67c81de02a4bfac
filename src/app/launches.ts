import { openedByShare, takeShared } from "../offline/page.ts";
import { useApp } from "../store/app.ts";
import { sharedContent } from "./arriving/sharedThings.ts";
import { addFiles } from "./intake.ts";
import { notify, openDialog, setNaming } from "./shell.ts";

/** Files that the device opened with the installed app (File Handling API). */
interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[];
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

/**
 * Takes in what the device hands to the installed app. Files that open a window begin a comparison of their own, as opening
 * files does everywhere; the one before stays on the device. What is shared joins the comparison at hand, since articles are
 * shared one after the other.
 */
export async function takeLaunches(): Promise<void> {
  let first = true;
  (globalThis as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return;
    if (first) startFresh();
    first = false;
    void openHandles(files);
  });
  if (openedByShare()) await takeShare();
}

function startFresh(): void {
  setNaming("closed");
  useApp.getState().clear();
}

async function openHandles(handles: readonly FileSystemFileHandle[]): Promise<void> {
  const read = await Promise.allSettled(handles.map((handle) => handle.getFile()));
  const lost = handles.filter((_, i) => read[i]?.status === "rejected");
  await addFiles({
    files: read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    notes: lost.map(({ name }) => ({ kind: "unreadable", file: name })),
  });
}

/** Files are added; a text goes into the paste dialog, where its outlet can be said. */
async function takeShare(): Promise<void> {
  history.replaceState(history.state, "", location.pathname + location.hash);
  const { files, pasted, problem } = sharedContent(await takeShared());
  if (problem !== null) notify([{ kind: "share", what: problem }]);
  if (files.length > 0) await addFiles({ files, notes: [] });
  if (pasted !== null) openDialog("paste", pasted);
}
