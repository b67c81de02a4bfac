import { useApp } from "../store/app.ts";
import type { Keeping } from "../store/keeping.ts";
import { differencesOf, mergeDocuments } from "../store/merging/merge.ts";
import type { Side } from "../store/merging/types.ts";
import { documentOf, isAboutSame, nearestEntry } from "../store/shared.ts";
import type { Document, SharedDocument } from "../store/state.ts";
import { titled } from "../store/titled.ts";
import { titleOf } from "../text/firstWords.ts";
import { notify, openDialog, useShell, type Arrival } from "./shell.ts";

/** A comparison here that is about the articles of one that came. */
interface Mine {
  readonly document: Document;
  /** Puts it into this tab. */
  readonly take: () => Promise<boolean>;
}

/** What happens with a comparison that came. */
interface Ways {
  /** It becomes a comparison of its own. */
  readonly openBeside: () => void;
  /** The one here is the same; it is shown as the sender saw it. */
  readonly show: () => void;
  /** Nothing is said where both are the same. */
  readonly quiet: boolean;
}

/**
 * Lets a comparison in that a link or a file brought. Where one about the same articles is here, nothing is opened before
 * the reader has said whether to open it beside that one or to merge both; where both are the same, the one here is shown.
 */
export async function arrive(
  kept: Keeping,
  shared: SharedDocument,
  { openBeside, show, quiet }: Ways,
): Promise<void> {
  await kept.settled();
  const theirs = documentOf(shared);
  const mine = await findMine(kept, theirs);
  if (mine === null) {
    openBeside();
    return;
  }
  const pair = { mine: mine.document, theirs };
  if (differencesOf(pair).length === 0) {
    if (!(await mine.take())) return;
    useApp.getState().select(shared.selection);
    show();
    if (!quiet) notify([{ kind: "same" }]);
    return;
  }
  const arrival: Arrival = { pair, title: titleOf(titled(mine.document)), takeMine: mine.take, openBeside };
  useShell.setState({ arrival });
  openDialog("arrival");
}

/** The one on the screen before those that are only kept. */
async function findMine(kept: Keeping, theirs: Document): Promise<Mine | null> {
  const ids = theirs.articles.map(({ id }) => id);
  const { document } = useApp.getState();
  const onScreen = document.articles.map(({ id }) => id);
  if (isAboutSame(ids, onScreen)) return { document, take: () => Promise.resolve(true) };
  const entry = nearestEntry(ids, kept.state.getState().entries);
  const found = entry && (await kept.read(entry.id));
  return entry && found ? { document: found, take: () => kept.open(entry.id) } : null;
}

/** Merges as the reader chose, as one step of undo. */
export async function mergeArrival(
  { pair, takeMine }: Arrival,
  sides: ReadonlyMap<string, Side>,
): Promise<void> {
  if (!(await takeMine())) return;
  // Another tab may have gone on with it while the reader was choosing.
  const mine = useApp.getState().document;
  useApp.getState().replaceDocument(mergeDocuments({ ...pair, mine }, sides), "mergeShared");
  notify([{ kind: "merged" }]);
}
