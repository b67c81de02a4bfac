import { useApp } from "../store/app.ts";
import type { Keeping } from "../store/keeping.ts";
import type { AppState, SharedDocument } from "../store/state.ts";
import { arrive } from "./arrivals.ts";
import type { AddressBar } from "./selectionHistory.ts";
import { notify } from "./shell.ts";

/** A comparison that came, with how it was shown where it was made. */
export interface Arrived {
  readonly shared: SharedDocument;
  readonly methodVersion: string;
  /** In the words of the address (address.ts); "" for none. */
  readonly tail: string;
  /** The page itself brought it: that it is open needs no word. */
  readonly quiet?: boolean;
}

/** Opens a comparison in the place of the one at hand, which stays on the device, or asks where one of the same articles is here. */
export async function openArrived(kept: Keeping, address: AddressBar, arrived: Arrived): Promise<void> {
  const { shared, methodVersion, tail, quiet = false } = arrived;
  const show = () => {
    address.show(tail, true);
  };
  const openBeside = () => {
    if (!quiet && useApp.getState().document.articles.length > 0) notify([{ kind: "opened" }]);
    useApp.getState().openShared(shared);
    show();
    noteOtherMethod(methodVersion);
  };
  await arrive(kept, shared, { openBeside, show, quiet });
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
