import { useApp } from "../store/app.ts";
import type { AppState } from "../store/state.ts";
import type { AppPorts } from "./ports.ts";
import { notify, useShell } from "./shell.ts";

/**
 * Opens what stands after "#" in the address, if anything. A good link takes the place of the comparison at hand, which
 * is set aside; a bad one shows its own page and touches nothing.
 */
export async function openFromAddress(ports: Pick<AppPorts, "links" | "setAside">): Promise<void> {
  const fragment = location.hash.slice(1);
  if (fragment === "") return;
  const result = await ports.links.decode(fragment);
  if (!result.ok) {
    useShell.setState({ linkProblem: result.reason });
    return;
  }
  const hadWork = useApp.getState().document.articles.length > 0;
  await ports.setAside().catch(() => undefined);
  useApp.getState().openShared(result.shared);
  useShell.setState({ linkProblem: null });
  if (hadWork) notify([{ kind: "opened" }]);
  clearAddress();
  noteOtherMethod(result.methodVersion);
}

/** Once the comparison is there, says so where the sender's page compared in another way. */
function noteOtherMethod(sender: string): void {
  const opened = useApp.getState().document;
  const end = useApp.subscribe(check);
  check(useApp.getState());

  function check({ document, comparison }: AppState): void {
    if (document === opened && comparison === null) return;
    end();
    const own = comparison?.method.version ?? sender;
    if (document === opened && own !== sender) notify([{ kind: "method", sender, own }]);
  }
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
