import { openedByShare, takeShared } from "../offline/page.ts";
import { useApp } from "../store/app.ts";
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
  await addFiles(read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
  const lost = handles.filter((_, i) => read[i]?.status === "rejected");
  notify(lost.map(({ name }) => ({ kind: "file", note: { kind: "unreadable", file: name } })));
}

/** Files are added; a text goes into the paste dialog, where its outlet can be said. */
async function takeShare(): Promise<void> {
  history.replaceState(history.state, "", location.pathname + location.hash);
  const shared = await takeShared();
  const text = shared?.text.trim() ?? "";
  if (shared === null || (shared.files.length === 0 && text === "" && shared.address === ""))
    notify([{ kind: "share", what: "nothing" }]);
  else if (shared.files.length > 0) await addFiles(shared.files);
  else if (isAddress(text) || text === "") notify([{ kind: "share", what: "address" }]);
  else openDialog("paste", { text, title: shared.title, address: shared.address });
}

/** Most browsers share a page as its address alone, which the app may not fetch. */
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
