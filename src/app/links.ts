import { useApp } from "../store/app.ts";
import type { Settings } from "../store/state.ts";
import { splitFragment } from "./address.ts";
import { openArrived } from "./arrived.ts";
import { linkBase } from "./hosted.ts";
import type { AppPorts, Filed, LinkCodec } from "./ports.ts";
import { type AddressBar, isEntry } from "./selectionHistory.ts";
import { useShell } from "./shell.ts";

/**
 * Opens what stands after "#" in the address, if anything: a link to a comparison, or how the one at hand is to be shown. A
 * good link opens in the place of the comparison at hand, which stays on the device, unless it is about the same articles as one
 * that is here (arrivals.ts); a bad one shows its own page and touches nothing.
 */
export async function openFromAddress(
  ports: Pick<AppPorts, "links" | "kept">,
  address: AddressBar,
): Promise<void> {
  const { payload, tail } = splitFragment(location.hash.slice(1));
  if (payload === "") {
    useShell.setState({ linkProblem: null });
    // An entry of the page's own history is shown by the address bar itself.
    if (tail !== "" && !(isEntry(history.state) && useApp.getState().comparison !== null))
      address.show(tail, false);
    return;
  }
  const result = await ports.links.decode(payload);
  if (!result.ok) {
    useShell.setState({ linkProblem: result.reason });
    return;
  }
  useShell.setState({ linkProblem: null });
  clearAddress();
  await openArrived(ports.kept, address, { ...result, tail });
}

/**
 * The whole address of a link to a comparison; null where it is too large for one. The texts come first, then the state of the
 * view in words (address.ts).
 */
export async function linkTo(
  links: Pick<LinkCodec, "encode">,
  { shared, methodVersion, tail }: Filed,
  settings: Settings,
): Promise<string | null> {
  const payload = await links.encode(shared, methodVersion);
  if (payload === null) return null;
  const address = new URL(linkBase(location, settings));
  address.hash = tail === "" ? payload : `${payload}&${tail}`;
  return address.href;
}

/** Takes the link out of the address: after the first change it would no longer be true. */
function clearAddress(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** Leaves the page of a link that could not be opened. */
export function leaveLinkProblem(): void {
  clearAddress();
  useShell.setState({ linkProblem: null });
}
